#include "base/files/descriptor.hpp"

#include "base/files/file_error.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace verantwoord {

namespace {

/// Some file systems cannot be waited for; there is nothing better to do there.
bool only_unknown(int error) {
    return error == EINVAL || error == ENOTSUP || error == ENOSYS || error == EBADF;
}

} // namespace

Descriptor::~Descriptor() {
    if (number_ >= 0) ::close(number_);
}

void write_to_disk(const Descriptor& file, std::string_view bytes, const std::filesystem::path& target) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(file.number(), bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) cannot_write(target, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
    while (::fsync(file.number()) != 0) {
        if (errno == EINTR) continue;
        if (only_unknown(errno)) return;
        cannot_write(target, errno);
    }
}

int names_to_disk(const std::filesystem::path& folder) {
    const Descriptor names(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (!names.open()) return 0; // a folder in which one may write but not look
    while (::fsync(names.number()) != 0) {
        if (errno == EINTR) continue;
        return only_unknown(errno) ? 0 : errno;
    }
    return 0;
}

} // namespace verantwoord
