#include "administration/odd/closed_days.hpp"

#include "administration/files/dropped_rows.hpp"
#include "administration/odd/row_share.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <map>
#include <set>

namespace verantwoord {

namespace {

/// On which days which place is open. Opening hours without a place are those of every place.
class OpenDays {
  public:
    explicit OpenDays(const Table& openings) {
        const Column &day = openings.at("datum"), &place = openings.at("locatie");
        for (std::size_t row = 0; row < openings.rows(); ++row) {
            const std::string& where = place.dictionary.text(place.codes[row]);
            for (const std::string& one : {where, std::string(any)}) days_[one].insert(day.days[row]);
            for (const std::string& one : {where, std::string(any)})
                years_[one].insert(civil(Date{day.days[row]}).year);
        }
    }

    /// Whether the opening hours say anything about that place in that year.
    bool known(const std::string& place, int year) const {
        return holds(years_, place, year) || holds(years_, {}, year);
    }
    bool open(const std::string& place, std::int32_t day) const {
        return holds(days_, place, day) || holds(days_, {}, day);
    }
    static constexpr std::string_view any = "*"; ///< for a visit of which the place is not known

  private:
    template <typename Set, typename Value>
    static bool holds(const Set& set, const std::string& place, Value value) {
        const auto found = set.find(place);
        return found != set.end() && found->second.contains(value);
    }
    std::map<std::string, std::set<std::int32_t>> days_;
    std::map<std::string, std::set<int>> years_;
};

constexpr std::array<std::string_view, 7> weekdays{"maandag", "dinsdag",  "woensdag", "donderdag",
                                                   "vrijdag", "zaterdag", "zondag"};

/// "het vaakst op zondag: 8 keer".
Sentence most_on(const Column& date, const std::vector<std::size_t>& rows) {
    std::array<std::size_t, 7> times{};
    for (const std::size_t row : rows) ++times[static_cast<std::size_t>(weekday(Date{date.days[row]}))];
    const auto most = std::max_element(times.begin(), times.end());
    return {"het vaakst op {}: {} keer", say::own(weekdays[static_cast<std::size_t>(most - times.begin())]),
            shown(*most)};
}

/// Whether a visit was on a closed day. Of each place each day is worked out once, for visits are many.
class ClosedVisits {
  public:
    ClosedVisits(const ReadTable& visits, const Table& openings)
        : date_(visits.of("datum").column), place_(visits.of("locatie").column), open_(openings),
          days_(place_.dictionary.size()) {
        for (const std::int32_t day : date_.days)
            if (day != Column::no_date) first_ = std::min(first_, day), last_ = std::max(last_, day);
        for (std::size_t row = 0; row < visits.rows(); ++row) look_at(row);
    }
    RowShare share() const { return {rows_.size(), judged_}; }
    const std::vector<std::size_t>& rows() const { return rows_; }

  private:
    enum class Day : std::uint8_t { New, Unknown, Open, Closed };

    void look_at(std::size_t row) {
        if (date_.days[row] == Column::no_date) return;
        std::vector<Day>& days = days_[place_.codes[row]];
        if (days.empty()) days.resize(static_cast<std::size_t>(last_ - first_) + 1, Day::New);
        Day& day = days[static_cast<std::size_t>(date_.days[row] - first_)];
        if (day == Day::New) day = of(place_.dictionary.text(place_.codes[row]), date_.days[row]);
        judged_ += day != Day::Unknown;
        if (day == Day::Closed) rows_.push_back(row);
    }
    Day of(const std::string& place, std::int32_t day) const {
        const std::string where = place.empty() ? std::string(OpenDays::any) : place;
        if (!open_.known(where, civil(Date{day}).year)) return Day::Unknown;
        return open_.open(where, day) ? Day::Open : Day::Closed;
    }

    const Column &date_, &place_;
    OpenDays open_;
    std::int32_t first_ = std::numeric_limits<std::int32_t>::max(), last_ = Column::no_date;
    std::vector<std::vector<Day>> days_; ///< by the code of the place, from `first_`
    std::vector<std::size_t> rows_;
    std::size_t judged_ = 0;
};

} // namespace

void ask_about_closed_days(ReadTable& visits, const Table& openings, Questions& questions,
                           Diagnostics& diagnostics) {
    if (!openings.supplied || openings.rows() == 0) return;
    visits.complete();
    const ClosedVisits closed(visits, openings);
    if (!closed.share().many()) return;
    Question question;
    question.id = "gesloten:bezoeken";
    question.code = "V03";
    question.asks = {"{} vallen op een dag waarop u volgens uw openingstijden dicht was; tellen die mee?",
                     shown(closed.share(), "bezoeken")};
    question.more = most_on(visits.of("datum").column, closed.rows());
    question.answers = {counts("tellen zij mee"), does_not_count("tellen zij nergens mee")};
    question.rows = closed.rows().size();
    question.place = visits.place(closed.rows().front(), "datum");
    if (questions.ask(std::move(question), diagnostics) == counts_not) leave_out_rows(visits, closed.rows());
}

} // namespace verantwoord
