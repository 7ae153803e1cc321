// The figures of the insurer's plugin that data alone cannot express: each looks at all rows of one person
// together. The answers are about the region as a whole; nothing is kept per person.
#include <verantwoord/plugin.hpp>

#include <algorithm>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace {

using Days = std::set<std::int32_t>;

/// "2025-01-01" as days since 1 January 1970.
std::int32_t day_number(std::string_view iso) {
    if (iso.size() != 10) throw std::runtime_error("de periode heeft geen begin dat wij kunnen lezen");
    const auto number = [&](std::size_t from, std::size_t size) {
        return std::stoi(std::string(iso.substr(from, size)));
    };
    // Years that begin on 1 March, so that the leap day is the last of its year.
    const int month = number(5, 2), year = number(0, 4) - (month <= 2 ? 1 : 0);
    const int in_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + number(8, 2) - 1;
    return 365 * year + year / 4 - year / 100 + year / 400 + in_year - 719468;
}

class HealthInsurer : public verantwoord::Plugin {
  public:
    HealthInsurer() {
        on("combineert_herstelaanbod", &HealthInsurer::combining);
        on("nieuwe_bezoekers_terug", &HealthInsurer::newcomers_back);
        on("dagen_tot_tweede_bezoek", &HealthInsurer::days_until_second_visit);
    }

  private:
    /// The definition lets only recovery offer through, so every kind that is seen here counts.
    void combining(verantwoord::Calculation& figure) {
        std::unordered_map<std::string_view, std::set<std::string_view>> kinds_of;
        for (const auto row : figure.rows()) {
            const auto person = row.text("deelnemer"), kind = row.text("activiteit.soort");
            if (person.empty() || kind.empty()) continue;
            kinds_of[person].insert(kind);
            figure.use(row);
        }
        const auto several = std::count_if(kinds_of.begin(), kinds_of.end(),
                                           [](const auto& person) { return person.second.size() > 1; });
        if (kinds_of.empty()) return figure.missing(verantwoord::Reason::NotApplicable);
        figure.ratio(several, static_cast<std::int64_t>(kinds_of.size()));
    }

    void newcomers_back(verantwoord::Calculation& figure) {
        std::int64_t back = 0;
        const auto newcomers = visit_days_of_newcomers(figure);
        if (newcomers.empty()) return figure.missing(verantwoord::Reason::NotApplicable);
        for (const auto& [person, days] : newcomers) back += days.size() > 1 ? 1 : 0;
        figure.ratio(back, static_cast<std::int64_t>(newcomers.size()));
    }

    void days_until_second_visit(verantwoord::Calculation& figure) {
        std::vector<std::int64_t> waits;
        for (const auto& [person, days] : visit_days_of_newcomers(figure))
            if (days.size() > 1) waits.push_back(*std::next(days.begin()) - *days.begin());
        if (waits.empty()) return figure.missing(verantwoord::Reason::NotApplicable);

        std::sort(waits.begin(), waits.end());
        const auto middle = waits.size() / 2;
        if (waits.size() % 2 == 1) return figure.ratio(waits[middle], 1);
        figure.ratio(waits[middle - 1] + waits[middle], 2);
    }

    /// Who enrolled before the period may have come earlier, so only a newcomer's first visit is really the
    /// first.
    static std::unordered_map<std::string_view, Days>
    visit_days_of_newcomers(verantwoord::Calculation& figure) {
        const auto begin = day_number(figure.setting("periode.van"));
        std::unordered_map<std::string_view, Days> days_of;
        for (const auto row : figure.rows()) {
            const auto person = row.text("deelnemer");
            const auto visit = row.date("datum"), enrolled = row.date("deelnemer.ingeschreven");
            if (person.empty() || !visit || !enrolled || enrolled->days < begin) continue;
            days_of[person].insert(visit->days);
            figure.use(row);
        }
        return days_of;
    }
};

} // namespace

VERANTWOORD_PLUGIN(HealthInsurer, "nl.verantwoord.zorgverzekeraar", "2026.1.0");
