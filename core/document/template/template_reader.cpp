#include "document/template/template_reader.hpp"

#include "base/message/text_file.hpp"
#include "base/text/text.hpp"
#include "document/fields/value.hpp"

namespace verantwoord {

namespace {

using Kind = TemplateNode::Kind;

/// Walks through a piece of the file and builds the tree of nodes; open blocks lie on a stack, not in
/// recursion.
class Reader {
  public:
    Reader(const Template& result, Diagnostics& diagnostics)
        : template_(result), text_(result.file->text), diagnostics_(diagnostics) {}

    std::vector<TemplateNode> read(std::size_t from, std::size_t until);

  private:
    struct Open {
        TemplateNode node;
    };
    struct Tag {
        char mark = 0;
        std::string_view name;
        std::vector<std::string_view> words;
        std::size_t begin = 0, end = 0; ///< with the braces
        bool own_line = false;
        std::string_view indent; ///< what stands before it on a line of its own
    };
    std::vector<TemplateNode>& siblings() { return open_.empty() ? nodes_ : open_.back().node.children; }
    void add_text(std::size_t from, std::size_t until);
    Tag tag_at(std::size_t begin, std::size_t end) const;
    void take(const Tag& tag);
    void open(const Tag& tag);
    void close(const Tag& tag);
    void close_last();
    bool well_formed(const Tag& tag);
    std::size_t skip_own_line(Tag& tag, std::size_t text_from, std::size_t until);
    Place place(std::size_t offset, std::size_t length) const { return template_.place(offset, length); }
    std::size_t offset_of(std::string_view part) const {
        return static_cast<std::size_t>(part.data() - text_.data());
    }

