#include "funder/code/worker.hpp"

#include "base/must.hpp"
#include "funder/code/still_moment.hpp"

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <optional>
#include <string>

#include <fcntl.h>
#include <poll.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace verantwoord {

namespace {

using Clock = std::chrono::steady_clock;
using RecordSize = std::uint32_t;

constexpr int child_pipe = 3;
constexpr RecordSize largest_record = RecordSize{256} << 20U;
/// In place of a record's size: what follows is a fault of the program itself, in words.
constexpr RecordSize bug_mark = 0x21677542; // "Bug!", more than the largest record
constexpr int lost_pipe_code = 117;

#if defined(__SANITIZE_ADDRESS__)
constexpr bool can_limit_memory = false; // AddressSanitizer reserves terabytes
#else
constexpr bool can_limit_memory = true;
#endif

void write_all(int descriptor, const char* data, std::size_t size) {
    while (size > 0) {
        const auto written = ::write(descriptor, data, size);
        if (written < 0 && errno == EINTR) continue;
        if (written <= 0) ::_exit(lost_pipe_code);
        data += written;
        size -= static_cast<std::size_t>(written);
    }
}

/// Sets a soft limit, never above what the system allows.
void limit(__rlimit_resource resource, rlim_t value) {
    rlimit current{};
    if (::getrlimit(resource, &current) != 0) return;
    current.rlim_cur = current.rlim_max == RLIM_INFINITY ? value : std::min(value, current.rlim_max);
    ::setrlimit(resource, &current);
}

std::uint64_t memory_in_use() {
    unsigned long pages = 0;
    if (FILE* file = std::fopen("/proc/self/statm", "re")) {
        if (std::fscanf(file, "%lu", &pages) != 1) pages = 0;
        std::fclose(file);
    }
    return std::uint64_t{pages} * static_cast<std::uint64_t>(::sysconf(_SC_PAGESIZE));
}

/// Gives every signal its usual meaning: handlers of the program are not for the child, and a plugin gets
/// what it expects.
void reset_signals() {
    for (int number = 1; number < NSIG; ++number) {
        struct sigaction plain {};
        plain.sa_handler = SIG_DFL;
        ::sigaction(number, &plain, nullptr); // the few that cannot be set stay as they are
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
}

/// Leaves the child with a pipe and three descriptors that lead nowhere.
void keep_only(int pipe) {
    if (pipe != child_pipe && ::dup2(pipe, child_pipe) < 0) ::_exit(lost_pipe_code);
    const int nowhere = ::open("/dev/null", O_RDWR);
    for (int standard = 0; standard < child_pipe; ++standard) {
        if (nowhere >= 0)
            ::dup2(nowhere, standard);
        else
            ::close(standard);
    }
    ::close_range(child_pipe + 1, ~0U, 0);
}

void write_sized(int descriptor, std::string_view bytes) {
    const auto size = static_cast<RecordSize>(bytes.size());
    write_all(descriptor, reinterpret_cast<const char*>(&size), sizeof size);
    write_all(descriptor, bytes.data(), bytes.size());
}

[[noreturn]] void be_child(int pipe, const WorkerLimits& limits, pid_t program,
                           const std::function<void(const WorkerPipe&)>& work) {
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != program)
        ::_exit(lost_pipe_code); // the program ended before the child asked to die with it
    reset_signals();
    keep_only(pipe);
    limit(RLIMIT_CORE, 0);
    if (const auto used = memory_in_use(); can_limit_memory && used > 0)
        limit(RLIMIT_AS, used + limits.memory);
    // What the program does when it ends (removing half-made files, flushing output) is not for the child to
    // do, also when the plugin calls exit().
    std::atexit([] { ::_exit(0); });
    const WorkerPipe to_program(child_pipe, limits);
    to_program.fresh_time();
    try {
        work(to_program);
    } catch (const Bug& bug) {
        write_all(child_pipe, reinterpret_cast<const char*>(&bug_mark), sizeof bug_mark);
        write_sized(child_pipe, bug.what());
        ::_exit(1);
    } catch (...) {
        ::_exit(1);
    }
    to_program.send({}); // the empty record: all is done
    ::_exit(0);
}

/// The program's side: records out of the stream, until the empty one.
class Listener {
  public:
    Listener(int pipe, const WorkerLimits& limits, const std::function<void(std::string_view)>& on_record)
        : pipe_(pipe), limits_(limits), on_record_(on_record) {}

    /// Nothing when the child closed the pipe before the end: then its exit status tells the story.
    std::optional<WorkerEnd::Kind> listen() {
        deadline_ = Clock::now() + std::chrono::seconds(limits_.wall_seconds);
        std::array<char, 65536> buffer{};
        while (true) {
            if (!wait()) return WorkerEnd::Kind::OutOfTime;
            const auto size = ::read(pipe_, buffer.data(), buffer.size());
            if (size < 0 && errno == EINTR) continue;
            if (size <= 0) return std::nullopt;
            received_.append(buffer.data(), static_cast<std::size_t>(size));
            if (const auto end = take_records()) return end;
        }
    }

