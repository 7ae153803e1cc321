// The reports of one walk: printed one by one, and written together or not at all, final ones with the
// dossier that remembers them.
#pragma once

#include "road/print_report.hpp"

#include <map>
#include <string>
#include <vector>

namespace verantwoord {

class ReportRun {
  public:
    /// All of them must outlive it.
    ReportRun(const ReportRequest& request, const Road& road, const Surroundings& surroundings, Press& press);

    /// A concept or a final report, as the walk was asked for.
    void print(const Commission& commission, Diagnostics& diagnostics);
    const std::vector<Printed>& reports() const { return reports_; }
    /// Whether what was said of the walk and the reports stands in the way of writing them.
    bool blocked(const Diagnostics& diagnostics) const;
    void write() const;

  private:
    bool makes_final() const;

    const ReportRequest& request_;
    const Road& road_;
    const Surroundings& surroundings_;
    Press& press_;
    Dossier dossier_;
    std::map<std::string, std::string> inputs_; ///< of final reports: the hashes of the centre's files
    std::vector<Printed> reports_;
};

} // namespace verantwoord
