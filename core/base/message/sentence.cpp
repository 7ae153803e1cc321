#include "base/message/sentence.hpp"

namespace verantwoord {

std::string Sentence::text() const {
    std::string result(words_);
    for (const Part& part : rest_) {
        if (part.argument) result += part.argument->shown();
        result += part.words;
    }
    return result;
}

std::vector<Argument> Sentence::arguments() const {
    std::vector<Argument> result;
    for (const Part& part : rest_)
        if (part.argument) result.push_back(*part.argument);
    return result;
}

Sentence& Sentence::operator+=(const Sentence& more) {
    if (empty()) return *this = more;
    if (!more.words_.empty()) rest_.push_back({std::nullopt, more.words_});
    rest_.insert(rest_.end(), more.rest_.begin(), more.rest_.end());
    return *this;
}

void Sentence::fill(std::string_view words, const std::vector<Sentence>& arguments) {
    const auto up_to_gap = [&words] {
        const std::size_t gap = words.find("{}");
        const std::string_view before = words.substr(0, gap);
        words.remove_prefix(gap == std::string_view::npos ? words.size() : gap + 2);
        return before;
    };
    words_ = up_to_gap();
    for (const Sentence& argument : arguments) {
        if (!argument.words_.empty()) rest_.push_back({std::nullopt, argument.words_});
        rest_.insert(rest_.end(), argument.rest_.begin(), argument.rest_.end());
        if (const std::string_view behind = up_to_gap(); !behind.empty())
            rest_.push_back({std::nullopt, behind});
    }
}

namespace say {

namespace {

std::vector<Sentence> each(const std::vector<std::string>& words, Argument (*made)(std::string_view)) {
    std::vector<Sentence> result;
    for (const std::string& word : words) result.emplace_back(made(word));
    return result;
}

} // namespace

Sentence counted(std::int64_t count, Words<0> one, Words<0> many) {
    return Sentence("{} {}", number(count), Sentence(count == 1 ? one : many));
}

Sentence list(const std::vector<Sentence>& parts) {
    Sentence result;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        if (index > 0) result += index + 1 == parts.size() ? Sentence(" en ") : Sentence(", ");
        result += parts[index];
    }
    return result;
}

Sentence joined(const std::vector<Sentence>& parts, Words<0> between) {
    Sentence result;
    for (std::size_t index = 0; index < parts.size(); ++index) {
        if (index > 0) result += Sentence(between);
        result += parts[index];
    }
    return result;
}

Sentence own_list(const std::vector<std::string>& words) { return list(each(words, own)); }

Sentence own_joined(const std::vector<std::string>& words) { return joined(each(words, own)); }

Sentence foreign_list(const std::vector<std::string>& words) { return list(each(words, foreign)); }

Sentence foreign_joined(const std::vector<std::string>& words) { return joined(each(words, foreign)); }

Sentence quoted_list(const std::vector<std::string>& words) { return list(each(words, quoted)); }

} // namespace say

} // namespace verantwoord
