#include "indicator/counting/age.hpp"

namespace verantwoord {

namespace {
constexpr std::int64_t oldest = 130;
}

std::optional<int> age_on(Date last_day, std::int64_t birth_year) {
    const std::int64_t year = civil(last_day).year;
    if (birth_year > year || birth_year < year - oldest) return std::nullopt;
    return static_cast<int>(year - birth_year);
}

bool in_band(int age, const AgeBand& band) { return age >= band.from && (!band.until || age <= *band.until); }

std::vector<AgeBand> age_bands(const Agreement& agreement) {
    if (!agreement.age_bands.empty()) return agreement.age_bands;
    return {{"0–17 jaar", 0, 17},
            {"18–26 jaar", 18, 26},
            {"27–44 jaar", 27, 44},
            {"45–64 jaar", 45, 64},
            {"65 jaar en ouder", 65, std::nullopt}};
}

} // namespace verantwoord
