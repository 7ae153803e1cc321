// What a file is by its bytes: its name may say anything.
#pragma once

#include <string_view>

namespace verantwoord::workbook {

enum class FileKind { Zip, FlatOds, Password, OldExcel, Access, Other };

FileKind kind_of_file(std::string_view bytes);

} // namespace verantwoord::workbook
