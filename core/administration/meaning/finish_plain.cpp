// The tables whose cells say nearly all there is to say: one check or one default each.
#include "administration/meaning/finish.hpp"

#include "administration/meaning/money_days.hpp"
#include "administration/meaning/row_checks.hpp"

#include <array>

namespace verantwoord {

namespace {

/// Ends activities on the day on which they start, in files whose column is headed 'datum': there they take
/// one day.
void close_single_days(ReadTable& table, RowFindings&) {
    const Column& start = table.of("startdatum").column;
    Column& end = table.of("einddatum").column;
    for (std::size_t row = 0; row < table.rows(); ++row) {
        if (end.days[row] != Column::no_date) continue;
        const PlannedColumn* planned = table.plans[table.file_of(row)].of("startdatum");
        if (planned && heading_key(planned->heading) == "datum") {
            end.days[row] = start.days[row];
            end.supplied = true;
        }
    }
}

/// Lets partners without a start have been there always: nobody writes down since when the general
/// practitioner around the corner is one.
void open_starts(ReadTable& table, RowFindings&) {
    Column& start = table.of("startdatum").column;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (start.days[row] == Column::no_date && (!start.supplied || !table.filled(row, "startdatum")))
            start.days[row] = Column::always;
    start.supplied = table.supplied;
}

void one_row_an_activity(ReadTable& table, RowFindings& findings) {
    refuse_doubles(table, "activiteit", findings);
}
void one_job_at_a_time(ReadTable& table, RowFindings& findings) {
    warn_of_overlaps(table, {"medewerker", "functie"}, findings);
}
void one_partnership_at_a_time(ReadTable& table, RowFindings& findings) {
    warn_of_overlaps(table, {"partner"}, findings);
}
void one_figure_a_municipality(ReadTable& table, RowFindings& findings) {
    refuse_double_figures(table, {"gemeente"}, findings);
}
void one_figure_a_source(ReadTable& table, RowFindings& findings) {
    refuse_double_figures(table, {"gebied", "onderwerp", "bron"}, findings);
}

struct Step {
    std::string_view table;
    void (*work)(ReadTable&, RowFindings&);
};

/// What is done to the rows of which table, in this order.
constexpr std::array steps{Step{"activiteiten", one_row_an_activity},
                           Step{"activiteiten", close_single_days},
                           Step{"partners", open_starts},
                           Step{"partners", one_partnership_at_a_time},
                           Step{"medewerkers", one_job_at_a_time},
                           Step{"verwijzingen", fill_in_ones},
                           Step{"certificaten", fill_in_ones},
                           Step{"voorzieningen", fill_in_ones},
                           Step{"halenbrengen", fill_in_ones},
                           Step{"bevolking", one_figure_a_municipality},
                           Step{"omgeving", one_figure_a_source},
                           Step{"begroting", settle_money_days},
                           Step{"baten", settle_money_days}};

} // namespace

Table finish_plain(ReadTable& table, Diagnostics& diagnostics) {
    table.complete();
    RowFindings findings(table);
    for (const Step& step : steps)
        if (step.table == table.schema->name) step.work(table, findings);
    if (table.schema->time == RowTime::Interval) refuse_early_ends(table, findings);
    findings.hand_over(diagnostics);
    std::vector<std::string_view> names;
    for (const ColumnSchema& column : table.schema->columns) names.push_back(column.name);
    return table.finish(names);
}

} // namespace verantwoord
