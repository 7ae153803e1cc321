// One byte of one input file changed, removed or doubled: never a crash or a hang, and either a report or a
// message that names a place. A small centre goes down the whole road for each of some thousands of such
// mutations.

#include "layout/flow.hpp"
#include "output/data/figures.hpp"
#include "output/html/html.hpp"
#include "road/draft.hpp"
#include "road/walk.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <unistd.h>

using namespace verantwoord;
namespace fs = std::filesystem;

namespace {

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// A fixed sequence, so that a failure can be repeated.
class Sequence {
  public:
    std::size_t below(std::size_t limit) {
        state_ = state_ * 6364136223846793005ULL + 1442695040888963407ULL;
        return static_cast<std::size_t>(state_ >> 33) % limit;
    }

  private:
    std::uint64_t state_ = 2025;
};

/// Plugin code has tests of its own; here it never answers, which is shown as unknown.
class Silent : public CodeRunner {
  public:
    std::vector<CodedAnswer> run(const Administration&, const Agreement&, const std::vector<CodedTask>& tasks,
                                 Diagnostics&) override {
        return std::vector<CodedAnswer>(tasks.size());
    }
};

struct SmallCentre {
    fs::path folder = fs::temp_directory_path() / ("verantwoord-mutatie-" + std::to_string(::getpid()));
    Surroundings surroundings{fs::path(VERANTWOORD_BUILD) / "share/verantwoord",
                              fs::path(VERANTWOORD_BUILD) / "lib/verantwoord/plugins",
                              *make_date(2026, 2, 1)};
    Plugins plugins{surroundings, CatalogueOptions{}};
    Press press{surroundings.share()};
    Silent silent;

    SmallCentre() {
        fs::copy(fs::path(VERANTWOORD_SOURCE) / "tests/centres/klein", folder, fs::copy_options::recursive);
    }
    ~SmallCentre() { fs::remove_all(folder); }

    /// Down the whole road but for plugin code, which has tests of its own; returns the HTML, empty when
    /// there were errors.
    std::string report(Diagnostics& diagnostics) {
        try {
            Request request{folder};
            request.consistency = Consistency::Asked;
            const Road road = walk(request, surroundings, plugins, silent, diagnostics);
            if (road.commissions.empty()) return {};
            const Commission& commission = road.commissions.front();
            const ReportFiles files(surroundings, folder, *commission.plugin);
            const auto draft = draft_report(files, files.template_of_plugin(diagnostics),
                                            commission.publication, press, diagnostics);
            if (!draft) return {};
            const Pages pages = lay_out(draft->document, draft->style, press.fonts(draft->style.fonts));
            BOOST_TEST(!pages.pages.empty());
            figures_json(draft->document, commission.publication);
            return diagnostics.errors() > 0 ? std::string() : to_html(draft->document, draft->style, "");
        } catch (const Failure& failure) {
            diagnostics.add(failure.diagnostic());
            return {};
        }
    }
};

std::string mutated(std::string bytes, std::size_t position, std::size_t kind, Sequence& sequence) {
    static constexpr std::string_view odd = ";\",\n\r\t\0\x80\xFF{}[]-0.9 x'";
    if (kind == 0) bytes[position] = odd[sequence.below(odd.size())];
    if (kind == 1) bytes.erase(position, 1);
    if (kind == 2) bytes.insert(position, 1, bytes[position]);
    if (kind == 3) bytes[position] = static_cast<char>(bytes[position] ^ (1 << sequence.below(8)));
    return bytes;
}

} // namespace

BOOST_FIXTURE_TEST_CASE(the_centre_as_it_is_makes_a_report, SmallCentre) {
    Diagnostics diagnostics;
    const std::string html = report(diagnostics);
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error) BOOST_TEST_MESSAGE(to_text(each, Colour::Off));
    BOOST_TEST(diagnostics.errors() == 0U);
    BOOST_TEST(html.size() > 10000U);
}

BOOST_FIXTURE_TEST_CASE(one_wrong_byte_gives_a_report_or_a_message_with_a_place, SmallCentre) {
#ifdef __SANITIZE_ADDRESS__
    constexpr std::size_t per_file = 16; // each of them takes fifteen times as long
#else
    constexpr std::size_t per_file = 120;
#endif
    Sequence sequence;
    std::vector<fs::path> files;
    for (const auto& each : fs::recursive_directory_iterator(folder))
        if (each.is_regular_file()) files.push_back(each.path());
    std::sort(files.begin(), files.end());
    std::size_t reports = 0, refusals = 0;
    for (const fs::path& file : files) {
        const std::string original = content(file);
        for (std::size_t round = 0; round < per_file; ++round) {
            const std::size_t position = sequence.below(original.size());
            const std::string bytes = mutated(original, position, round % 4, sequence);
            std::ofstream(file, std::ios::binary) << bytes;
            Diagnostics diagnostics;
            const std::string html = report(diagnostics);
            (html.empty() ? refusals : reports)++;
            // A report, or a message about a file of the centre.
            const bool named =
                std::any_of(diagnostics.all().begin(), diagnostics.all().end(), [](const Diagnostic& each) {
                    return each.severity == Severity::Error && !each.place.file.empty();
                });
            BOOST_TEST((!html.empty() || named), file.filename().string()
                                                     << " at byte " << position << ", kind " << round % 4);
        }
        std::ofstream(file, std::ios::binary) << original;
    }
    BOOST_TEST(reports > 0U);
    BOOST_TEST(refusals > 0U);
    BOOST_TEST_MESSAGE(reports << " reports, " << refusals << " refusals");
}
