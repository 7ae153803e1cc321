#include "administration/workbook/shared_strings.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/relations.hpp"
#include "administration/workbook/unreadable.hpp"
#include "base/text/text.hpp"

#include <optional>

namespace verantwoord::workbook {

namespace {

class StringReader : public XmlHandler {
  public:
    void start(std::string_view name, const Attributes&) override {
        if (name == "si")
            text_.clear();
        else if (name == "rPh")
            aside_ = true;
        else if (name == "t")
            inside_ = !aside_;
    }
    void end(std::string_view name) override {
        if (name == "si")
            strings.add(without_escapes(std::move(text_)));
        else if (name == "rPh")
            aside_ = false;
        else if (name == "t")
            inside_ = false;
    }
    void text(std::string_view text) override {
        if (inside_) text_ += text;
    }

    SharedStrings strings;

  private:
    std::string text_;
    bool inside_ = false, aside_ = false;
};

/// The number in "_x0041_" at the front of `text`.
std::optional<char32_t> escape_at(std::string_view text) {
    if (text.size() < 7 || text[0] != '_' || text[1] != 'x' || text[6] != '_') return std::nullopt;
    char32_t point = 0;
    for (const char byte : text.substr(2, 4)) {
        const char small = static_cast<char>(byte | 0x20);
        const bool digit = byte >= '0' && byte <= '9', letter = small >= 'a' && small <= 'f';
        if (!digit && !letter) return std::nullopt;
        point = point * 16 + static_cast<char32_t>(digit ? byte - '0' : small - 'a' + 10);
    }
    return point;
}

} // namespace

std::string without_escapes(std::string text) {
    if (text.find("_x") == std::string::npos) return text;
    std::string plain;
    for (std::size_t at = 0; at < text.size();) {
        const auto point = escape_at(std::string_view(text).substr(at));
        if (!point) {
            plain += text[at++];
            continue;
        }
        const bool half = *point >= 0xD800 && *point < 0xE000; // of a pair: no character of its own
        text::append(plain, half ? U'\uFFFD' : *point == 0 ? U' ' : *point);
        at += 7;
    }
    return plain;
}

std::string_view SharedStrings::operator[](std::size_t number) const {
    if (number >= ends_.size())
        throw Unreadable{Trouble::Damaged, "een cel verwijst naar een tekst die er niet is"};
    const std::size_t begin = number == 0 ? 0 : ends_[number - 1];
    return std::string_view(text_).substr(begin, ends_[number] - begin);
}

void SharedStrings::add(std::string_view text) {
    if (ends_.size() == limits::strings || text_.size() + text.size() > limits::text)
        throw Unreadable{Trouble::TooLarge, "er staan te veel verschillende teksten in"};
    text_ += text;
    ends_.push_back(static_cast<std::uint32_t>(text_.size()));
}

SharedStrings read_shared_strings(const Archive& archive, std::string_view part) {
    StringReader reader;
    read_part(archive, part, reader);
    return std::move(reader.strings);
}

} // namespace verantwoord::workbook
