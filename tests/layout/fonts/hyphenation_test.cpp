// Where Dutch words may be broken, and where not.
#include <boost/test/unit_test.hpp>

#include "base/message/diagnostic.hpp"
#include "layout/fonts/hyphenation.hpp"

#include <string>

using namespace verantwoord;

namespace {

std::string hyphenated(const std::string& word) {
    static const Hyphenation hyphenation(VERANTWOORD_BUILD "/share/verantwoord/hyphen/hyph_nl_NL.dic");
    std::string result = word;
    const std::vector<std::size_t> points = hyphenation.points(word);
    for (auto point = points.rbegin(); point != points.rend(); ++point) result.insert(*point, "-");
    return result;
}

} // namespace

BOOST_AUTO_TEST_CASE(dutch_compounds_are_broken_between_their_parts) {
    BOOST_TEST(hyphenated("vrijwilligersovereenkomsten") == "vrij-wil-li-gers-over-een-kom-sten");
    BOOST_TEST(hyphenated("zelfregiecentrum").find("zelf-") == 0U);
    BOOST_TEST(hyphenated("Herstelcoördinator").find("Her-stel") == 0U);
}

BOOST_AUTO_TEST_CASE(three_letters_stay_on_either_side) {
    BOOST_TEST(hyphenated("belangrijkste") == "belang-rijk-ste");
    BOOST_TEST(hyphenated("over") == "over");
    BOOST_TEST(hyphenated("") == "");
}

BOOST_AUTO_TEST_CASE(no_break_in_front_of_a_trema) {
    BOOST_TEST(hyphenated("geïnterviewde").find("-ï") == std::string::npos);
    BOOST_TEST(hyphenated("coëfficiënten").find("-ë") == std::string::npos);
    BOOST_TEST(hyphenated("reorganiseert") != "reorganiseert");
}

BOOST_AUTO_TEST_CASE(parts_of_a_hyphenated_word_are_words_of_their_own) {
    const std::string word = hyphenated("Wmo-verantwoordingsverslag");
    BOOST_TEST(word.find("Wmo--") == std::string::npos);
    BOOST_TEST(word.find("woor") != std::string::npos);
    BOOST_TEST(word.size() > std::string("Wmo-verantwoordingsverslag").size());
}

BOOST_AUTO_TEST_CASE(what_is_no_word_is_left_alone) {
    BOOST_TEST(hyphenated("2025-2026") == "2025-2026");
    BOOST_TEST(hyphenated(std::string(5'000, 'a')) == std::string(5'000, 'a'));
    BOOST_TEST(hyphenated("\xFF\xFE\xFF\xFE\xFF\xFE").size() == 6U);
}

BOOST_AUTO_TEST_CASE(missing_patterns_are_said) {
    BOOST_CHECK_THROW(Hyphenation("/nergens/hyph.dic"), Failure);
}
