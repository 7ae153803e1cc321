// A template as it lies in a file, and what it may reach beside its own text: parts, images, words.
#pragma once

#include "base/message/diagnostic.hpp"
#include "document/tree/block.hpp"
#include "document/words/word_list.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

struct TemplateFile {
    std::string name;               ///< as shown in messages: the path of the file
    std::string text;               ///< UTF-8
    std::filesystem::path folder{}; ///< in which it lies, with what belongs to it
};
/// Finds a part by name ("ondertekening" → delen/ondertekening.md); nothing when there is none.
using PartSource = std::function<std::optional<TemplateFile>(std::string_view name)>;

/// Finds an image that the text at `place` names. Null when it cannot be used; then a warning was given
/// there.
using PictureSource =
    std::function<PicturePointer(std::string_view name, const Place& place, Diagnostics& diagnostics)>;

/// What a template may reach beside its own text.
struct TemplateAids {
    PartSource parts;
    PictureSource pictures;
    WordList words{};
};

} // namespace verantwoord
