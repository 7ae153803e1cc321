#include "indicator/json_writer.hpp"

namespace verantwoord {

void JsonWriter::next(std::string_view key) {
    if (!first_) out_ += ',';
    first_ = false;
    if (depth_ > 0) out_ += '\n';
    out_.append(depth_, ' ');
    if (key.empty()) return;
    quoted(key);
    out_ += ": ";
}

void JsonWriter::begin_object(std::string_view key) {
    next(key);
    out_ += '{';
    ++depth_;
    first_ = true;
}

void JsonWriter::begin_list(std::string_view key) {
    next(key);
    out_ += '[';
    ++depth_;
    first_ = true;
}

void JsonWriter::end(char bracket) {
    --depth_;
    if (!first_) {
        out_ += '\n';
        out_.append(depth_, ' ');
    }
    out_ += bracket;
    first_ = false;
}

void JsonWriter::text(std::string_view key, std::string_view value) {
    next(key);
    quoted(value);
}

void JsonWriter::number(std::string_view key, std::int64_t value) {
    next(key);
    out_ += std::to_string(value);
}

void JsonWriter::boolean(std::string_view key, bool value) {
    next(key);
    out_ += value ? "true" : "false";
}

void JsonWriter::item(std::string_view value) {
    next({});
    quoted(value);
}

void JsonWriter::quoted(std::string_view value) {
    constexpr std::string_view digits = "0123456789abcdef";
    out_ += '"';
    for (const char c : value) {
        const auto byte = static_cast<unsigned char>(c);
        if (c == '"' || c == '\\') {
            out_ += '\\';
            out_ += c;
        } else if (c == '\n')
            out_ += "\\n";
        else if (byte < 0x20) {
            out_ += "\\u00";
            out_ += digits[byte / 16];
            out_ += digits[byte % 16];
        } else
            out_ += c;
    }
    out_ += '"';
}

std::string JsonWriter::finish() {
    out_ += '\n';
    return std::move(out_);
}

} // namespace verantwoord
