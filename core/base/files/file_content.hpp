// The bytes of a file, mapped into memory where the system can.
#pragma once

#include <filesystem>
#include <string>
#include <string_view>

namespace verantwoord {

/// Valid as long as this object lives. Move-only.
class FileContent {
  public:
    FileContent() = default;
    FileContent(FileContent&&) noexcept;
    FileContent& operator=(FileContent&&) noexcept;
    ~FileContent();
    std::string_view bytes() const { return {data_, size_}; }

  private:
    friend FileContent read_file(const std::filesystem::path& path, const std::string& shown);
    const char* data_ = nullptr;
    std::size_t size_ = 0;
    bool mapped_ = false;
    std::string owned_;
};

/// Throws Failure B04 when it cannot be read whole; `shown` is the name in that message.
FileContent read_file(const std::filesystem::path& path, const std::string& shown);

} // namespace verantwoord
