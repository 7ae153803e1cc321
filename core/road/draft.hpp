// A report before it becomes files: the blocks of its template with the figures in them, and its looks.
#pragma once

#include "road/press.hpp"
#include "road/report_files.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace verantwoord {

struct Draft {
    Document document; ///< only usable when no errors were added
    Style style;
    std::string template_name, template_hash;                 ///< of the template with its parts
    std::vector<std::pair<std::string, std::string>> texts{}; ///< names and contents of these
};

/// Nothing without a template; its house style is looked at all the same.
std::optional<Draft> draft_report(const ReportFiles& files, const std::optional<TemplateFile>& file,
                                  const Publication& publication, Press& press, Diagnostics& diagnostics);

} // namespace verantwoord
