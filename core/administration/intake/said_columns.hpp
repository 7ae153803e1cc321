// What somebody says about one column of a file: "Presentie 2025.csv:Wie=deelnemers".
#pragma once

#include "administration/files/file_account.hpp"
#include "administration/question/kept_answers.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// The word instead of one of our columns, for a column that is left out on purpose.
inline constexpr const char* not_used = "niet";

/// Adds what was said to what is known about files with these headings. `files` as they were read. Throws
/// Failure (B02) when there is no such file, no such column in it or no such column of ours.
void say_column(const std::string& said, const std::vector<FileAccount>& files, KeptAnswers& kept);

} // namespace verantwoord
