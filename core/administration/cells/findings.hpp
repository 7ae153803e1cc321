// What readers of a table find, kept small until it is handed over: a place is only worth making for a
// message that will be shown, a sentence too, and two readers that work at once must report in the order of
// the file. What has one cause is one message with a number: a column of dates in a form that is not read is
// told once.
#pragma once

#include "administration/cells/said.hpp"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Where else something was found, beside the first place: how often, and on which lines.
class OtherPlaces {
  public:
    void add(std::uint32_t line);
    void add(const OtherPlaces& later);
    std::size_t count() const { return count_; }
    Sentence times() const; ///< ", en nog 12 keer"; empty when there are none
    Sentence lines() const; ///< "ook op regel 5, 9 en 12"

  private:
    static constexpr std::size_t named = 12;
    std::size_t count_ = 0;
    std::vector<std::uint32_t> lines_; ///< the first of them
};

/// The message with how often it holds, and the help with where else.
Said with_others(Said said, const OtherPlaces& others);

/// The form of a text: 9 for digits and a for letters, so that "4-apr-23" and "12-mei-24" have the same.
std::string form_of(std::string_view text);

/// `Spot` says where in the table it is, in as little as will make a place.
template <typename Spot>
class Findings {
  public:
    /// `say` is called for the first one of a cause only.
    template <typename Say>
    void add(const std::string& cause, const Spot& spot, std::uint32_t line, Say say) {
        const auto [found, fresh] = index_.try_emplace(cause, kept_.size());
        if (fresh)
            kept_.push_back({cause, spot, line, say(), {}});
        else
            kept_[found->second].others.add(line);
    }

    /// Those of the part of the file behind this one.
    void add(const Findings& later) {
        for (const Finding& one : later.kept_) {
            add(one.cause, one.spot, one.line, [&] { return one.said; });
            kept_[index_.at(one.cause)].others.add(one.others);
        }
    }

    /// `place_of` makes the place of a spot.
    template <typename PlaceOf>
    void hand_over(Diagnostics& diagnostics, PlaceOf place_of) const {
        for (const Finding& one : kept_) {
            Said said = with_others(one.said, one.others);
            diagnostics.add({said.severity, said.code, std::move(said.message), std::move(said.help),
                             place_of(one.spot)});
        }
    }

  private:
    struct Finding {
        std::string cause;
        Spot spot;
        std::uint32_t line;
        Said said;
        OtherPlaces others;
    };

    std::vector<Finding> kept_;
    std::map<std::string, std::size_t> index_; ///< by cause
};

} // namespace verantwoord
