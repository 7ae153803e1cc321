// Every seed, and with it everything that a fuzzer ever found, through the same entry points in the normal
// build; and each seed cut off at many places and with bytes of it changed, so that the test also tries what
// is in no folder.

#include "entry_points.hpp"

#include <boost/test/unit_test.hpp>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <vector>

namespace fs = std::filesystem;
using verantwoord::fuzz::entry_points;

namespace {

std::vector<fs::path> seeds(std::string_view entry) {
    std::vector<fs::path> found;
    for (const auto& each : fs::directory_iterator(fs::path(VERANTWOORD_SOURCE) / "tests/fuzz/seeds" / entry))
        found.push_back(each.path());
    std::sort(found.begin(), found.end());
    return found;
}

std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

} // namespace

BOOST_AUTO_TEST_SUITE(fuzz_seeds)

BOOST_AUTO_TEST_CASE(every_seed_is_read_without_harm) {
    for (const auto& entry : entry_points) {
        const auto files = seeds(entry.name);
        BOOST_TEST(files.size() >= 3U, "few seeds for " << entry.name);
        for (const auto& file : files) {
            BOOST_TEST_CHECKPOINT(file.string());
            entry.run(content(file));
        }
    }
}

BOOST_AUTO_TEST_CASE(what_is_cut_off_or_damaged_is_read_without_harm, *boost::unit_test::label("slow")) {
    const char* asked = std::getenv("VERANTWOORD_TRIES"); // for who has a night to spare
    const std::size_t tries = asked ? std::strtoul(asked, nullptr, 10) : 60;
    std::mt19937 dice(asked ? std::random_device()() : 20260201);
    for (const auto& entry : entry_points)
        for (const auto& file : seeds(entry.name)) {
            const std::string whole = content(file);
            if (whole.empty()) continue;
            for (std::size_t each = 0; each < tries; ++each) {
                BOOST_TEST_CHECKPOINT(file.string() << ", change " << each);
                std::string changed = whole.substr(0, each % 3 == 0 ? dice() % whole.size() : whole.size());
                for (std::size_t byte = 0; byte < each % 5 && !changed.empty(); ++byte)
                    changed[dice() % changed.size()] = static_cast<char>(dice() % 256);
                if (each % 7 == 0) changed.insert(dice() % (changed.size() + 1), whole);
                entry.run(changed);
            }
        }
}

BOOST_AUTO_TEST_SUITE_END()
