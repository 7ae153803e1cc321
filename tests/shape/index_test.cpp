// The index of core/README.md says what the files say; with VW_BIJWERKEN=1 it is written anew.

#include "shape/index.hpp"
#include "shape/source_tree.hpp"

#include <boost/test/unit_test.hpp>

#include <cstdlib>
#include <fstream>
#include <sstream>

using namespace verantwoord::shape;

BOOST_AUTO_TEST_SUITE(index_of_the_core)

BOOST_AUTO_TEST_CASE(is_made_from_the_first_sentences_of_the_files) {
    const std::filesystem::path readme = root / "core/README.md";
    const std::string text = content(readme);
    const std::size_t mark = text.find(index_mark);
    BOOST_REQUIRE_MESSAGE(mark != std::string::npos, "core/README.md misses the line " << index_mark);
    const std::string by_hand = text.substr(0, mark + index_mark.size()), made = index_of_core();
    if (std::getenv("VW_BIJWERKEN")) {
        std::ofstream(readme, std::ios::binary) << by_hand << made;
        return;
    }
    std::istringstream is(text.substr(by_hand.size())), must_be(made);
    std::size_t seen = 0;
    for (std::string line, other; std::getline(must_be, line); ++seen) {
        std::getline(is, other);
        BOOST_REQUIRE_MESSAGE(
            other == line,
            "core/README.md is old; VW_BIJWERKEN=1 build/bin/shape_test writes it anew.\n  is:      "
                << other << "\n  must be: " << line);
    }
    BOOST_TEST(text.substr(by_hand.size()) == made);
    BOOST_TEST(seen > 400U);
}

BOOST_AUTO_TEST_CASE(a_sentence_ends_at_its_full_stop_and_nowhere_else) {
    BOOST_TEST(first_sentence("Reads a file: its cells, e.g. 1.645. Another.") ==
               "Reads a file: its cells, e.g. 1.645");
    BOOST_TEST(first_sentence("Without an end") == "Without an end");
    BOOST_TEST(first_sentence("With an end.") == "With an end");
}

BOOST_AUTO_TEST_SUITE_END()
