#include "administration/agreed_lines.hpp"

#include "administration/table/line_days.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

Agreement* agreement_named(std::vector<Agreement>& agreements, std::string_view name) {
    const std::string wanted = text::word_form(name);
    const auto found = std::find_if(agreements.begin(), agreements.end(), [&](const Agreement& each) {
        return text::word_form(each.id) == wanted;
    });
    return found == agreements.end() ? nullptr : &*found;
}

Place place_of_row(const Table& table, std::size_t row) {
    const RowPlace at = table.place(row);
    Place place = place_of(at.file);
    place.line = at.line;
    return place;
}

void settle_lines_of(const Table& table, std::vector<Agreement>& agreements, Diagnostics& diagnostics) {
    const Column* names = table.supplied ? table.column("afspraak") : nullptr;
    if (!names) return;
    const LineDays days(table);
    std::vector<std::string> known;
    for (const Agreement& agreement : agreements) known.push_back(agreement.id);
    std::set<Dictionary::Code> told;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        const Dictionary::Code code = names->codes[row];
        if (code == Dictionary::empty) continue;
        const std::string& written = names->dictionary.text(code);
        if (Agreement* agreement = agreement_named(agreements, written)) {
            agreement->own_lines |= table.name == "begroting";
            continue;
        }
        const bool of_now = std::any_of(agreements.begin(), agreements.end(),
                                        [&](const Agreement& each) { return days.reach(row, each.period); });
        if (of_now && told.insert(code).second)
            diagnostics.warning("G49", place_of_row(table, row),
                                {"de afspraak {} staat niet in de map 'afspraken'", say::quoted(written)},
                                suggestion(written, known, "schrijf de id van de afspraak"));
    }
}

} // namespace

void settle_lines(Administration& administration, Diagnostics& diagnostics) {
    for (const char* name : {"begroting", "baten"})
        settle_lines_of(administration.table(name), administration.agreements, diagnostics);
}

} // namespace verantwoord
