// Runs work that may crash, hang or end the process in a process of its own, with limits, and brings its
// records back through a pipe. It guards against accidents, not against malice.
//
// The child is a copy of the program made by fork(): it sees everything in memory without copying. It is made
// in a moment in which no other thread is at work: see still_moment.hpp.
#pragma once

#include <cstdint>
#include <functional>
#include <string_view>

namespace verantwoord {

struct WorkerLimits {
    unsigned cpu_seconds = 60;   ///< calculating, from the start or the last `fresh_time`
    unsigned wall_seconds = 120; ///< of the clock, waiting included, from the last record on
    std::uint64_t memory = std::uint64_t{1} << 30U; ///< bytes above what the program uses at the start
};

/// The child's end of the pipe.
class WorkerPipe {
  public:
    WorkerPipe(int descriptor, const WorkerLimits& limits) : descriptor_(descriptor), limits_(limits) {}
    /// Ends the process when the program no longer listens.
    void send(std::string_view record) const;
    /// From here on, another `cpu_seconds` may be used.
    void fresh_time() const;

  private:
    int descriptor_;
    WorkerLimits limits_;
};

struct WorkerEnd {
    enum class Kind { Finished, Signalled, Exited, OutOfTime, Garbled, NotStarted };
    Kind kind = Kind::NotStarted;
    int number = 0; ///< the signal, the exit code, or errno when it did not start
};

/// Calls `work` in the child and `on_record` here for each record that it sends, and waits until the child is
/// gone. A `Bug` in the child is thrown here: it is the program's, not the plugin's. The child's standard
/// output and errors lead nowhere; files that the program has open are closed in it.
WorkerEnd run_worker(const WorkerLimits& limits, const std::function<void(const WorkerPipe&)>& work,
                     const std::function<void(std::string_view)>& on_record);

} // namespace verantwoord
