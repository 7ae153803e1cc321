// What plugin code reads and answers, on the side of the program.
#include <boost/test/unit_test.hpp>

#include "fixture.hpp"

#include "base/must.hpp"
#include "funder/code/host.hpp"

#include <algorithm>

using namespace fixture;

namespace {

/// As the glue of the SDK does: whatever is thrown ends here.
std::int32_t swallows_everything(const vw_host_v1* host, vw_run* run, vw_text) {
    constexpr std::string_view field = "deelnemer.gemeente";
    try {
        host->row_text(run, 0, vw_text{field.data(), field.size()});
    } catch (...) {
        return VW_FAILED;
    }
    host->put_amount(run, 1);
    return VW_OK;
}

PluginAnswer asked(const Administration& centre) {
    const vw_plugin_v1 plugin{sizeof(vw_plugin_v1), VW_ABI_MINOR, "nl.toets", "1.0.0", swallows_everything};
    const std::vector<std::string> reads{"deelnemers.gemeente"};
    Indicator indicator;
    indicator.id = "bezoekers";
    const Table& visits = centre.table("bezoeken");
    const CodedTask task{&indicator, &visits, {0, 1}, {}, "totaal"};
    VisibleFields fields(centre, visits, reads);
    return ask_plugin(plugin, task, {}, fields);
}

} // namespace

BOOST_AUTO_TEST_SUITE(host)

BOOST_AUTO_TEST_CASE(a_fault_of_the_program_is_not_taken_for_one_of_the_plugin) {
    auto centre = administration();
    BOOST_TEST(asked(centre).usable);
    std::erase_if(centre.tables, [](const Table& each) { return each.name == "deelnemers"; });
    BOOST_CHECK_THROW(asked(centre), Bug);
}

BOOST_AUTO_TEST_CASE(a_number_of_people_lies_between_none_and_all_there_can_be) {
    const auto centre = administration();
    const auto said = [&](const char* table, RowSet rows, Unit unit, std::int64_t number) {
        static std::int64_t answer;
        answer = number;
        const vw_plugin_v1 plugin{sizeof(vw_plugin_v1), VW_ABI_MINOR, "nl.toets", "1.0.0",
                                  [](const vw_host_v1* host, vw_run* run, vw_text) -> std::int32_t {
                                      host->put_amount(run, answer);
                                      return VW_OK;
                                  }};
        Indicator indicator;
        indicator.id = "mensen";
        indicator.unit = unit;
        const CodedTask task{&indicator, &centre.table(table), std::move(rows), {}, "totaal"};
        const std::vector<std::string> reads;
        VisibleFields fields(centre, centre.table(table), reads);
        const PluginAnswer made = ask_plugin(plugin, task, {}, fields);
        return made.findings.empty() ? std::string() : std::string(made.findings.front().code.text());
    };
    BOOST_TEST(said("deelnemers", {0, 1}, Unit::Persons, 2) == "");
    BOOST_TEST(said("deelnemers", {0, 1}, Unit::Persons, 3) == "P12");
    BOOST_TEST(said("deelnemers", {0, 1}, Unit::Persons, -5) == "P12");
    BOOST_TEST(said("deelnemers", {}, Unit::Persons, 0) == "");
    BOOST_TEST(said("deelnemers", {0, 1}, Unit::Persons, 9223372036854775807) == "P12");
    BOOST_TEST(said("deelnemers", {0, 1}, Unit::Things, -5) == ""); // a difference may lie below zero
}

BOOST_AUTO_TEST_SUITE_END()