    const Template& template_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    std::vector<TemplateNode> nodes_;
    std::vector<Open> open_;
    std::size_t ignored_depth_ = 0; ///< blocks opened beyond the deepest allowed
};

void Reader::add_text(std::size_t from, std::size_t until) {
    if (from >= until) return;
    TemplateNode node;
    node.text = text_.substr(from, until - from);
    node.offset = from;
    siblings().push_back(std::move(node));
}

Reader::Tag Reader::tag_at(std::size_t begin, std::size_t end) const {
    Tag tag;
    tag.begin = begin;
    tag.end = end + 2;
    std::string_view inside = text::trim(text_.substr(begin + 2, end - begin - 2));
    if (!inside.empty() && std::string_view("#^/!>{&=").find(inside.front()) != std::string_view::npos) {
        tag.mark = inside.front();
        inside = text::trim(inside.substr(1));
    }
    tag.name = inside;
    if (tag.mark != 0 || inside.find('|') == std::string_view::npos) return tag;
    tag.words = text::split(inside, '|');
    for (std::string_view& word : tag.words) word = text::trim(word);
    tag.name = tag.words.front();
    tag.words.erase(tag.words.begin());
    return tag;
}

bool Reader::well_formed(const Tag& tag) {
    Sentence problem;
    if (tag.mark == '{' || tag.mark == '&' || tag.mark == '=')
        problem = "drie accolades en de tekens '&' en '=' hebben in een sjabloon geen betekenis";
    else if (tag.name.empty())
        problem = "tussen de accolades staat geen naam";
    else if (tag.name.find_first_of(" \t\r\n{}#^>|") != std::string_view::npos)
        problem = {"de naam {} bevat een spatie of een teken dat niet kan",
                   say::quoted(tag.name.substr(0, 60))};
    else
        return true;
    diagnostics_.error("S06", place(tag.begin, tag.end - tag.begin), problem,
                       "schrijf een veld als {{bezoeken}}, en een blok als {{#bezoeken}} … {{/bezoeken}}");
    return false;
}

/// Skips a block tag, comment or part that is alone on its line together with that line, so that it leaves no
/// empty one. Adds the text before the tag, without the blanks right before it, and returns where the text
/// goes on.
std::size_t Reader::skip_own_line(Tag& tag, std::size_t text_from, std::size_t until) {
    std::size_t before = tag.begin;
    while (before > text_from && (text_[before - 1] == ' ' || text_[before - 1] == '\t')) --before;
    if (before > 0 && text_[before - 1] != '\n') {
        add_text(text_from, tag.begin);
        return tag.end;
    }
    std::size_t after = tag.end;
    while (after < until && (text_[after] == ' ' || text_[after] == '\t' || text_[after] == '\r')) ++after;
    if (after < until && text_[after] != '\n') {
        add_text(text_from, tag.begin);
        return tag.end;
    }
    add_text(text_from, before);
    tag.own_line = true;
    tag.indent = text_.substr(before, tag.begin - before);
    return after < until ? after + 1 : after;
}

void Reader::open(const Tag& tag) {
    if (open_.size() >= deepest_block) {
        if (ignored_depth_++ == 0)
            diagnostics_.error("S10", place(tag.begin, tag.end - tag.begin),
                               {"hier liggen meer dan {} blokken in elkaar", say::digits(deepest_block)},
                               "sluit eerst een blok, of haal een laag weg");
        return;
    }
    TemplateNode node;
    node.kind = tag.mark == '#' ? Kind::Section : Kind::Inverted;
    node.text = tag.name;
    node.offset = offset_of(tag.name);
    open_.push_back({std::move(node)});
}

void Reader::close_last() {
    TemplateNode node = std::move(open_.back().node);
    open_.pop_back();
    siblings().push_back(std::move(node));
}

void Reader::close(const Tag& tag) {
    if (ignored_depth_ > 0) {
        --ignored_depth_;
        return;
    }
    const Place here = place(tag.begin, tag.end - tag.begin);
    if (open_.empty()) {
        diagnostics_.error(
            "S03", here, {"hier sluit {}, maar er staat geen blok open", say::quoted(tag.name)},
            {"haal deze regel weg, of open het blok eerder met {{#{}}}", say::foreign(tag.name)});
        return;
    }
    const TemplateNode& last = open_.back().node;
    if (last.text == tag.name) return close_last();
    const std::size_t line = place(last.offset, 1).line;
    diagnostics_.error("S03", here,
                       {"het blok {} (regel {}) wordt gesloten als {}", say::quoted(last.text),
                        say::digits(line), say::quoted(tag.name)},
                       {"schrijf {{/{}}}", say::foreign(last.text)});
    // When a block further out has this name the inner ones were forgotten, and all of them close here. Else
    // the name itself is a slip, and it closes the last one.
    std::size_t depth = open_.size();
    while (depth > 0 && open_[depth - 1].node.text != tag.name) --depth;
    const std::size_t keep = depth == 0 ? open_.size() - 1 : depth - 1;
    while (open_.size() > keep) close_last();
}

void Reader::take(const Tag& tag) {
    if (tag.mark == '!') return;
    if (!well_formed(tag)) return;
    if (tag.mark == '#' || tag.mark == '^') return open(tag);
    if (tag.mark == '/') return close(tag);
    TemplateNode node;
    node.kind = tag.mark == '>' ? Kind::Part : Kind::Field;
    node.text = tag.name;
    node.words = tag.words;
    node.own_line = tag.own_line;
    node.indent = tag.indent;
    node.offset = offset_of(tag.name);
    siblings().push_back(std::move(node));
}

std::vector<TemplateNode> Reader::read(std::size_t from, std::size_t until) {
    std::size_t position = from;
    while (position < until) {
        const std::size_t begin = text_.find("{{", position);
        if (begin == std::string_view::npos || begin + 2 > until) break;
        std::size_t end = text_.find("}}", begin + 2);
        const bool comment = begin + 2 < until && text_[begin + 2] == '!';
        const std::size_t line_end = std::min(text_.find('\n', begin), until);
        if (end == std::string_view::npos || end + 2 > until || (!comment && end > line_end)) {
            diagnostics_.error("S06", place(begin, 2),
                               "deze accolades worden niet gesloten op dezelfde regel",
                               "sluit een veld met }}");
            add_text(position, begin);
            // Others on this line are not closed either, nor is anything behind a remark without an end.
            position = comment ? until : line_end;
            add_text(std::min(begin + 2, position), position);
            continue;
        }
        if (end + 2 < until && text_[end + 2] == '}' && begin + 2 < until && text_[begin + 2] == '{') ++end;
        Tag tag = tag_at(begin, end);
        if (tag.mark == 0) {
            add_text(position, tag.begin);
            position = tag.end;
        } else {
            position = skip_own_line(tag, position, until);
        }
        take(tag);
    }
    add_text(position, until);
    while (!open_.empty()) {
        const TemplateNode& last = open_.back().node;
        diagnostics_.error("S04", place(last.offset, last.text.size()),
                           {"het blok {} wordt niet gesloten", say::quoted(last.text)},
                           {"sluit het met {{/{}}}", say::foreign(last.text)});
        close_last();
    }
    return std::move(nodes_);
}

/// The lines between the two lines of dashes at the beginning; gives the offset of the text after them.
std::size_t read_front_matter(Template& result, Diagnostics& diagnostics) {
    const std::string_view text = result.file->text;
    const std::size_t first = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    const auto line_end = [&](std::size_t from) { return std::min(text.find('\n', from), text.size()); };
    if (text::trim(text.substr(first, line_end(first) - first)) != "---") return first;
    for (std::size_t from = line_end(first) + 1; from < text.size(); from = line_end(from) + 1) {
        const std::size_t end = line_end(from);
        const std::string_view line = text.substr(from, end - from);
        if (text::trim(line) == "---") return std::min(end + 1, text.size());
        if (text::trim(line).empty()) continue;
        const std::size_t colon = line.find(':');
        if (colon == std::string_view::npos) {
            diagnostics.error(
                "S21", result.place(from, line.size()), "deze regel is geen 'sleutel: waarde'",
                "schrijf bijvoorbeeld 'titel: Verantwoording {{jaar}}', of sluit dit deel met ---");
            continue;
        }
        std::size_t value = from + colon + 1;
        while (value < end && (text[value] == ' ' || text[value] == '\t')) ++value;
        std::size_t value_end = end;
        while (value_end > value && (text[value_end - 1] == '\r' || text[value_end - 1] == ' ')) --value_end;
        FrontMatterLine entry;
        entry.key = text::trim(line.substr(0, colon));
        entry.offset = from;
        entry.value = Reader(result, diagnostics).read(value, value_end);
        result.front_matter.push_back(std::move(entry));
    }
    diagnostics.error("S21", result.place(first, 3),
                      "het deel bovenaan tussen de streepjes wordt niet gesloten",
                      "zet na de laatste 'sleutel: waarde' een regel met alleen ---");
    return text.size();
}

bool readable(const Template& result, Diagnostics& diagnostics) {
    const std::string& text = result.file->text;
    if (text.size() > largest_template) {
        diagnostics.error("S01", place_of(result.file->name), "dit sjabloon is groter dan 1 MB",
                          "splits het in delen, of controleer of dit het goede bestand is");
        return false;
    }
    if (!sound_text(result.file->name, text, diagnostics)) return false;
    const std::size_t strange = find_private_use(text);
    if (strange != std::string_view::npos) {
        diagnostics.error("S20", result.place(strange, value_character_size),
                          "hier staat een teken dat voor eigen gebruik is gereserveerd",
                          "haal dit teken weg");
        return false;
    }
    return true;
}

} // namespace

Place Template::place(std::size_t offset, std::size_t length) const {
    return place_at(file->name, file->text, offset, length);
}

Template read_template(const TemplateFile& file, Diagnostics& diagnostics) {
    Template result;
    result.file = &file;
    if (!readable(result, diagnostics)) return result;
    const std::size_t body = read_front_matter(result, diagnostics);
    result.nodes = Reader(result, diagnostics).read(body, file.text.size());
    return result;
}

} // namespace verantwoord
