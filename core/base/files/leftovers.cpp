#include "base/files/leftovers.hpp"

#include "base/files/hash.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <csignal>
#include <string>
#include <string_view>
#include <sys/stat.h>
#include <unistd.h>

namespace verantwoord {

namespace {

/// In the name of what is not finished; behind it where, and the number of the process that makes it there.
constexpr std::string_view leftover_mark = ".deel-verantwoord-";

/// Longer than any run lasts, and than clocks of two computers differ.
constexpr auto safely_old = std::chrono::hours(24);

/// Numbers of processes mean something on one computer and in one container only: this tells them apart.
std::string this_place() {
    std::array<char, 256> host{};
    ::gethostname(host.data(), host.size() - 1);
    struct stat space {};
    if (::stat("/proc/self/ns/pid", &space) != 0) space.st_ino = 0;
    return sha256(std::string(host.data()) + ' ' + std::to_string(space.st_ino)).substr(0, 8);
}

bool is_running(pid_t process) { return ::kill(process, 0) == 0 || errno == EPERM; }

/// The process that makes it here; 0 when it is made elsewhere, or by an earlier version.
pid_t own_maker(std::string_view maker) {
    const std::string here = this_place() + "-";
    if (!maker.starts_with(here)) return 0;
    maker.remove_prefix(here.size());
    pid_t process = 0;
    const auto [rest, wrong] = std::from_chars(maker.data(), maker.data() + maker.size(), process);
    return wrong == std::errc() && rest == maker.data() + maker.size() ? std::max(process, 0) : 0;
}

bool is_old(const std::filesystem::path& path) {
    struct stat status {};
    if (::lstat(path.c_str(), &status) != 0) return false;
    const auto changed = std::chrono::system_clock::from_time_t(status.st_mtim.tv_sec);
    return changed + safely_old < std::chrono::system_clock::now();
}

} // namespace

std::filesystem::path beside(const std::filesystem::path& target) {
    static const std::string here = std::string(leftover_mark) + this_place() + "-";
    return target.string() + here + std::to_string(::getpid());
}

void remove_leftovers(const std::filesystem::path& folder) {
    std::error_code error;
    if (std::filesystem::exists(folder / journal_name, error)) return;
    for (std::filesystem::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        const std::string name = each->path().filename().string();
        const std::size_t mark = name.rfind(leftover_mark);
        if (mark == std::string::npos) continue;
        const pid_t maker = own_maker(std::string_view(name).substr(mark + leftover_mark.size()));
        std::error_code ignored;
        if (maker > 0 ? !is_running(maker) : is_old(each->path()))
            std::filesystem::remove_all(each->path(), ignored);
    }
}

} // namespace verantwoord
