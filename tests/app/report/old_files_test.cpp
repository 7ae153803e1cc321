// What `opruimen` names as old, and what it removes.
#include "app/report/old_files.hpp"
#include "road/small_centre.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>

#include <sys/stat.h>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct Shelf : SmallCentre {
    Diagnostics diagnostics;
    Dossier dossier;

    /// As it was saved so many years ago.
    void lay(const std::string& name, int years) const {
        write(name, "x");
        const auto then = std::chrono::file_clock::now() - std::chrono::days(366 * years);
        fs::last_write_time(folder / name, then);
    }
    void made_final(const std::string& report, const std::string& agreement, Date date) {
        DossierEntry entry;
        entry.report = report;
        entry.agreement = agreement;
        entry.date = date;
        for (const char* ending : {".pdf", ".html", ".cijfers.json", ".cijfers.csv"})
            entry.files[report + "-definitief" + ending] = "hash";
        dossier.add(std::move(entry));
    }
    std::string names() {
        const Administration administration = read_administration(folder, surroundings, diagnostics);
        std::string all;
        for (const OldFile& each : old_files(administration, dossier, surroundings))
            all += each.path.string() + " ";
        return all;
    }
};

/// For a while the user who may do least; what the superuser may not do cannot be tried.
class AsNobody {
  public:
    AsNobody() : before_(::geteuid()) {
        if (before_ == 0 && ::seteuid(65534) != 0) throw std::runtime_error("seteuid");
    }
    ~AsNobody() {
        if (before_ == 0 && ::seteuid(before_) != 0) std::abort();
    }

  private:
    uid_t before_;
};

} // namespace

BOOST_FIXTURE_TEST_SUITE(files_that_lie_too_long, Shelf)

BOOST_AUTO_TEST_CASE(an_old_draft_is_named_and_a_new_one_is_not) {
    lay("rapporten/wmo-waterstad-2025.pdf", 2);
    lay("rapporten/fonds.pdf", 0);
    BOOST_TEST(names() == "rapporten/wmo-waterstad-2025.pdf ");
}

BOOST_AUTO_TEST_CASE(a_final_report_and_its_trace_are_kept_for_their_term) {
    made_final("oud", "weg", *make_date(2015, 3, 1));
    made_final("nieuw", "weg", *make_date(2025, 3, 1));
    for (const char* name : {"oud-definitief.pdf", "oud-definitief.spoor.json", "nieuw-definitief.pdf",
                             "nieuw-definitief.spoor.json"})
        lay("rapporten/" + std::string(name), 9);
    BOOST_TEST(names() == "rapporten/oud-definitief.pdf rapporten/oud-definitief.spoor.json ");
}

// The name of an agreement may hold dots.
BOOST_AUTO_TEST_CASE(a_report_is_not_taken_for_one_whose_name_begins_the_same) {
    made_final("wmo.2015", "weg", *make_date(2015, 3, 1));
    made_final("wmo.2025", "weg", *make_date(2026, 1, 9));
    lay("rapporten/wmo.2015-definitief.pdf", 9);
    lay("rapporten/wmo.2025-definitief.pdf", 0);
    lay("rapporten/wmo.2025-definitief.spoor.json", 0);
    BOOST_TEST(names() == "rapporten/wmo.2015-definitief.pdf ");
}

BOOST_AUTO_TEST_CASE(what_cannot_be_dated_is_not_old) {
    lay("rapporten/wmo-waterstad-2025.pdf", 0);
    const Administration administration = read_administration(folder, surroundings, diagnostics);
    BOOST_REQUIRE(::chmod((folder / "rapporten").c_str(), 0744) ==
                  0); // names can be read, files not asked about
    {
        const AsNobody nobody;
        BOOST_REQUIRE(surroundings.files(folder / "rapporten").size() == 1U);
        BOOST_TEST(old_files(administration, dossier, surroundings).empty());
    }
    ::chmod((folder / "rapporten").c_str(), 0755);
}

BOOST_AUTO_TEST_CASE(only_what_nobody_needs_goes_unless_the_sources_go_too) {
    lay("een", 0), lay("twee", 0);
    const std::vector<OldFile> files{{"een", "oud", ""}, {"twee", "oud", "het verslag"}};
    BOOST_TEST(!sweep(files, folder, Sweep::Nothing, diagnostics).front().removed);
    BOOST_TEST(fs::exists(folder / "een"));
    const auto swept = sweep(files, folder, Sweep::Unneeded, diagnostics);
    BOOST_TEST((swept[0].removed && !swept[1].removed));
    BOOST_TEST((!fs::exists(folder / "een") && fs::exists(folder / "twee")));
    BOOST_TEST(sweep({files[1]}, folder, Sweep::SourcesToo, diagnostics).front().removed);
    BOOST_TEST(diagnostics.all().empty());
}

BOOST_AUTO_TEST_CASE(when_one_cannot_be_removed_the_others_go_and_it_is_told_which) {
    lay("een", 0), lay("twee/in-de-weg", 0), lay("drie", 0);
    const auto swept =
        sweep({{"een", "", ""}, {"twee", "", ""}, {"drie", "", ""}}, folder, Sweep::Unneeded, diagnostics);
    BOOST_REQUIRE(swept.size() == 3U);
    BOOST_TEST((swept[0].removed && !swept[1].removed && swept[2].removed));
    BOOST_TEST((!fs::exists(folder / "een") && !fs::exists(folder / "drie")));
    BOOST_REQUIRE(diagnostics.errors() == 1U);
    BOOST_TEST(diagnostics.all().front().code == "B03");
    BOOST_TEST(diagnostics.all().front().message.text().find("twee") != std::string::npos);
}

BOOST_AUTO_TEST_SUITE_END()
