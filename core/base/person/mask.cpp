#include "base/person/mask.hpp"

#include "base/person/identifying_text.hpp"
#include "base/text/text.hpp"

#include <vector>

namespace verantwoord {

namespace {

bool is_digit(char32_t point) { return point >= U'0' && point <= U'9'; }
bool belongs_to_word(char32_t point) {
    return is_digit(point) || (point | 0x20) - U'a' < 26 || (point >= 0xC0 && point < 0x2000);
}

/// Where the word or number ends that begins at `from`; blanks end it, also within a number.
std::size_t end_of_run(const std::vector<char32_t>& points, std::size_t from) {
    while (from < points.size() && belongs_to_word(points[from])) ++from;
    return from;
}

} // namespace

std::string masked_whole(std::string_view text) {
    std::vector<char32_t> points;
    for (std::size_t at = 0; at < text.size();) points.push_back(text::next(text, at));
    std::size_t digits = 0;
    for (const char32_t point : points) digits += is_digit(point);
    const bool number = digits >= 6;
    std::size_t kept_behind = points.size();
    for (std::size_t count = 0; number && count < 2 && kept_behind > 0;)
        count += is_digit(points[--kept_behind]);
    std::string result;
    bool first_digit = true;
    for (std::size_t at = 0; at < points.size();) {
        const std::size_t end = end_of_run(points, at);
        if (end == at) {
            text::append(result, points[at++]);
            continue;
        }
        for (const std::size_t begin = at; at < end; ++at) {
            const bool keep =
                number ? is_digit(points[at]) && (first_digit || at >= kept_behind) : at == begin;
            if (is_digit(points[at])) first_digit = false;
            text::append(result, keep ? points[at] : U'*');
        }
    }
    return result;
}

std::string masked(std::string_view text) {
    std::string result;
    std::size_t at = 0;
    for (const IdentifyingSpan& span : identifying_spans(text)) {
        if (span.sureness == Sureness::Possible) continue;
        result += text.substr(at, span.offset - at);
        result += masked_whole(text.substr(span.offset, span.length));
        at = span.end();
    }
    return result += text.substr(at);
}

std::string masked_quotes(std::string_view message) {
    std::string result;
    while (true) {
        const std::size_t open = message.find('\'');
        const std::size_t close = open == std::string_view::npos ? open : message.find('\'', open + 1);
        if (close == std::string_view::npos) return result += message;
        result += message.substr(0, open + 1);
        result += masked(message.substr(open + 1, close - open - 1));
        result += '\'';
        message.remove_prefix(close + 1);
    }
}

} // namespace verantwoord
