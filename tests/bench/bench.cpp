// Measures what a director waits for: `verantwoord rapport` as a whole process on centres of growing size
// (median wall time, peak memory), and inside one process the share of each station, so that the next slow
// one is known.
//   bench [runs] [largest number of visits]

#include "bench/long_documents.hpp"
#include "bench/stopwatch.hpp"
#include "indicator/trace/trace.hpp"
#include "layout/flow.hpp"
#include "layout/fonts/fonts.hpp"
#include "output/data/figures.hpp"
#include "output/html/html.hpp"
#include "output/pdf/pdf.hpp"
#include "road/report_files.hpp"
#include "road/walk.hpp"

#include <algorithm>
#include <cstdio>
#include <fcntl.h>
#include <filesystem>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>
#include <vector>

using namespace verantwoord;
namespace fs = std::filesystem;

namespace {

const fs::path build = VERANTWOORD_BUILD;

struct Run {
    double wall = 0, memory = 0; ///< milliseconds, megabytes
};

Run run_process(const std::vector<std::string>& words) {
    std::vector<char*> arguments;
    for (const std::string& word : words) arguments.push_back(const_cast<char*>(word.c_str()));
    arguments.push_back(nullptr);
    const double start = milliseconds();
    const pid_t child = ::fork();
    if (child == 0) {
        const int nothing = ::open("/dev/null", O_WRONLY);
        ::dup2(nothing, STDOUT_FILENO), ::dup2(nothing, STDERR_FILENO);
        ::execv(arguments.front(), arguments.data());
        ::_exit(127);
    }
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    const double wall = milliseconds() - start;
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0)
        std::printf("  ! %s stopped with %d\n", words.front().c_str(), status);
    return {wall, static_cast<double>(usage.ru_maxrss) / 1024};
}

fs::path make_centre(const fs::path& work, long visits, long people) {
    const fs::path folder = work / ("centrum-" + std::to_string(visits));
    fs::copy(build / "share/verantwoord/voorbeeld", folder, fs::copy_options::recursive);
    run_process({(build / "bin/maak_voorbeeld").string(), folder.string(), "--bezoeken",
                 std::to_string(visits), "--deelnemers", std::to_string(people)});
    return folder;
}

/// `reports`: the words behind `rapport <centre>`.
void whole_process(const fs::path& centre, long visits, int runs, const std::vector<std::string>& reports) {
    std::vector<std::string> words{(build / "bin/verantwoord").string(), "rapport", centre.string()};
    words.insert(words.end(), reports.begin(), reports.end());
    run_process(words); // the first run reads the disk
    std::vector<double> walls, memories;
    for (int i = 0; i < runs; ++i) {
        const Run run = run_process(words);
        walls.push_back(run.wall), memories.push_back(run.memory);
    }
    std::printf("%10ld visits  %-12s %8.1f ms  %7.1f MB\n", visits,
                reports.size() == 1 ? "all reports" : "one report", median(walls), median(memories));
}

/// One walk down the road with a stopwatch between the stations.
std::vector<std::pair<const char*, double>> stations(const fs::path& centre) {
    std::vector<std::pair<const char*, double>> shares;
    double last = milliseconds();
    const auto lap = [&](const char* station) {
        const double now = milliseconds();
        shares.emplace_back(station, now - last);
        last = now;
    };
    Diagnostics diagnostics;
    const Surroundings surroundings(build / "share/verantwoord", build / "lib/verantwoord/plugins",
                                    *make_date(2026, 2, 1));
    const Fonts fonts(surroundings.share());
    const PdfAssets assets = read_pdf_assets(surroundings.share());
    lap("fonts and patterns");
    const Catalogue catalogue(surroundings, fs::path(), diagnostics);
    lap("funder: catalogue");
    const Administration administration = read_administration(centre, surroundings, diagnostics);
    lap("administration");
    const auto runner = catalogue.code_runner();
    const Agreement& agreement = *administration.agreement("wmo-waterstad-2025");
    const Plugin& plugin = *catalogue.find(agreement.plugin);
    std::vector<Evaluation> evaluations{
        evaluate(administration, agreement, plugin.indicators, plugin.questions, runner.get(), diagnostics)};
    lap("indicators, with plugin code");
    const auto publications = publish(administration, evaluations, surroundings.today(), diagnostics);
    lap("disclosure");
    const ReportFiles files(surroundings, centre, plugin);
    const FontMeasure measure(fonts);
    const TemplateFile file = *files.template_of_plugin(diagnostics);
    const Document document =
        compose(file, files.aids(diagnostics), publications.front(), measure, diagnostics);
    const Style style = files.style(file.folder, diagnostics);
    lap("document");
    const Pages pages = lay_out(document, style, fonts);
    lap("layout");
    const std::string pdf = to_pdf(pages, document, assets);
    lap("output: pdf");
    const std::string html = to_html(document, style, files.css());
    lap("output: html");
    figures_json(document, publications.front());
    figures_csv(document, publications.front());
    lap("output: figures");
    trace_json(administration, evaluations.front());
    lap("trace");
    static bool told = false;
    if (!std::exchange(told, true))
        std::printf("  %zu pages, PDF %zu kB, HTML %zu kB\n", pages.pages.size(), pdf.size() / 1000,
                    html.size() / 1000);
    return shares;
}

void print_stations(const fs::path& centre, int runs) {
    std::vector<std::vector<double>> laps;
    std::vector<const char*> names;
    for (int run = 0; run < runs; ++run) {
        const auto shares = stations(centre);
        laps.resize(shares.size());
        names.resize(shares.size());
        for (std::size_t i = 0; i < shares.size(); ++i)
            names[i] = shares[i].first, laps[i].push_back(shares[i].second);
    }
    double total = 0;
    for (const auto& lap : laps) total += median(lap);
    for (std::size_t i = 0; i < laps.size(); ++i)
        std::printf("  %-30s %8.2f ms  %3.0f %%\n", names[i], median(laps[i]), 100 * median(laps[i]) / total);
}

} // namespace

int main(int count, char** words) {
    const int runs = count > 1 ? std::max(1, std::atoi(words[1])) : 7;
    const long largest = count > 2 ? std::atol(words[2]) : 6'000'000;
    const fs::path work = fs::temp_directory_path() / ("verantwoord-bench-" + std::to_string(::getpid()));
    fs::create_directories(work);
    bench_long_documents(build / "share/verantwoord", runs);
    std::printf("whole processes, median of %d runs:\n", runs);
    for (const auto& [visits, people] : std::vector<std::pair<long, long>>{
             {18'000, 420}, {50'000, 1'000}, {500'000, 5'000}, {2'000'000, 10'000}, {6'000'000, 20'000}}) {
        if (visits > largest) break;
        const fs::path centre = make_centre(work, visits, people);
        whole_process(centre, visits, runs, {"--afspraak", "wmo-waterstad-2025"});
        whole_process(centre, visits, runs, {"--alle"});
        if (visits == 50'000) {
            std::printf("stations in one process, median of %d runs:\n", runs);
            print_stations(centre, runs);
        }
        fs::remove_all(centre);
    }
    fs::remove_all(work);
}
