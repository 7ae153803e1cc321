#include "base/files/folder_lock.hpp"

#include "base/message/diagnostic.hpp"

#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <sys/file.h>
#include <thread>

namespace verantwoord {

FolderLock::FolderLock(const std::filesystem::path& folder)
    : folder_(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    using namespace std::chrono_literals;
    constexpr auto longest = 30s;
    const auto until = std::chrono::steady_clock::now() + longest;
    while (folder_.open() && ::flock(folder_.number(), LOCK_EX | LOCK_NB) != 0) {
        if (errno == EINTR) continue;
        if (errno != EWOULDBLOCK) return;
        if (std::chrono::steady_clock::now() > until)
            throw Failure("B03", {}, {"een andere opdracht is bezig met {}", say::quoted(folder.string())},
                          "wacht tot die klaar is en probeer het opnieuw; er is niets veranderd");
        std::this_thread::sleep_for(20ms);
    }
}

} // namespace verantwoord
