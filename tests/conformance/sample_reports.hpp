// The reports of the sample centre, made once by the built program: concepts, final ones and those for
// participants.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace verantwoord::conformance {

class SampleReports {
  public:
    SampleReports();
    SampleReports(const SampleReports&) = delete;
    SampleReports& operator=(const SampleReports&) = delete;
    ~SampleReports();

    std::vector<std::filesystem::path> all() const; ///< the PDFs, sorted
    std::filesystem::path report(const std::string& name) const;
    std::filesystem::path scratch() const { return folder_ / "beschadigd.pdf"; }

  private:
    std::filesystem::path folder_;
};

const SampleReports& sample_reports();

} // namespace verantwoord::conformance
