// An open file or folder that closes itself, and how bytes reach the disk.
#pragma once

#include <filesystem>
#include <string_view>
#include <utility>

namespace verantwoord {

class Descriptor {
  public:
    Descriptor() = default;
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(Descriptor&& other) noexcept : number_(std::exchange(other.number_, -1)) {}
    Descriptor& operator=(Descriptor&& other) noexcept {
        std::swap(number_, other.number_);
        return *this;
    }
    ~Descriptor();

    bool open() const { return number_ >= 0; }
    int number() const { return number_; }
    int release() { return std::exchange(number_, -1); }

  private:
    int number_ = -1;
};

/// Writes all bytes and waits until they are on the disk: a file may only get its name when its content
/// cannot get lost any more. Throws B03 that names `target`.
void write_to_disk(const Descriptor& file, std::string_view bytes, const std::filesystem::path& target);
/// Waits until the names in a folder are on the disk. Gives errno, or 0.
int names_to_disk(const std::filesystem::path& folder);

} // namespace verantwoord
