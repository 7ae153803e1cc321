#include "conformance/sample_reports.hpp"

#include <algorithm>
#include <cstdlib>
#include <stdexcept>
#include <unistd.h>

namespace verantwoord::conformance {

namespace fs = std::filesystem;

namespace {
void run(const std::string& command) {
    if (std::system((command + " > /dev/null 2>&1").c_str()) != 0)
        throw std::runtime_error(command); // NOLINT
}
} // namespace

SampleReports::SampleReports()
    : folder_(fs::temp_directory_path() / ("verantwoord-conformance-" + std::to_string(::getpid()))) {
    fs::create_directories(folder_);
    const std::string program = VERANTWOORD_BUILD "/bin/verantwoord";
    const std::string centre = "'" + (folder_ / "de-brug").string() + "'";
    run(program + " nieuw centrum " + centre + " --voorbeeld");
    for (const char* which : {"--alle", "--definitief", "--voor deelnemers"})
        run("VERANTWOORD_VANDAAG=2026-02-01 " + program + " rapport " + centre + " " + which);
}

SampleReports::~SampleReports() { fs::remove_all(folder_); }

std::vector<fs::path> SampleReports::all() const {
    std::vector<fs::path> found;
    for (const auto& entry : fs::directory_iterator(folder_ / "de-brug" / "rapporten"))
        if (entry.path().extension() == ".pdf") found.push_back(entry.path());
    std::sort(found.begin(), found.end());
    return found;
}

fs::path SampleReports::report(const std::string& name) const {
    return folder_ / "de-brug" / "rapporten" / (name + ".pdf");
}

const SampleReports& sample_reports() {
    static const SampleReports made;
    return made;
}

} // namespace verantwoord::conformance
