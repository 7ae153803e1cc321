#include "funder/code/record.hpp"

#include <cstring>

namespace verantwoord {

RecordWriter& RecordWriter::number(std::int64_t value) {
    char raw[sizeof value];
    std::memcpy(raw, &value, sizeof value);
    bytes_.append(raw, sizeof value);
    return *this;
}

RecordWriter& RecordWriter::text(std::string_view value) {
    number(static_cast<std::int64_t>(value.size()));
    bytes_.append(value);
    return *this;
}

std::string_view RecordReader::take(std::size_t size) {
    if (size > rest_.size()) {
        valid_ = false;
        rest_ = {};
        return {};
    }
    const auto taken = rest_.substr(0, size);
    rest_.remove_prefix(size);
    return taken;
}

std::int64_t RecordReader::number() {
    std::int64_t value = 0;
    const auto raw = take(sizeof value);
    if (!raw.empty()) std::memcpy(&value, raw.data(), sizeof value);
    return value;
}

std::string RecordReader::text() {
    const auto size = number();
    if (size < 0) valid_ = false;
    return std::string(size < 0 ? std::string_view() : take(static_cast<std::size_t>(size)));
}

} // namespace verantwoord
