#include "indicator/question/printed_percentage.hpp"

#include "base/amount/dutch.hpp"

namespace verantwoord {

bool follows_from(const Ratio& printed, std::int64_t count, std::int64_t base) {
    return dutch::percent(printed, 0) == dutch::percent(Ratio{count, base}, 0);
}

} // namespace verantwoord
