// A template as a report while somebody works on it: the figures are calculated once, and what changed of the
// template, the house style and the texts is done again.
#pragma once

#include "app/template/template_bench.hpp"
#include "road/draft.hpp"

#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace verantwoord {

/// What there is to see. Never changed once it is made.
struct PreviewPage {
    std::size_t version = 0;             ///< counts every time something changed
    std::string html;                    ///< the last page without faults; empty when there was none yet
    std::vector<Diagnostic> diagnostics; ///< of this version
    std::size_t errors = 0;
    double milliseconds = 0;      ///< that making it took
    bool figures_changed = false; ///< data of the centre changed since the start: they are not in this page
};

class Preview {
  public:
    /// Reads the centre and calculates, which may take a second; throws Failure when there is no template in
    /// `options.template_file` or nothing to calculate with.
    Preview(const BenchOptions& options, const Session& session);
    /// What was said while the figures were made, and how to see all of it.
    const Diagnostics& said_of_figures() const { return said_of_figures_; }
    std::string how_to_see_all() const { return to_see_all(options_, session_); }

    /// Makes the page anew when a file changed; whether it did. Called by one thread; the others may be
    /// called by any.
    bool refresh();
    std::shared_ptr<const PreviewPage> page() const;
    /// The last page without faults as PDF, with the mark of a concept; empty when there was none yet.
    std::string pdf();
    const std::string& shown_name() const { return name_; } ///< the template, as the user knows it
    const Surroundings& surroundings() const { return surroundings_; }

  private:
    void find_template();
    std::filesystem::path folder_with_code(const std::filesystem::path& folder) const;
    std::uint64_t stamp_of_page() const;
    std::uint64_t stamp_of_figures() const;
    void read_texts();
    std::optional<TemplateFile> read(const ReportFiles& files, Diagnostics& diagnostics) const;
    std::shared_ptr<const Draft> make(const ReportFiles& files, Diagnostics& diagnostics);

    BenchOptions options_;
    Session session_;
    const Surroundings& surroundings_;
    Diagnostics said_of_figures_;
    std::filesystem::path beside_; ///< the folder of the template; empty: the agreement names it
    std::string file_, name_;
    std::optional<TemplateBench> bench_;
    Press press_;
    std::uint64_t page_stamp_ = 0, figures_stamp_ = 0;

    /// Guards what follows, for the server asks from other threads. What takes time is done without it, so
    /// that nobody waits.
    mutable std::mutex mutex_;
    std::shared_ptr<const PreviewPage> page_;
    std::shared_ptr<const Draft> draft_; ///< of the last page without faults
};

} // namespace verantwoord
