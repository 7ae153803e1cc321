// From a funder's template and a publication to a document: fields become the figures' texts, fenced blocks
// become tables, charts and persona cards.
#pragma once

#include "base/diagnostic.hpp"
#include "disclosure/published.hpp"
#include "document/block.hpp"
#include "document/word_list.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

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

struct FieldDescription {
    std::string name, example, meaning, unit;
};

/// Every field that a template may use with this publication, with the value it has now.
std::vector<FieldDescription> fields(const Publication& publication);

/// All faults of the template and its parts, in branches taken and not taken; needs no figures.
void check_template(const TemplateFile& file, const TemplateAids& aids, const Publication& publication,
                    Diagnostics& diagnostics);

/// Checks as above and composes; the document is only usable when no errors were added.
Document compose(const TemplateFile& file, const TemplateAids& aids, const Publication& publication,
                 const TextMeasure& measure, Diagnostics& diagnostics);

} // namespace verantwoord
