// House styles: the one of this repository can be used, and faults in others are named.
#include <boost/test/unit_test.hpp>

#include "layout/page/style.hpp"

#include <fstream>
#include <iterator>

using namespace verantwoord;

namespace {

std::string house_style() {
    std::ifstream file(VERANTWOORD_SOURCE "/templates/huisstijl.json");
    return {std::istreambuf_iterator<char>(file), {}};
}
std::string with(const std::string& key, const std::string& value) {
    std::string text = house_style();
    const std::size_t at = text.find('"', text.find(':', text.find("\"" + key + "\"")));
    return text.replace(at, text.find('"', at + 1) - at + 1, value);
}
std::string first_code(const std::string& bytes) {
    Diagnostics diagnostics;
    if (read_style("huisstijl.json", bytes, {}, diagnostics)) return "";
    return diagnostics.all().empty() ? "niets gemeld" : diagnostics.all().front().code.text();
}

} // namespace

BOOST_AUTO_TEST_CASE(the_house_style_of_the_repository_can_be_used) {
    BOOST_TEST(first_code(house_style()) == "");
}

BOOST_AUTO_TEST_CASE(black_on_white_is_21_to_1) {
    BOOST_TEST(std::abs(contrast({0, 0, 0}, {255, 255, 255}) - 21) < 0.01);
    BOOST_TEST(std::abs(contrast({9, 9, 9}, {9, 9, 9}) - 1) < 0.01);
}

BOOST_AUTO_TEST_CASE(an_installation_without_typefaces_is_said_to_be_damaged) {
    BOOST_CHECK_EXCEPTION(Fonts("/nergens"), Failure,
                          [](const Failure& failure) { return failure.diagnostic().code == "S51"; });
}

BOOST_AUTO_TEST_CASE(faults_are_named) {
    BOOST_TEST(first_code(with("gedempt", "\"#bbbbbb\"")) == "S52");
    BOOST_TEST(first_code(with("accent", "\"groen\"")) == "S53");
    BOOST_TEST(first_code(with("bijna", "\"#ffb000\"")) == "S52");   // a traffic light is told in words too
    BOOST_TEST(first_code(with("reeksen", "\"#ffd000\"")) == "S52"); // the first of six
    BOOST_TEST(first_code("{") == "S91");
}

BOOST_AUTO_TEST_CASE(a_colour_that_cannot_be_read_gives_one_message) {
    Diagnostics diagnostics;
    BOOST_TEST(!read_style("huisstijl.json", with("accent", "\"groen\""), {}, diagnostics));
    BOOST_TEST(diagnostics.errors() == 1U);
}
