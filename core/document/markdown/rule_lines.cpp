#include "document/markdown/rule_lines.hpp"

#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The line of `text` that begins at `from`.
std::string_view line_at(std::string_view text, std::size_t from) {
    return text.substr(from, text.find('\n', from) - from);
}

bool is_rule(std::string_view line) {
    const std::size_t begin = line.find_first_not_of(" \t>");
    if (begin == std::string_view::npos) return false;
    const char mark = line[begin];
    if (mark != '-' && mark != '*' && mark != '_') return false;
    return line.find_first_not_of(std::string(1, mark) + " \t\r", begin) == std::string_view::npos &&
           std::count(line.begin(), line.end(), mark) >= 3;
}

} // namespace

std::optional<RuleLines::Stretch> RuleLines::next(std::size_t text_end) {
    std::size_t from = std::max(text_end, behind_);
    if (from > 0 && markdown_[from - 1] != '\n') from += line_at(markdown_, from).size() + 1;
    while (from < markdown_.size()) {
        const std::string_view line = line_at(markdown_, from);
        const std::size_t begin = from;
        from += line.size() + 1;
        if (!is_rule(line)) continue;
        behind_ = from;
        const std::size_t mark = line.find_first_not_of(" \t>");
        return Stretch{begin + mark, text::trim(line.substr(mark)).size()};
    }
    return std::nullopt;
}

void RuleLines::pass_underline(std::size_t from, std::size_t until) {
    const std::size_t begin = markdown_.rfind('\n', from) + 1; // 0 when there is none
    const std::size_t line = markdown_.find('\n', until);
    if (line == std::string_view::npos || text::trim(line_at(markdown_, begin)).starts_with('#')) return;
    behind_ = std::min(line + 1 + line_at(markdown_, line + 1).size() + 1, markdown_.size());
}

} // namespace verantwoord
