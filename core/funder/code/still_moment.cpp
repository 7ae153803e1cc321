#include "funder/code/still_moment.hpp"

#include <atomic>

namespace verantwoord {

namespace {

// Of the whole process, as a fork is. Numbers without a lock of their own, for the copy begins with them.
std::atomic<int> threads_at_work{0};
std::atomic<bool> someone_forks{false};
thread_local int nested = 0;

void leave() {
    --threads_at_work;
    threads_at_work.notify_all();
}

void enter() {
    for (;;) {
        someone_forks.wait(true);
        ++threads_at_work;
        if (!someone_forks) return;
        leave(); // who forks was first
    }
}

} // namespace

AtWork::AtWork() {
    if (nested++ == 0) enter();
}

AtWork::~AtWork() {
    if (--nested == 0) leave();
}

StillMoment::StillMoment() {
    // Two that want to fork would wait for each other's work.
    if (nested > 0) leave();
    while (someone_forks.exchange(true)) someone_forks.wait(true);
    for (int busy = threads_at_work; busy > 0; busy = threads_at_work) threads_at_work.wait(busy);
}

StillMoment::~StillMoment() {
    someone_forks = false;
    someone_forks.notify_all();
    if (nested > 0) enter();
}

} // namespace verantwoord