  private:
    bool wait() const {
        while (true) {
            const auto left = std::chrono::ceil<std::chrono::milliseconds>(deadline_ - Clock::now()).count();
            if (left <= 0) return false;
            pollfd waiting{pipe_, POLLIN, 0};
            const int ready = ::poll(&waiting, 1, static_cast<int>(left));
            if (ready > 0) return true;
            if (ready < 0 && errno != EINTR) return false;
        }
    }

    std::optional<WorkerEnd::Kind> take_records() {
        std::size_t position = 0;
        RecordSize size = 0;
        while (received_.size() - position >= sizeof size) {
            std::memcpy(&size, received_.data() + position, sizeof size);
            if (size == bug_mark && !bug_) {
                bug_ = true;
                position += sizeof size;
                continue;
            }
            if (size == 0) return WorkerEnd::Kind::Finished;
            if (size > largest_record) return WorkerEnd::Kind::Garbled;
            if (received_.size() - position - sizeof size < size) break;
            if (bug_) throw Bug(received_.substr(position + sizeof size, size));
            on_record_(std::string_view(received_).substr(position + sizeof size, size));
            position += sizeof size + size;
            deadline_ = Clock::now() + std::chrono::seconds(limits_.wall_seconds);
        }
        received_.erase(0, position);
        return std::nullopt;
    }

    int pipe_;
    const WorkerLimits& limits_;
    const std::function<void(std::string_view)>& on_record_;
    std::string received_;
    bool bug_ = false; ///< the next record tells it
    Clock::time_point deadline_;
};

/// Kills and reaps the child whatever happens here, and closes the pipe.
class Child {
  public:
    Child(pid_t id, int pipe) : id_(id), pipe_(pipe) {}
    Child(const Child&) = delete;
    Child& operator=(const Child&) = delete;
    ~Child() {
        ::close(pipe_);
        if (!reaped_) stop();
    }
    void stop() {
        ::kill(id_, SIGKILL);
        status(0);
    }
    /// How the child ended, when it does so by itself within these seconds.
    std::optional<int> end_within(unsigned seconds) {
        const auto deadline = Clock::now() + std::chrono::seconds(seconds);
        for (timespec pause{0, 100'000}; Clock::now() < deadline; ::nanosleep(&pause, nullptr)) {
            if (const auto found = status(WNOHANG)) return found;
            pause.tv_nsec = std::min(pause.tv_nsec * 2, 50'000'000L);
        }
        return std::nullopt;
    }

  private:
    std::optional<int> status(int options) {
        int found = 0;
        pid_t answer = 0;
        while ((answer = ::waitpid(id_, &found, options)) < 0 && errno == EINTR) {
        }
        if (answer == 0) return std::nullopt;
        reaped_ = true;
        return found;
    }
    pid_t id_;
    int pipe_;
    bool reaped_ = false;
};

WorkerEnd end_of(int status) {
    if (WIFEXITED(status)) return {WorkerEnd::Kind::Exited, WEXITSTATUS(status)};
    const int number = WTERMSIG(status);
    return {number == SIGXCPU ? WorkerEnd::Kind::OutOfTime : WorkerEnd::Kind::Signalled, number};
}

pid_t fork_in_a_still_moment() {
    const StillMoment still;
    return ::fork();
}

} // namespace

void WorkerPipe::send(std::string_view record) const { write_sized(descriptor_, record); }

void WorkerPipe::fresh_time() const {
    rusage used{};
    ::getrusage(RUSAGE_SELF, &used);
    const auto microseconds = used.ru_utime.tv_usec + used.ru_stime.tv_usec;
    const auto seconds = used.ru_utime.tv_sec + used.ru_stime.tv_sec + (microseconds + 999'999) / 1'000'000;
    limit(RLIMIT_CPU, static_cast<rlim_t>(seconds) + limits_.cpu_seconds);
}

WorkerEnd run_worker(const WorkerLimits& limits, const std::function<void(const WorkerPipe&)>& work,
                     const std::function<void(std::string_view)>& on_record) {
    int ends[2];
    if (::pipe2(ends, O_CLOEXEC) != 0) return {WorkerEnd::Kind::NotStarted, errno};
    const pid_t program = ::getpid();
    const pid_t id = fork_in_a_still_moment();
    if (id == 0) be_child(ends[1], limits, program, work);
    const int error = errno;
    ::close(ends[1]);
    if (id < 0) {
        ::close(ends[0]);
        return {WorkerEnd::Kind::NotStarted, error};
    }
    Child child(id, ends[0]);
    auto end = Listener(ends[0], limits, on_record).listen();
    if (!end) {
        if (const auto status = child.end_within(limits.wall_seconds)) return end_of(*status);
        end = WorkerEnd::Kind::OutOfTime; // the child closed its pipe and went on
    }
    child.stop();
    return {*end, 0};
}

} // namespace verantwoord
