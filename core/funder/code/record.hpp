// Values in a row of bytes, for the pipe between the worker and the program. Both ends are the same program,
// so the form needs no version; the reader trusts nothing, for a worker that went astray may have written
// anything.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace verantwoord {

class RecordWriter {
  public:
    RecordWriter& number(std::int64_t value);
    RecordWriter& text(std::string_view value);
    const std::string& bytes() const { return bytes_; }

  private:
    std::string bytes_;
};

class RecordReader {
  public:
    explicit RecordReader(std::string_view bytes) : rest_(bytes) {}

    /// Zero or the empty text once the record is used up; then `valid` is false from there on.
    std::int64_t number();
    std::string text();
    bool valid() const { return valid_; }
    void refuse() { valid_ = false; } ///< a value that cannot be
    bool used_up() const { return rest_.empty(); }

  private:
    std::string_view take(std::size_t size);
    std::string_view rest_;
    bool valid_ = true;
};

} // namespace verantwoord
