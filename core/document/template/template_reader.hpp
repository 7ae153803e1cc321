// Reads a template: front matter, text and tags, a strict subset of Mustache with words
// behind a number ({{bezoeken|bezoek|bezoeken}}). Every tag keeps its offset, so
// that messages can point at it; all faults are reported at once.
#pragma once

#include "document/template/template_file.hpp"

#include <memory>
#include <string_view>
#include <vector>

namespace verantwoord {

struct TemplateNode {
    enum class Kind { Text, Field, Section, Inverted, Part };
    Kind kind = Kind::Text;
    std::string_view text;               ///< the text itself, or the name in the tag
    std::size_t offset = 0;              ///< of `text` in the file
    std::vector<std::string_view> words; ///< of a field: what stands behind it between bars
    std::vector<TemplateNode> children;  ///< of a block
    bool own_line = false;               ///< of a part: it stands alone on its line, behind `indent`
    std::string_view indent;
};

struct FrontMatterLine {
    std::string_view key;
    std::size_t offset = 0; ///< of the key
    std::vector<TemplateNode> value;
};

struct Template {
    const TemplateFile* file = nullptr; ///< the texts of all nodes lie in it
    std::vector<FrontMatterLine> front_matter;
    std::vector<TemplateNode> nodes;

    Place place(std::size_t offset, std::size_t length) const;
};

/// Blocks may lie this deep in each other, parts as well.
constexpr std::size_t deepest_block = 16;
/// A template or a text may not be larger.
constexpr std::size_t largest_template = 1U << 20;

/// `file` must outlive the result.
Template read_template(const TemplateFile& file, Diagnostics& diagnostics);

} // namespace verantwoord
