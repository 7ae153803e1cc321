// Final reports: made once, made again the same, and remembered in every form.
#include "base/amount/dutch.hpp"
#include "base/files/hash.hpp"
#include "road/final_report.hpp"
#include "road/report_names.hpp"
#include "road/small_centre.hpp"

#include <boost/test/unit_test.hpp>

#include <functional>
#include <optional>
#include <thread>

#include <poll.h>
#include <sys/inotify.h>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

constexpr const char* report = "wmo-waterstad-2025";
constexpr Formats pdf_only{true, false}, page_only{false, true}, both{true, true};

/// A centre with a template of its own, whose report is printed once and again.
struct Finals : SmallCentre {
    Dossier dossier;
    Diagnostics diagnostics;
    Press press{surroundings.share()};

    Finals() { write("sjablonen/wmo.md", "# Verslag\n\n{{bezoeken}} keer kwam iemand binnen.\n"); }

    Printed print(const Formats& formats, ReportRequest::Remake remake = ReportRequest::Remake::OnlyTheSame,
                  Date today = *make_date(2026, 2, 1), const std::function<void()>& before_printing = {}) {
        diagnostics = Diagnostics();
        const Surroundings then = on(today);
        Request wanted = request();
        wanted.status = ReportStatus::Final;
        const Road road = walk(wanted, diagnostics);
        const auto inputs = input_hashes(folder, then);
        const ReportRequest asked{{}, formats, {}, remake};
        if (before_printing) before_printing();
        return print_final(order_for(road.commissions.front(), asked, road, then), inputs, press, dossier,
                           diagnostics);
    }
    const std::map<std::string, std::string>& files() const { return dossier.latest(report)->files; }
};

std::vector<std::string> names_of(const Printed& printed) {
    std::vector<std::string> names;
    for (const MadeFile& file : printed.files) names.push_back(file.path.filename().string());
    std::sort(names.begin(), names.end());
    return names;
}

/// Lays another template in the place of the one that is read, as soon as it was read once.
class Swapped {
  public:
    Swapped(const fs::path& file, const fs::path& other) : watch_(::inotify_init()) {
        ::inotify_add_watch(watch_, file.c_str(), IN_CLOSE_NOWRITE);
        thread_ = std::thread([this, file, other] {
            constexpr int longest = 60'000; // milliseconds: were it never read, the test would wait for ever
            pollfd read_once{watch_, POLLIN, 0};
            if (::poll(&read_once, 1, longest) > 0) fs::rename(other, file);
        });
    }
    ~Swapped() {
        thread_.join();
        ::close(watch_);
    }

  private:
    int watch_;
    std::thread thread_;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(final_report, Finals)

BOOST_AUTO_TEST_CASE(the_first_time_it_is_remembered_and_made_again_with_the_same_bytes) {
    const Printed first = print(both);
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_REQUIRE(first.files.size() == 5U);
    BOOST_TEST(files().size() == 4U); // the trace is for the centre only
    const std::string before = dossier.json();
    const Printed again = print(both, ReportRequest::Remake::OnlyTheSame, *make_date(2026, 4, 9));
    BOOST_TEST(dossier.json() == before);
    for (std::size_t i = 0; i < 5; ++i) BOOST_TEST((first.files[i].bytes == again.files[i].bytes));
}

BOOST_AUTO_TEST_CASE(a_form_that_is_made_later_is_remembered_as_well) {
    print(pdf_only);
    BOOST_TEST(!files().contains("wmo-waterstad-2025-definitief.html"));
    const std::string pdf = files().at("wmo-waterstad-2025-definitief.pdf");
    const Printed later = print(page_only);
    BOOST_TEST(diagnostics.errors() == 0U);
    const std::vector<std::string> expected{
        "wmo-waterstad-2025-definitief.cijfers.csv", "wmo-waterstad-2025-definitief.cijfers.json",
        "wmo-waterstad-2025-definitief.html", "wmo-waterstad-2025-definitief.spoor.json"};
    BOOST_TEST(names_of(later) == expected, boost::test_tools::per_element());
    BOOST_REQUIRE(files().contains("wmo-waterstad-2025-definitief.html"));
    for (const MadeFile& file : later.files)
        if (file.path.extension() == ".html")
            BOOST_TEST(files().at("wmo-waterstad-2025-definitief.html") == sha256(file.bytes));
    BOOST_TEST(files().at("wmo-waterstad-2025-definitief.pdf") == pdf);
    BOOST_TEST(dossier.entries().size() == 1U);
}

// Only words changed: the figures are the same, but not what readers have.
BOOST_AUTO_TEST_CASE(a_form_that_is_made_later_must_say_what_the_others_say) {
    print(pdf_only);
    write("sjablonen/wmo.md", "# Verslag\n\n{{bezoeken}} keer liep iemand weg.\n");
    BOOST_TEST(print(page_only).files.empty());
    BOOST_TEST(said(diagnostics, "O13"));
    BOOST_TEST(!files().contains("wmo-waterstad-2025-definitief.html"));
}

BOOST_AUTO_TEST_CASE(what_changed_needs_a_new_version_that_says_which_it_replaces) {
    print(both);
    replace("gegevens/bezoeken.csv", "03-01-2025 14:11;D01;huis;inloop;\n", "");
    BOOST_TEST(print(both).files.empty());
    BOOST_TEST(said(diagnostics, "O13"));
    BOOST_TEST(dossier.entries().size() == 1U);
    const Printed next = print(both, ReportRequest::Remake::NewVersion, *make_date(2026, 4, 9));
    BOOST_TEST(names_of(next).front() == "wmo-waterstad-2025-definitief-2.cijfers.csv");
    BOOST_TEST(dossier.latest(report)->version == 2);
    BOOST_TEST(dossier.latest(report)->replaced == dutch::day(*make_date(2026, 2, 1)));
}

BOOST_AUTO_TEST_CASE(a_version_that_could_not_be_printed_is_not_remembered) {
    print(both);
    replace("gegevens/bezoeken.csv", "03-01-2025 14:11;D01;huis;inloop;\n", "");
    write("sjablonen/anders", "# Verslag\n\n{{bestaat_niet}}\n");
    std::optional<Swapped> swapped;
    const Printed next = print(both, ReportRequest::Remake::NewVersion, *make_date(2026, 4, 9), [&] {
        swapped.emplace(folder / "sjablonen/wmo.md", folder / "sjablonen/anders");
    });
    BOOST_TEST(next.files.empty());
    BOOST_TEST(said(diagnostics, "S02"));
    BOOST_TEST(dossier.entries().size() == 1U);
}

BOOST_AUTO_TEST_SUITE_END()

BOOST_AUTO_TEST_SUITE(report_names)

BOOST_AUTO_TEST_CASE(a_file_belongs_to_the_report_that_it_begins_with_whole) {
    Agreement agreement;
    agreement.id = "wmo.2018";
    BOOST_TEST(report_name(agreement, "") == "wmo.2018");
    BOOST_TEST(report_name(agreement, "deelnemers") == "wmo.2018-deelnemers");
    BOOST_TEST(final_name("wmo.2018", 1) == "wmo.2018-definitief");
    BOOST_TEST(final_name("wmo.2018", 3) == "wmo.2018-definitief-3");
    for (const char* ending : {".pdf", ".html", ".cijfers.json", ".cijfers.csv", ".spoor.json"})
        BOOST_TEST(without_ending("wmo.2018-definitief" + std::string(ending)) == "wmo.2018-definitief");
    BOOST_TEST(without_ending("dossier.json") == "dossier.json");
}

BOOST_AUTO_TEST_SUITE_END()
