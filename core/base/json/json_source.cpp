#include "base/json/json_source.hpp"

#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::json {

namespace {

constexpr std::size_t between_marks = 512;

bool is_plain(char byte) { return byte >= ' ' && byte < 0x7F; }

} // namespace

Source::Source(std::string_view name, std::string_view bytes) : file(name), text(bytes) {
    starts_.push_back(0);
    for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 1))
        starts_.push_back(at + 1);
    lone_returns_ = text.find('\r') != std::string::npos;
    for (std::size_t line = 0; line < starts_.size(); ++line) {
        const std::size_t end = line + 1 < starts_.size() ? starts_[line + 1] : text.size();
        Mark last{starts_[line], 0};
        for (std::size_t at = last.offset + between_marks; at < end; ++at) {
            // Between two plain letters no character is cut in two.
            if (at - last.offset < between_marks || !is_plain(text[at]) || !is_plain(text[at - 1])) continue;
            const std::string_view since = std::string_view(text).substr(last.offset, at - last.offset);
            last = {at, last.characters + verantwoord::text::length(since)};
            marks_.push_back(last);
        }
    }
}

Place Source::place(std::size_t offset, std::size_t length) const {
    if (lone_returns_) return place_at(file, text, offset, length); // these end lines too
    offset = std::min(offset, text.size());
    const auto after = std::upper_bound(starts_.begin(), starts_.end(), offset);
    const std::size_t begin = *(after - 1);
    const std::size_t end = after == starts_.end() ? text.size() : *after - 1;
    Mark from{begin, 0};
    const auto mark = std::upper_bound(marks_.begin(), marks_.end(), offset,
                                       [](std::size_t at, const Mark& each) { return at < each.offset; });
    if (mark != marks_.begin() && (mark - 1)->offset > begin) from = *(mark - 1);
    const std::string_view all = text;
    const std::size_t before =
        from.characters + verantwoord::text::length(all.substr(from.offset, offset - from.offset));
    return place_in_line(file,
                         {all.substr(begin, end - begin), static_cast<std::size_t>(after - starts_.begin())},
                         offset - begin, length, before);
}

} // namespace verantwoord::json
