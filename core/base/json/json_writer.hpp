// JSON as a person would indent it, written in the order of the calls. Numbers are texts, for they are exact.
// Whatever the bytes of a text are, what is written is UTF-8 and can be read again.
#pragma once

#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>

namespace verantwoord {

class JsonWriter {
  public:
    void begin_object(std::string_view key = {}) { open(key, '{'); }
    void end_object() { close('}'); }
    void begin_list(std::string_view key) { open(key, '['); }
    void end_list() { close(']'); }
    void text(std::string_view key, std::string_view value) {
        name(key);
        quote(value);
    }
    void number(std::string_view key, std::string_view digits) { raw(key, digits); }
    void number(std::string_view key, std::int64_t value) { raw(key, std::to_string(value)); }
    void boolean(std::string_view key, bool value) { raw(key, value ? "true" : "false"); }
    void null(std::string_view key) { raw(key, "null"); }
    void item(std::string_view value) { text({}, value); }
    /// The whole text; the writer is empty afterwards.
    std::string finish() { return std::exchange(text_, {}) + '\n'; }

  private:
    void line() {
        if (text_.empty()) return;
        if (!first_) text_ += ',';
        text_ += '\n';
        text_.append(2 * depth_, ' ');
    }
    void name(std::string_view key) {
        line();
        first_ = false;
        if (key.empty()) return;
        quote(key);
        text_ += ": ";
    }
    void raw(std::string_view key, std::string_view value) {
        name(key);
        text_ += value;
    }
    void open(std::string_view key, char bracket) {
        name(key);
        text_ += bracket;
        ++depth_;
        first_ = true;
    }
    void close(char bracket) {
        --depth_;
        if (!first_) {
            text_ += '\n';
            text_.append(2 * depth_, ' ');
        }
        text_ += bracket;
        first_ = false;
    }
    void quote(std::string_view value) {
        if (text::is_utf8(value))
            quote_utf8(value);
        else
            quote_utf8(readable(value));
    }
    void quote_utf8(std::string_view value) {
        static constexpr char digits[] = "0123456789abcdef";
        text_ += '"';
        for (const char c : value) {
            const auto byte = static_cast<unsigned char>(c);
            if (c == '"' || c == '\\') {
                text_ += '\\';
                text_ += c;
            } else if (c == '\n') {
                text_ += "\\n";
            } else if (byte < 0x20) {
                text_ += "\\u00";
                text_ += digits[byte / 16];
                text_ += digits[byte % 16];
            } else {
                text_ += c;
            }
        }
        text_ += '"';
    }

    std::string text_;
    std::size_t depth_ = 0;
    bool first_ = true;
};

} // namespace verantwoord
