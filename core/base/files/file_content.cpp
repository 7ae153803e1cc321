#include "base/files/file_content.hpp"

#include "base/files/descriptor.hpp"
#include "base/files/file_error.hpp"
#include "base/message/diagnostic.hpp"

#include <algorithm>
#include <cerrno>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace verantwoord {

namespace {

/// Smaller files are copied: a map of them costs more than it saves.
constexpr std::size_t smallest_map = std::size_t{256} << 10;

std::string read_all(int descriptor, const std::string& shown) {
    std::string bytes;
    std::size_t size = 0;
    for (;;) {
        bytes.resize(std::max<std::size_t>(size + 4096, bytes.size() * 2));
        const ssize_t got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) cannot_read(shown, errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return bytes;
}

} // namespace

FileContent::FileContent(FileContent&& other) noexcept { *this = std::move(other); }

FileContent& FileContent::operator=(FileContent&& other) noexcept {
    if (this == &other) return *this;
    if (mapped_) ::munmap(const_cast<char*>(data_), size_);
    size_ = std::exchange(other.size_, 0);
    mapped_ = std::exchange(other.mapped_, false);
    owned_ = std::move(other.owned_);
    data_ = mapped_ ? other.data_ : owned_.data();
    other.data_ = nullptr;
    return *this;
}

FileContent::~FileContent() {
    if (mapped_) ::munmap(const_cast<char*>(data_), size_);
}

FileContent read_file(const std::filesystem::path& path, const std::string& shown) {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.open()) cannot_read(shown, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) cannot_read(shown, errno);
    if (S_ISDIR(status.st_mode)) cannot_read(shown, EISDIR);
    if (!S_ISREG(status.st_mode))
        throw Failure("B04", {}, {"kan {} niet lezen: dit is geen gewoon bestand", say::quoted(shown)},
                      "zet er een gewoon bestand neer, of haal dit weg");
    FileContent content;
    content.size_ = static_cast<std::size_t>(status.st_size);
    if (content.size_ >= smallest_map) {
        void* map = ::mmap(nullptr, content.size_, PROT_READ, MAP_PRIVATE, file.number(), 0);
        if (map != MAP_FAILED) {
            ::madvise(map, content.size_, MADV_SEQUENTIAL);
            content.data_ = static_cast<const char*>(map);
            content.mapped_ = true;
            return content;
        }
    }
    content.owned_ = read_all(file.number(), shown);
    content.data_ = content.owned_.data();
    content.size_ = content.owned_.size();
    return content;
}

} // namespace verantwoord
