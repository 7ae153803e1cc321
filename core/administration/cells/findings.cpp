#include "administration/cells/findings.hpp"

#include <algorithm>

namespace verantwoord {

void OtherPlaces::add(std::uint32_t line) {
    ++count_;
    const bool told = line == 0 || std::find(lines_.begin(), lines_.end(), line) != lines_.end();
    if (!told && lines_.size() < named) lines_.push_back(line);
}

void OtherPlaces::add(const OtherPlaces& later) {
    const std::size_t before = count_;
    for (const std::uint32_t line : later.lines_) add(line);
    count_ = before + later.count_;
}

Sentence OtherPlaces::times() const {
    if (count_ == 0) return {};
    return {", en nog {} keer", say::number(static_cast<std::int64_t>(count_))};
}

Sentence OtherPlaces::lines() const {
    if (lines_.empty()) return {};
    std::vector<Sentence> shown;
    for (const std::uint32_t line : lines_) shown.emplace_back(say::digits(line));
    // Several in one row name that row once, so the rest is only counted when lines are left out.
    const std::size_t rest = count_ > lines_.size() && lines_.size() == named ? count_ - lines_.size() : 0;
    if (rest > 0) shown.push_back({"{} andere", say::number(static_cast<std::int64_t>(rest))});
    return {"ook op regel {}", say::list(shown)};
}

Said with_others(Said said, const OtherPlaces& others) {
    if (others.count() == 0) return said;
    said.message += others.times();
    const Sentence lines = others.lines();
    if (!said.help.empty() && !lines.empty()) said.help += "\n";
    said.help += lines;
    return said;
}

std::string form_of(std::string_view text) {
    std::string form;
    for (const char byte : text.substr(0, 40)) {
        const bool digit = byte >= '0' && byte <= '9';
        const bool letter = (byte | 0x20) >= 'a' && (byte | 0x20) <= 'z';
        const char sign = digit ? '9' : letter || static_cast<unsigned char>(byte) >= 0x80 ? 'a' : byte;
        if (form.empty() || form.back() != sign || (sign != '9' && sign != 'a')) form += sign;
    }
    return form;
}

} // namespace verantwoord
