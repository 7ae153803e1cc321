// Which file in gegevens/ belongs to which table.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/files/file_account.hpp"
#include "administration/intake/workbook_shelf.hpp"
#include "administration/question/question.hpp"
#include "base/files/surroundings.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct DataFiles {
    /// Table → names in gegevens/, in the order of reading; of a workbook the names of its sheets.
    std::map<std::string, std::vector<std::string>> of_table;
    std::vector<FileAccount> unread; ///< what is not read at all; each was told
};

/// By name, else by headings. What may be two tables is asked.
DataFiles data_files(const std::filesystem::path& folder, const Centre& centre, WorkbookShelf& shelf,
                     Questions& questions, const Surroundings& surroundings, Diagnostics& diagnostics);

/// The table of a file or sheet by its headings, or by what is answered; empty when it is none, which is
/// told. `name` in gegevens/; `named`: the table that a name says without being sure, may be empty.
std::string table_by_headings(const SourceFile& file, const std::string& name, const std::string& named,
                              const Centre& centre, Questions& questions, std::vector<FileAccount>& unread,
                              Diagnostics& diagnostics);

/// A file or a sheet that belongs to a table of which centrum.json names others.
void report_excluded(const std::string& name, const std::string& table, Diagnostics& diagnostics);

} // namespace verantwoord
