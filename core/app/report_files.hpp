// Where a report's template, parts and house style come from: the centre's own folder first, then the plugin's, then
// the installed ones.
#pragma once

#include "base/surroundings.hpp"
#include "document/compose.hpp"
#include "funder/catalogue.hpp"
#include "layout/style.hpp"

#include <filesystem>
#include <string>

namespace verantwoord {

class ReportFiles {
  public:
    /// `centre` may be empty: only the plugin and the installed templates are searched.
    ReportFiles(const Surroundings& surroundings, std::filesystem::path centre, const Plugin& plugin);

    /// `wanted` is the name in the agreement; empty: the plugin's own. Throws Failure S40, naming the templates there are.
    TemplateFile template_file(std::string wanted) const;
    PartSource parts() const;
    /// Throws Failure when no house style can be used.
    Style style(Diagnostics& diagnostics) const;
    std::string css() const;

  private:
    std::vector<std::filesystem::path> folders() const;
    std::optional<TemplateFile> find(const std::string& name) const;

    const Surroundings& surroundings_;
    std::filesystem::path centre_;
    const Plugin& plugin_;
};

} // namespace verantwoord
