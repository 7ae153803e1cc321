// When this process may be copied. A worker is a copy in which only the forking thread lives on: a lock that
// another thread held at that moment, of the allocator for instance, would stay locked in it for ever. So a
// thread that works beside others says so, and who forks waits for a moment in which no other is at work.
#pragma once

namespace verantwoord {

/// As long as one lives, its thread is at work. Within a thread they may be nested.
class AtWork {
  public:
    AtWork();
    ~AtWork();
    AtWork(const AtWork&) = delete;
    AtWork& operator=(const AtWork&) = delete;
};

/// Waits until no other thread is at work, and lets none begin before it ends. It ends in both processes when
/// there was a fork in between. The thread itself may be at work: it rests meanwhile.
class StillMoment {
  public:
    StillMoment();
    ~StillMoment();
    StillMoment(const StillMoment&) = delete;
    StillMoment& operator=(const StillMoment&) = delete;
};

} // namespace verantwoord
