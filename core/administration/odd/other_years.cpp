#include "administration/odd/other_years.hpp"

#include "administration/cells/file_period.hpp"
#include "administration/files/dropped_rows.hpp"
#include "administration/odd/row_share.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct OtherYears {
    std::size_t file = 0;
    RowShare share;
    Period years{};
};

std::size_t end_of(const ReadTable& table, std::size_t file) {
    return file + 1 < table.first_row_of.size() ? table.first_row_of[file + 1] : table.rows();
}

Sentence said_years(const Period& years) {
    const int first = civil(years.from).year, last = civil(years.until).year;
    if (first == last) return {"{}", say::digits(first)};
    return {"{} tot en met {}", say::digits(first), say::digits(last)};
}

Sentence asked(const ReadTable& table, const OtherYears& most) {
    const Sentence file(say::foreign(table.plans[most.file].file->name()));
    const Sentence years = said_years(most.years);
    if (most.share.rows == most.share.of)
        return {"{} in {} zijn niet van {}; tellen die mee in het jaar van hun datum?",
                shown(most.share, "regels"), file, years};
    if (most.share.rows == 1)
        return {"1 van de {} regels in {} is niet van {}; telt die mee in het jaar van zijn datum?",
                shown(most.share.of), file, years};
    return {"{} van de {} regels in {} zijn niet van {}; tellen die mee in het jaar van hun datum?",
            shown(most.share.rows), shown(most.share.of), file, years};
}

/// "ook in gegevens/bezoeken-2024.csv (3)".
Sentence others(const ReadTable& table, const std::vector<OtherYears>& files) {
    std::vector<Sentence> named;
    for (std::size_t index = 1; index < files.size(); ++index)
        named.push_back({"{} ({})", say::foreign(table.plans[files[index].file].file->name()),
                         shown(files[index].share.rows)});
    return named.empty() ? Sentence() : Sentence("ook in {}", say::list(named));
}

} // namespace

void ask_about_other_years(ReadTable& table, Questions& questions, Diagnostics& diagnostics) {
    if (table.schema->time != RowTime::Moment || table.schema->name == "openingstijden") return;
    table.complete();
    const Column& date = table.of("datum").column;
    std::vector<std::size_t> rows;
    std::vector<OtherYears> files;
    for (std::size_t file = 0; file < table.plans.size(); ++file) {
        const auto years = years_in_name(table.plans[file].file->name());
        if (!years) continue;
        OtherYears found{file, {}, *years};
        for (std::size_t row = table.first_row_of[file]; row < end_of(table, file); ++row) {
            if (date.days[row] == Column::no_date) continue;
            ++found.share.of;
            if (years->contains(Date{date.days[row]})) continue;
            ++found.share.rows;
            rows.push_back(row);
        }
        if (found.share.rows > 0) files.push_back(found);
    }
    if (rows.empty()) return;
    std::stable_sort(files.begin(), files.end(),
                     [](const OtherYears& a, const OtherYears& b) { return a.share.rows > b.share.rows; });
    const std::size_t first = *std::find_if(
        rows.begin(), rows.end(), [&](std::size_t row) { return table.file_of(row) == files[0].file; });
    Question question;
    question.id = "ander-jaar:" + std::string(table.schema->name);
    question.code = "V02";
    question.asks = asked(table, files.front());
    question.more = others(table, files);
    question.answers = {counts("tellen zij mee in het jaar van hun datum"),
                        does_not_count("tellen zij nergens mee")};
    question.rows = rows.size();
    question.place = table.place(first, "datum");
    if (questions.ask(std::move(question), diagnostics) == counts_not) leave_out_rows(table, rows);
}

} // namespace verantwoord
