// The JSON Schemas of the files that people write, made of the code that reads them, and where an editor
// finds them.
#pragma once

#include "base/files/surroundings.hpp"
#include "base/json/json.hpp"

#include <span>
#include <string>
#include <string_view>

namespace verantwoord {

struct FileSchema {
    std::string_view name, title, files; ///< files: which files it describes, in Dutch
    void (*describe)(const json::Value& described);
};

/// Every kind of file that has a schema, in the order in which they are listed.
std::span<const FileSchema> file_schemas();

/// The schema as JSON.
std::string schema_text(const FileSchema& schema);

/// The name of the schema for a file at this path in a centre's or a plugin's folder; empty when it has none.
std::string_view schema_for(const std::filesystem::path& file);

/// The text of a JSON file with a first line that names the installed schema as a file URL, which editors
/// read without a network; unchanged when it names one already.
std::string with_schema(std::string_view text, std::string_view schema, const Surroundings& surroundings);

} // namespace verantwoord
