// Reads what a plugin asks besides figures from the optional files in its folder.
#pragma once

#include "base/files/surroundings.hpp"
#include "funder/plugin/manifest.hpp"
#include "indicator/question/question_set.hpp"

#include <filesystem>
#include <string>

namespace verantwoord {

/// Where a plugin's files are and how messages name the folder.
struct PluginFolder {
    const Surroundings& surroundings;
    std::filesystem::path path;
    std::string shown; ///< "plugins/wmo"
};

/// Before the indicators, which may name them.
std::vector<Crosswalk> read_plugin_crosswalks(const PluginFolder& folder, const QuestionSource& others,
                                              Diagnostics& diagnostics);
/// After the indicators, which rules and lists name.
QuestionSet read_question_set(const PluginFolder& folder, const Manifest& manifest,
                              std::vector<Crosswalk> crosswalks, const std::vector<Indicator>& indicators,
                              const QuestionSource& others, Diagnostics& diagnostics);

} // namespace verantwoord
