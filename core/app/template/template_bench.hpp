// What a template is held against: a plugin, and the figures of a centre or figures that are all unknown.
// Shared by the commands that look at templates.
#pragma once

#include "app/report/walked.hpp"
#include "disclosure/published/published.hpp"
#include "funder/catalogue.hpp"
#include "road/report_files.hpp"

#include <optional>
#include <string>

namespace verantwoord {

struct TemplateBench {
    Catalogue catalogue;
    const Plugin* plugin = nullptr; ///< in the catalogue
    Publication publication;
    std::optional<Agreement> agreement; ///< when there is a centre
    std::filesystem::path centre;       ///< empty: no centre
};

/// What the commands that look at templates are asked.
struct BenchOptions : CentreOptions {
    std::string plugin;        ///< by name; empty: the usual one
    std::string template_file; ///< a file, or the folder of one; empty: the plugin's
};
void describe_bench(Usage& usage, BenchOptions& options);

/// Of the centre in `options.centre`, the first agreement that fits; without one of the plugin alone: that of
/// the options, that beside the template, or wmo. Throws Failure B02 when the centre has no agreement that
/// fits.
TemplateBench template_bench(const BenchOptions& options, const Session& session, Diagnostics& diagnostics);

/// A template by its path as the user typed it. Throws Failure B04 when it cannot be read.
TemplateFile read_template_file(const std::string& path, const Surroundings& surroundings);

} // namespace verantwoord
