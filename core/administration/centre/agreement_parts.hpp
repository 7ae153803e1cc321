// Parts of an agreement that are lists or objects of their own: what must be done when, which stories, and
// what is paid how. Each function reads one key of the agreement's file.
#pragma once

#include "administration/centre/agreement.hpp"
#include "base/json/json.hpp"

namespace verantwoord {

std::vector<Deadline> read_deadlines(json::Object& agreement, Diagnostics& diagnostics);
StoryQuota read_stories(json::Object& agreement, Diagnostics& diagnostics);
FileLimits read_file_limits(json::Object& agreement, Diagnostics& diagnostics);
std::vector<MethodBreak> read_method_breaks(json::Object& agreement, Diagnostics& diagnostics);
/// "samenvoegen"; nothing when the agreement does not speak of it.
std::optional<std::vector<MergeGroup>> read_merges(json::Object& agreement, Diagnostics& diagnostics);
/// Texts by key: "woorden", "antwoorden", "toelichtingen".
std::map<std::string, std::string> read_texts_by_key(json::Object& agreement, const char* key,
                                                     const json::About& about, const json::About& each,
                                                     Diagnostics& diagnostics);

/// "project"; nothing when the agreement does not speak of it.
std::optional<Project> read_project(json::Object& agreement, Diagnostics& diagnostics);
std::vector<AuditRule> read_audits(json::Object& agreement, Diagnostics& diagnostics);
std::vector<Price> read_prices(json::Object& agreement, Diagnostics& diagnostics);
std::vector<Allocation> read_allocations(json::Object& agreement, Diagnostics& diagnostics);

/// The key's date, refused when there is no such day; nothing when absent.
std::optional<Date> read_date(json::Object& object, const char* key, json::About about = {});
/// The key's text when it is one of the words; refused with the nearest otherwise, "" when absent.
std::string read_word(json::Object& object, const char* key, const std::vector<std::string>& words,
                      json::About about = {});

} // namespace verantwoord
