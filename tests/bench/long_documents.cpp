// Layout and PDF of short and long documents, warm: the sample document of the tests as it is, and repeated
// until it has 500 pages; and two documents in two threads beside two after each other.
#include "bench/long_documents.hpp"
#include "bench/stopwatch.hpp"

#include "layout/flow.hpp"
#include "layout/fonts/fonts.hpp"
#include "layout/sample_document.hpp"
#include "output/pdf/pdf.hpp"

#include <cstdio>
#include <string>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>
#include <vector>

namespace verantwoord {

namespace {

struct Made {
    std::size_t pages = 0, bytes = 0;
};

class Maker {
  public:
    explicit Maker(const std::filesystem::path& share) : fonts_(share), assets_(read_pdf_assets(share)) {}
    Made make(const Document& document) const {
        const Pages pages = lay_out(document, Style(), fonts_);
        return {pages.pages.size(), to_pdf(pages, document, assets_).size()};
    }

  private:
    Fonts fonts_;
    PdfAssets assets_;
};

/// The sample's chapters so many times.
Document repeated(std::size_t times) {
    Document document = sample::report();
    const Blocks once = document.blocks;
    for (std::size_t i = 1; i < times; ++i)
        document.blocks.insert(document.blocks.end(), once.begin() + 3, once.end());
    return document;
}

void print(const char* what, const Made& made, double time) {
    std::printf("  %-34s %4zu pages  %8zu kB  %8.2f ms\n", what, made.pages, made.bytes / 1000, time);
}

double measured(const Maker& maker, const Document& document, int runs, Made& made) {
    std::vector<double> times;
    made = maker.make(document); // words are shaped once
    for (int run = 0; run < runs; ++run) {
        const double start = milliseconds();
        made = maker.make(document);
        times.push_back(milliseconds() - start);
    }
    return median(times);
}

/// How many times faster two threads make two piles of documents than one thread makes both.
double speedup(const Maker& maker, const Document& document, int runs) {
    constexpr int pile = 20;
    const auto work = [&] {
        for (int i = 0; i <= pile; ++i) maker.make(document);
    };
    std::vector<double> ratios;
    for (int run = 0; run < runs; ++run) {
        double start = milliseconds();
        std::thread(work).join();
        std::thread(work).join();
        const double alone = milliseconds() - start;
        start = milliseconds();
        std::thread first(work), second(work);
        first.join(), second.join();
        ratios.push_back(alone / (milliseconds() - start));
    }
    return median(ratios);
}

/// The result of `work` in a process of its own, so that its memory is not that of the benchmark.
template <typename Work>
std::pair<int, double> apart(Work work) {
    const pid_t child = ::fork();
    if (child == 0) ::_exit(work());
    int status = 0;
    rusage usage{};
    ::wait4(child, &status, 0, &usage);
    return {WEXITSTATUS(status), static_cast<double>(usage.ru_maxrss) / 1024};
}

/// How often the sample's chapters make 500 pages.
std::size_t times_for_500(const Maker& maker) {
    std::size_t times = 2;
    while (times < 200 && maker.make(repeated(times)).pages < 500) times += times < 16 ? 14 : 1;
    return times;
}

} // namespace

void bench_long_documents(const std::filesystem::path& share, int runs) {
    std::printf("layout and PDF in one process, warm, median of %d runs:\n", runs);
    const auto found = apart([&] { return static_cast<int>(times_for_500(Maker(share))); });
    const auto times = static_cast<std::size_t>(found.first);
    const auto [code, memory] = apart([&] { return Maker(share).make(repeated(times)).pages < 500 ? 1 : 0; });
    if (code != 0) std::printf("  ! the long document could not be made\n");
    const Document short_report = sample::report();
    const Maker maker(share);
    Made made;
    double time = measured(maker, short_report, runs, made);
    print("the sample document", made, time);
    std::printf("  %-34s %27.2f ms\n", "the same, for each 12 pages",
                time * 12 / static_cast<double>(made.pages));
    time = measured(maker, repeated(times), runs, made);
    print("500 pages", made, time);
    std::printf("  %-34s %27.1f MB\n", "the same, peak of its own process", memory);
    std::printf("  %-34s %27.2f times\n", "two threads beside one", speedup(maker, short_report, runs));
}

} // namespace verantwoord
