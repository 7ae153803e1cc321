// What readers of a table find, kept small until it is handed over: a place is only worth making for a
// message that will be shown, a sentence too, and two readers that work at once must report in the order of
// the file.
#pragma once

#include "base/message/diagnostic.hpp"
#include "base/message/first_of_kind.hpp"

#include <string_view>
#include <vector>

namespace verantwoord {

struct Said {
    Sentence message, help;
};

/// `Spot` says where in the table it is, in as little as will make a place.
template <typename Spot>
class Findings {
  public:
    /// `say` gives the message and the help; it is called only when these will be shown.
    template <typename Say>
    void add(Severity severity, Code code, std::size_t file, const Spot& spot, Say say) {
        errors_ += severity == Severity::Error;
        const Kind kind{severity, code, file};
        if (first_.keeps(kind)) kept_.push_back({kind, spot, say()});
        first_.count(kind);
    }

    /// `place_of` makes the place of a spot, `name_of` the name of a file.
    template <typename PlaceOf, typename NameOf>
    void hand_over(Diagnostics& diagnostics, PlaceOf place_of, NameOf name_of) const {
        for (const Finding& one : kept_)
            diagnostics.add(
                {one.kind.severity, one.kind.code, one.said.message, one.said.help, place_of(one.spot)});
        first_.for_each_surplus([&](const Kind& kind, std::size_t count) {
            diagnostics.count(kind.severity, kind.code, name_of(kind.file), count);
        });
    }

    std::size_t errors() const { return errors_; }

  private:
    struct Kind {
        Severity severity;
        Code code;
        std::size_t file;
        auto operator<=>(const Kind&) const = default;
    };
    struct Finding {
        Kind kind;
        Spot spot;
        Said said;
    };

    std::vector<Finding> kept_;
    FirstOfKind<Kind> first_;
    std::size_t errors_ = 0;
};

} // namespace verantwoord
