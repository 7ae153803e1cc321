// What a person is told of counts that stand in each other's way.
#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "base/text/text.hpp"
#include "disclosure/counts/published_counts.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// "unieke_bezoekers/gemeente/Waterstad": ", gemeente Waterstad".
std::string words_of_member(const std::string& figure) {
    const std::size_t slash = figure.find('/');
    return slash == std::string::npos ? "" : ", " + text::replaced(figure.substr(slash + 1), "/", " ");
}

} // namespace

/// Where a count is printed, and where the counts are printed from which it can be worked out.
std::vector<const PublishedCounts::Stand*> PublishedCounts::stands_near(std::size_t count) const {
    std::vector<const Stand*> found;
    for (const auto& stand : stands_[count]) found.push_back(&stand);
    for (const auto balance : system_.balances_of(count))
        for (const auto& term : system_.balance(balance))
            if (term.count != count)
                for (const auto& stand : stands_[term.count]) found.push_back(&stand);
    return found;
}

void PublishedCounts::report_near_twins(Diagnostics& diagnostics) const {
    std::map<std::pair<const Agreement*, const Agreement*>, std::vector<std::string>> hidden;
    const auto compare = [&](std::size_t mine, std::size_t other) {
        const Count& count = system_.counts()[mine];
        if (!count.hidden || count.small() || system_.counts()[other].hidden || stands_[other].empty())
            return;
        const Agreement* twin = stands_[other].front().agreement;
        for (const auto& stand : stands_[mine])
            if (stand.mark && stand.year == Year::This && !stand.hidden_alone && stand.agreement != twin)
                hidden[{stand.agreement, twin}].push_back(stand.indicator->name +
                                                          words_of_member(stand.name));
    };
    for (std::size_t index = 0; index < stands_.size(); ++index) {
        if (!stands_[index].empty()) continue; // only differences tie two nearly equal counts together
        const auto balances = system_.balances_of(index);
        must(!balances.empty(), "een verschil staat in geen optelling");
        const auto terms = system_.balance(balances.front());
        must(!terms.empty(), "een optelling heeft geen getallen");
        compare(terms.front().count, terms.back().count);
        compare(terms.back().count, terms.front().count);
    }
    for (auto& [pair, names] : hidden) {
        const auto& [agreement, twin] = pair;
        Sentence others;
        if (names.size() == 2) others = " en nog een cijfer";
        if (names.size() > 2)
            others = Sentence(" en nog {} cijfers", say::digits(static_cast<std::int64_t>(names.size()) - 1));
        diagnostics.note(
            "O29", place_of(agreement->place.file),
            {"in het verslag voor {} {} {}{} verborgen, omdat het verslag voor {} bijna dezelfde mensen "
             "telt: het "
             "verschil is minder dan {} mensen",
             say::foreign(agreement->funder), names.size() == 1 ? say::own("is") : say::own("zijn"),
             say::quoted(names.front()), others, say::foreign(twin->funder),
             say::digits(std::max(agreement->threshold, twin->threshold))},
            "spreek met beide financiers dezelfde doelgroep af, of vraag of een van de twee zonder "
            "kan");
    }
}

void PublishedCounts::report_unprotected(Diagnostics& diagnostics) const {
    std::set<std::pair<std::string, std::string>> told; // indicator and report
    for (const auto count : unprotected_) {
        if (std::any_of(stands_[count].begin(), stands_[count].end(),
                        [](const Stand& stand) { return stand.released(); }))
            continue;
        std::set<std::string> reports;
        const auto stands = stands_near(count);
        for (const auto* stand : stands)
            if (stand->printed) reports.insert(stand->printed->called);
        // Nothing around it was printed before, so all of it is hidden now, and there is nothing that a
        // person could do.
        if (reports.empty()) continue;
        const auto& place = *stands.front();
        const auto list = dutch::list({reports.begin(), reports.end()});
        if (!told.insert({place.indicator->id, list}).second) continue;
        diagnostics.warning(
            "O15", place.agreement->place,
            is_count_of_people(behind_[count].unit) &&
                    system_.counts()[count].value < behind_[count].threshold
                ? Sentence("uit {} in {} is een aantal onder de {} mensen te berekenen",
                           say::quoted(place.indicator->name), say::foreign(list),
                           say::digits(place.agreement->threshold))
                : Sentence("uit {} in {} is te berekenen hoeveel het is van minder dan {} mensen",
                           say::quoted(place.indicator->name), say::foreign(list),
                           say::digits(place.agreement->threshold)),
            "dat is al naar buiten gegaan en is niet te verbergen: overleg met wie bij u over "
            "privacy gaat of u dit terugtrekt");
    }
}

} // namespace verantwoord
