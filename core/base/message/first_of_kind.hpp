// Which messages of a kind are kept and how many there were: a thousand rows with one fault give twenty
// messages and a number.
#pragma once

#include <cstddef>
#include <map>

namespace verantwoord {

/// Of one kind of message at most this many are kept; the rest are counted.
inline constexpr std::size_t kept_per_kind = 20;

template <typename Kind>
class FirstOfKind {
  public:
    /// Counts `more` of them.
    void count(const Kind& kind, std::size_t more = 1) { counts_[kind] += more; }
    /// Whether the next one will be kept.
    bool keeps(const Kind& kind) const {
        const auto found = counts_.find(kind);
        return found == counts_.end() || found->second < kept_per_kind;
    }
    /// Calls `visit(kind, how many were only counted)` for each kind with such ones.
    template <typename Visit>
    void for_each_surplus(Visit visit) const {
        for (const auto& [kind, count] : counts_)
            if (count > kept_per_kind) visit(kind, count - kept_per_kind);
    }

  private:
    std::map<Kind, std::size_t> counts_;
};

} // namespace verantwoord
