// Fills a template in: blocks are taken or left out, lists repeated, parts inserted, and every field becomes
// one private-use character that refers to its value. What comes out is Markdown with a map back to the
// template.
#pragma once

#include "document/fields/field_scope.hpp"
#include "document/fields/number_words.hpp"
#include "document/template/template_reader.hpp"

#include <map>
#include <set>

namespace verantwoord {

/// Where each piece of the Markdown came from.
class SourceMap {
  public:
    void add(std::size_t position, const TemplateFile& file, std::size_t offset, std::size_t length);
    /// `length` bytes of the Markdown from `position`, as a place in the template.
    Place place(std::size_t position, std::size_t length) const;

  private:
    struct Piece {
        std::size_t position;
        const TemplateFile* file;
        std::size_t offset, length; ///< in the template; length 0 stands for text, which is copied as it is
    };
    std::vector<Piece> pieces_; ///< ascending by position
};

struct Expansion {
    std::string markdown;
    SourceMap map;
};

/// Parts by name, each read once.
class Parts {
  public:
    Parts(const PartSource& source, Diagnostics& diagnostics) : source_(source), diagnostics_(diagnostics) {}
    const Template* find(std::string_view name);

  private:
    struct Part {
        TemplateFile file;
        Template content;
    };
    const PartSource& source_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::unique_ptr<Part>, std::less<>> parts_;
};

class Expander {
  public:
    /// `names` must outlive this object.
    Expander(const FieldScope& names, Parts& parts, Branches branches, Diagnostics& diagnostics)
        : names_(names), parts_(parts), branches_(branches), diagnostics_(diagnostics) {}

    Expansion expand(const Template& file);
    /// One line of the front matter, as plain text.
    std::string line(const Template& file, const std::vector<TemplateNode>& nodes);
    const Values& values() const { return values_; }

  private:
    void nodes(const Template& file, const std::vector<TemplateNode>& list, const FieldScope& scope);
    void field(const Template& file, const TemplateNode& node, const FieldScope& scope);
    void block(const Template& file, const TemplateNode& node, const FieldScope& scope);
    std::optional<Value> value_of(const Template& file, const TemplateNode& node, const FieldScope& scope);
    std::optional<WordForms> forms(const Template& file, const TemplateNode& node, const FieldScope& scope);
    bool printable(const Template& file, const TemplateNode& node, const Value& value);
    void part(const Template& file, const TemplateNode& node, const FieldScope& scope);
    void report(Code code, const Template& file, const TemplateNode& node, Sentence message, Sentence help);
    void text(const Template& file, const TemplateNode& node);
    void begin_line();
    bool within_limits(const Template& file, const TemplateNode& node);

    const FieldScope& names_;
    Parts& parts_;
    Branches branches_;
    Diagnostics& diagnostics_;
    Expansion result_;
    Values values_;
    std::vector<std::string_view> open_parts_, open_blocks_;
    std::string indent_; ///< what stands before every line of the part that is being filled in
    std::set<std::pair<const TemplateFile*, std::size_t>> reported_; ///< a part that is used twice errs once
    std::size_t visited_ = 0;
    bool stopped_ = false;
};

} // namespace verantwoord
