// A file written through one large buffer: six million rows must not wait for stream formatting.
#pragma once

#include <charconv>
#include <concepts>
#include <cstdio>
#include <filesystem>
#include <stdexcept>
#include <string>
#include <string_view>

namespace voorbeeld {

class Writer {
  public:
    explicit Writer(const std::filesystem::path& path) : path_(path), file_(std::fopen(path.c_str(), "wb")) {
        if (file_ == nullptr) throw std::runtime_error("kan " + path.string() + " niet schrijven");
        buffer_.reserve(size + 4096);
    }
    Writer(const Writer&) = delete;
    Writer& operator=(const Writer&) = delete;
    ~Writer() {
        if (file_ != nullptr) std::fclose(file_);
    }

    Writer& operator<<(std::string_view text) {
        buffer_ += text;
        if (buffer_.size() >= size) flush();
        return *this;
    }
    Writer& operator<<(std::integral auto number) {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        buffer_.append(digits, end);
        return *this;
    }
    /// Two digits, for times.
    void pair(int number) {
        buffer_ += static_cast<char>('0' + number / 10);
        buffer_ += static_cast<char>('0' + number % 10);
    }
    void close() {
        flush();
        const bool failed = std::fclose(file_) != 0;
        file_ = nullptr;
        if (failed) throw std::runtime_error("kan " + path_.string() + " niet schrijven");
    }

  private:
    static constexpr std::size_t size = 1U << 20U;
    void flush() {
        if (std::fwrite(buffer_.data(), 1, buffer_.size(), file_) != buffer_.size())
            throw std::runtime_error("kan " + path_.string() + " niet schrijven");
        buffer_.clear();
    }
    std::filesystem::path path_;
    std::FILE* file_;
    std::string buffer_;
};

} // namespace voorbeeld
