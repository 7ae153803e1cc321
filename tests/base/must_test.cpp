// As in the program that people run: with NDEBUG an assert is nothing, and `must` still holds.
#ifndef NDEBUG
#define NDEBUG
#endif

#include <boost/test/unit_test.hpp>

#include "base/must.hpp"

#include <cassert>
#include <functional>
#include <optional>
#include <string>

using namespace verantwoord;

namespace {

std::string said(const std::function<void()>& work) {
    try {
        work();
    } catch (const std::logic_error& error) {
        return error.what();
    }
    return {};
}

} // namespace

BOOST_AUTO_TEST_SUITE(must_hold)

BOOST_AUTO_TEST_CASE(a_broken_invariant_is_told_where_assertions_are_off) {
    assert(false); // nothing, or this test would end here
    BOOST_TEST(said([] { must(false, "de som klopt niet"); }) == "de som klopt niet");
    BOOST_TEST(said([] { must(false, "er is geen tabel met deze naam", "bezoeken"); }) ==
               "er is geen tabel met deze naam (bezoeken)");
    BOOST_TEST(said([] { must(true, "de som klopt niet"); }).empty());
}

BOOST_AUTO_TEST_CASE(what_cannot_be_missing_is_given_or_told) {
    const int number = 7;
    const int* none = nullptr;
    BOOST_TEST(must_have(&number, "geen getal") == 7);
    BOOST_TEST(must_have(std::optional(7), "geen getal") == 7);
    BOOST_TEST(said([&] { must_have(none, "geen getal"); }) == "geen getal");
    BOOST_TEST(said([&] { must_have(std::optional<int>(), "geen getal", "x"); }) == "geen getal (x)");
}

BOOST_AUTO_TEST_SUITE_END()
