// Visits of persons and tallies: how many people a row stands for, how it was counted and how long they
// stayed.
#include "administration/meaning/finish.hpp"

#include "administration/records/two_threads.hpp"
#include "administration/rows/row_findings.hpp"

namespace verantwoord {

namespace {

/// Fills the derived columns of a stretch of rows; two work at once, each with its own findings.
class VisitRows {
  public:
    VisitRows(ReadTable& table, Column& stay)
        : table_(table), date_(table.of("datum")), leave_(table.of("vertrek")),
          person_(table.of("deelnemer").column), count_(table.of("aantal").column),
          basis_(table.of("basis").column), stay_(stay), findings_(table) {}

    void fill(std::size_t from, std::size_t until, Dictionary::Code counted, Dictionary::Code tallied) {
        const bool stays = leave_.column.supplied;
        for (std::size_t row = from; row < until; ++row) {
            const bool known = person_.codes[row] != Dictionary::empty;
            fill_count(row, known);
            if (basis_.codes[row] == Dictionary::empty) basis_.codes[row] = known ? counted : tallied;
            if (stays) fill_stay(row);
        }
    }
    const RowFindings& findings() const { return findings_; }

  private:
    void fill_count(std::size_t row, bool known) {
        std::int64_t& count = count_.amounts[row];
        if (known && count == Column::no_amount) {
            count = 1;
        } else if (known && count != 1) {
            findings_.error(
                "G23", row, "aantal",
                {"een regel met een deelnemer telt voor 1, maar hier staat {}", say::digits(count)},
                "maak voor elke persoon een regel, of laat de deelnemer leeg en houd het aantal");
        } else if (!known && count == Column::no_amount && !table_.filled(row, "aantal") &&
                   !table_.filled(row, "deelnemer")) {
            findings_.error("G23", row, {}, "deze regel heeft geen deelnemer en geen aantal",
                            "vul het nummer van de deelnemer in, of het aantal bezoekers als er geturfd is");
        }
    }

    void fill_stay(std::size_t row) {
        if (leave_.column.days[row] == Column::no_date || date_.column.days[row] == Column::no_date) return;
        const std::int64_t days = std::int64_t{leave_.column.days[row]} - date_.column.days[row];
        // Without times of day only the days can show that somebody left before coming.
        const bool times = leave_.minutes[row] >= 0 && date_.minutes[row] >= 0;
        const std::int64_t minutes = times ? days * 1440 + leave_.minutes[row] - date_.minutes[row] : days;
        if (minutes < 0)
            findings_.error("G24", row, "vertrek", "het vertrek ligt voor de aankomst",
                            "wissel de tijden, of laat het vertrek leeg");
        else if (times)
            stay_.amounts[row] = minutes;
    }

    ReadTable& table_;
    const ReadColumn &date_, &leave_;
    const Column& person_;
    Column &count_, &basis_, &stay_;
    RowFindings findings_;
};

} // namespace

Table finish_visits(ReadTable& table, Diagnostics& diagnostics) {
    constexpr std::size_t worth_sharing = 20'000;
    const bool countable = table.of("deelnemer").column.supplied || table.of("aantal").column.supplied;
    table.complete();
    Column stay = empty_column({"minuten", CellKind::Minutes, false, {}, {}, {}, {}});
    stay.supplied = table.of("vertrek").column.supplied;
    stay.amounts.resize(table.rows(), Column::no_amount);
    if (countable) {
        Dictionary& basis = table.of("basis").column.dictionary;
        const Dictionary::Code counted = basis.intern("geteld"), tallied = basis.intern("geturfd");
        VisitRows first(table, stay), second(table, stay);
        const std::size_t half = table.rows() < worth_sharing ? table.rows() : table.rows() / 2;
        const auto fill_first = [&] { first.fill(0, half, counted, tallied); };
        const auto fill_second = [&] { second.fill(half, table.rows(), counted, tallied); };
        if (half == table.rows())
            fill_first();
        else
            at_once(fill_first, fill_second);
        RowFindings all = first.findings();
        all.add(second.findings());
        all.hand_over(diagnostics);
        table.of("aantal").column.supplied = table.of("basis").column.supplied = true;
    } else if (!table.plans.empty()) {
        const FilePlan& plan = table.plans.front();
        diagnostics.error("G04", record_place(plan, plan.heading_begin, plan.heading_line),
                          "er is geen kolom 'deelnemer' en geen kolom 'aantal', dus er valt niets te tellen",
                          "zet in centrum.json welke kolom het is: \"kolommen\": { \"bezoeken\": { "
                          "\"deelnemer\": \"…\" } }");
    }
    Table result = table.finish({"datum", "vertrek", "deelnemer", "locatie", "soort", "aantal", "basis"});
    result.columns.push_back(std::move(stay));
    return result;
}

} // namespace verantwoord
