// Which part of an .xlsx file refers to which other one: sheets, strings and formats are found by what they
// are to the workbook, for their names are up to the writer.
#pragma once

#include "administration/workbook/archive.hpp"
#include "administration/workbook/xml_reader.hpp"

#include <map>
#include <string>
#include <string_view>

namespace verantwoord::workbook {

struct Relation {
    /// The last word of its type: "worksheet"; strict and transitional files differ before it.
    std::string kind;
    std::string target; ///< name of the part; empty when it lies outside the file
};

/// By id, of the part with this name ("" for the file as a whole).
std::map<std::string, Relation> relations_of(const Archive& archive, std::string_view part);

/// Reads one part of an archive; a part that is not there has nothing in it. Throws Unreadable.
void read_part(const Archive& archive, std::string_view name, XmlHandler& handler);

} // namespace verantwoord::workbook
