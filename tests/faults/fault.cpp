// Loaded before the C library: the n-th of some calls fails, or the program is killed there, as a disk, a
// shared drive or a power cut does.
//
// FAULT_CALL a name below; FAULT_AT n, from 1; FAULT_ERRNO what it says, or FAULT_KILL the program ends
// there; FAULT_COUNT a file that gets how often the call was made; FAULT_YEAR what the clock says.

#include <cerrno>
#include <csignal>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

const char* chosen = nullptr;
long at = 0, count = 0;
int error = EIO;
bool kills = false;

struct Begin {
    Begin() {
        chosen = std::getenv("FAULT_CALL");
        if (const char* n = std::getenv("FAULT_AT")) at = std::atol(n);
        if (const char* n = std::getenv("FAULT_ERRNO")) error = std::atoi(n);
        kills = std::getenv("FAULT_KILL") != nullptr;
        ::pthread_atfork(nullptr, nullptr, [] { chosen = nullptr; });
    }
    ~Begin() {
        const char* file = chosen ? std::getenv("FAULT_COUNT") : nullptr;
        chosen = nullptr;
        if (!file) return;
        if (std::FILE* out = std::fopen(file, "w")) {
            std::fprintf(out, "%ld\n", count);
            std::fclose(out);
        }
    }
} begin;

bool fails(const char* call) {
    if (!chosen || std::strcmp(chosen, call) != 0 || __atomic_add_fetch(&count, 1, __ATOMIC_SEQ_CST) != at)
        return false;
    if (kills) {
        ::kill(::getpid(), SIGKILL);
        ::pause();
    }
    errno = error;
    return true;
}

template <typename Function>
Function* real(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

mode_t mode_of(int flags, va_list words) {
    return (flags & (O_CREAT | __O_TMPFILE)) != 0 ? va_arg(words, mode_t) : 0;
}

} // namespace

extern "C" {

#define OPEN(name, call)                                                                                     \
    int name(const char* path, int flags, ...) {                                                             \
        if (fails(call)) return -1;                                                                          \
        va_list words;                                                                                       \
        va_start(words, flags);                                                                              \
        const mode_t mode = mode_of(flags, words);                                                           \
        va_end(words);                                                                                       \
        return real<int(const char*, int, ...)>(#name)(path, flags, mode);                                   \
    }
OPEN(open, "open")
OPEN(open64, "open")
#define OPEN_AT(name)                                                                                        \
    int name(int folder, const char* path, int flags, ...) {                                                 \
        if (fails("open")) return -1;                                                                        \
        va_list words;                                                                                       \
        va_start(words, flags);                                                                              \
        const mode_t mode = mode_of(flags, words);                                                           \
        va_end(words);                                                                                       \
        return real<int(int, const char*, int, ...)>(#name)(folder, path, flags, mode);                      \
    }
OPEN_AT(openat)
OPEN_AT(openat64)

ssize_t read(int file, void* to, size_t size) {
    return fails("read") ? -1 : real<ssize_t(int, void*, size_t)>("read")(file, to, size);
}
ssize_t write(int file, const void* from, size_t size) {
    return fails("write") ? -1 : real<ssize_t(int, const void*, size_t)>("write")(file, from, size);
}
int fsync(int file) { return fails("fsync") ? -1 : real<int(int)>("fsync")(file); }
DIR* opendir(const char* path) {
    return fails("opendir") ? nullptr : real<DIR*(const char*)>("opendir")(path);
}
DIR* fdopendir(int file) { return fails("opendir") ? nullptr : real<DIR*(int)>("fdopendir")(file); }
dirent* readdir(DIR* folder) { return fails("readdir") ? nullptr : real<dirent*(DIR*)>("readdir")(folder); }
dirent64* readdir64(DIR* folder) {
    return fails("readdir") ? nullptr : real<dirent64*(DIR*)>("readdir64")(folder);
}
int stat(const char* path, struct stat* to) noexcept {
    return fails("stat") ? -1 : real<int(const char*, struct stat*)>("stat")(path, to);
}
int rename(const char* from, const char* to) noexcept {
    return fails("rename") ? -1 : real<int(const char*, const char*)>("rename")(from, to);
}
int link(const char* from, const char* to) noexcept {
    return fails("link") ? -1 : real<int(const char*, const char*)>("link")(from, to);
}
int linkat(int a, const char* from, int b, const char* to, int flags) noexcept {
    return fails("linkat")
               ? -1
               : real<int(int, const char*, int, const char*, int)>("linkat")(a, from, b, to, flags);
}
int unlink(const char* path) noexcept {
    return fails("unlink") ? -1 : real<int(const char*)>("unlink")(path);
}
time_t time(time_t* to) noexcept {
    const char* year = std::getenv("FAULT_YEAR");
    const time_t now = year ? (std::atol(year) - 1970) * 31556952L : real<time_t(time_t*)>("time")(nullptr);
    if (to) *to = now;
    return now;
}
}
