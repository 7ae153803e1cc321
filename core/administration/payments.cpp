#include "administration/payments.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

const std::string& paid_word(const Table& payments, const char* name, std::size_t row) {
    static const std::string none;
    const Column* column = payments.column(name);
    return column ? column->dictionary.text(column->codes[row]) : none;
}

/// All agreements that the words of the row may mean.
std::vector<const Agreement*> agreements_meant(const Administration& administration, std::size_t payment) {
    const Table& payments = administration.table("betalingen");
    const std::string id = text::word_form(paid_word(payments, "afspraak", payment)),
                      funder = text::word_form(paid_word(payments, "financier", payment));
    std::vector<const Agreement*> meant;
    for (const Agreement& agreement : administration.agreements)
        if (id.empty() ? !funder.empty() && text::word_form(agreement.funder) == funder
                       : text::word_form(agreement.id) == id)
            meant.push_back(&agreement);
    if (meant.size() < 2) return meant;
    std::vector<const Agreement*> then;
    const Date day{payments.at("datum").days[payment]};
    std::copy_if(meant.begin(), meant.end(), std::back_inserter(then),
                 [&](const Agreement* each) { return each->period.contains(day); });
    return then.size() == 1 ? then : meant;
}

} // namespace

const Agreement* agreement_paid(const Administration& administration, std::size_t payment) {
    const auto meant = agreements_meant(administration, payment);
    return meant.size() == 1 ? meant.front() : nullptr;
}

void check_payments(const Administration& administration, Diagnostics& diagnostics) {
    const Table& payments = administration.table("betalingen");
    std::vector<std::string> ids, funders;
    for (const Agreement& agreement : administration.agreements) {
        ids.push_back(agreement.id);
        funders.push_back(agreement.funder);
    }
    std::set<std::string> told;
    for (std::size_t row = 0; payments.supplied && row < payments.rows(); ++row) {
        const auto meant = agreements_meant(administration, row);
        const std::string &id = paid_word(payments, "afspraak", row),
                          &funder = paid_word(payments, "financier", row);
        const std::string& word = id.empty() ? funder : id;
        if (meant.size() == 1 || !told.insert(word).second) continue;
        Place place = place_of(payments.place(row).file);
        place.line = payments.place(row).line;
        if (word.empty())
            diagnostics.warning("G49", place, "bij deze betaling staat geen afspraak en geen financier",
                                "vul de id van de afspraak in; tot dan telt de betaling nergens mee");
        else if (meant.size() > 1)
            diagnostics.warning("G49", place,
                                {"{} heeft meer dan één afspraak die hierbij past", say::quoted(word)},
                                "vul bij 'afspraak' de id in; tot dan telt de betaling nergens mee");
        else
            diagnostics.warning("G49", place, {"van {} is er geen afspraak", say::quoted(word)},
                                suggestion(word, id.empty() ? funders : ids,
                                           "kijk of de afspraak in de map 'afspraken' staat"));
    }
}

} // namespace verantwoord
