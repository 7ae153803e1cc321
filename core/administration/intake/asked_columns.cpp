#include "administration/intake/asked_columns.hpp"

#include "administration/intake/column_samples.hpp"
#include "administration/question/heading_set.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

constexpr int convincing = 80; ///< per cent of the cells; the others may be faults

using Use = PlannedColumn::Use;

class AskedColumns {
  public:
    AskedColumns(const FilePlan& plan, const TableSchema& table, const Centre& centre, Questions& questions,
                 Diagnostics& diagnostics)
        : plan_(plan), table_(table), centre_(centre), questions_(questions), diagnostics_(diagnostics),
          samples_(column_samples(plan)) {
        for (const PlannedColumn& column : plan.columns) headings_.push_back(column.heading);
    }

    void decide(const std::vector<const ColumnSchema*>& missing) {
        weekdays();
        for (const ColumnSchema* column : missing) ask(*column);
        if (found_.empty()) return;
        KnownHeadings known;
        if (const KnownHeadings* before = questions_.kept().known(headings_)) known = *before;
        known.headings = headings_;
        known.table = table_.name;
        known.columns.insert(found_.begin(), found_.end());
        questions_.learn(std::move(known));
    }

  private:
    /// "Dag" is a date in most files, and a day of the week in a list of opening hours.
    void weekdays() {
        const ColumnSchema* day = column_schema(table_, "weekdag");
        if (!day || plan_.of(day->name)) return;
        for (std::size_t index = 0; index < plan_.columns.size(); ++index) {
            const PlannedColumn& column = plan_.columns[index];
            const bool free =
                column.use == Use::Unknown ||
                (column.read() && column.schema->kind == CellKind::Date && !column.schema->required);
            if (!free || !samples_[index].weekdays()) continue;
            found_[std::string(day->name)] = column.heading;
            diagnostics_.note("G32", record_place(plan_, plan_.heading_begin, plan_.heading_line),
                              {"gelezen is {} als '{}', want er staan dagen van de week in",
                               say::quoted(column.heading), say::own(day->name)},
                              {});
            return;
        }
    }

    struct Candidate {
        std::size_t column;
        int fit;
    };

    std::vector<Candidate> candidates(const ColumnSchema& wanted) const {
        std::vector<Candidate> found;
        for (std::size_t index = 0; index < plan_.columns.size(); ++index) {
            const PlannedColumn& column = plan_.columns[index];
            if (column.use != Use::Unknown || column.heading.empty()) continue;
            // What could stand below is no heading: a file without a row of headings is not asked about.
            if (ColumnSamples{{column.heading}}.fit(table_, wanted, centre_) > 0) return {};
            found.push_back({index, samples_[index].fit(table_, wanted, centre_)});
        }
        std::stable_sort(found.begin(), found.end(),
                         [](const Candidate& a, const Candidate& b) { return a.fit > b.fit; });
        return found;
    }

    void ask(const ColumnSchema& wanted) {
        const std::vector<Candidate> all = candidates(wanted);
        if (all.empty() || all.front().fit < convincing) return;
        Question question;
        question.code = "V21";
        question.id = "kolom:" + std::string(wanted.name) + ":" + heading_set(headings_);
        question.asks = {"welke kolom is '{}' ({})?", say::own(wanted.name), say::own(wanted.meaning)};
        for (const Candidate& each : all)
            if (each.fit > 0)
                question.answers.push_back({plan_.columns[each.column].heading,
                                            {"wordt die kolom gelezen als '{}'", say::own(wanted.name)}});
        question.answers.push_back({none, "wordt dit bestand niet gelezen voordat u de kolom toevoegt"});
        question.rows = samples_[all.front().column].cells.size();
        question.place = record_place(plan_, plan_.heading_begin, plan_.heading_line);
        const std::string answer = questions_.ask(std::move(question), diagnostics_);
        if (answer != none) found_[std::string(wanted.name)] = answer;
    }

    static constexpr const char* none = "geen van deze";

    const FilePlan& plan_;
    const TableSchema& table_;
    const Centre& centre_;
    Questions& questions_;
    Diagnostics& diagnostics_;
    std::vector<ColumnSamples> samples_;
    std::vector<std::string> headings_;
    std::map<std::string, std::string> found_;
};

std::vector<const ColumnSchema*> missing_columns(const FilePlan& plan, const TableSchema& table) {
    std::vector<const ColumnSchema*> missing;
    for (const ColumnSchema& column : table.columns)
        if (column.required && !plan.of(column.name) && !say_instead(plan.columns, column))
            missing.push_back(&column);
    return missing;
}

} // namespace

void ask_columns(const SourceFile& file, const TableSchema& table, const Centre& centre, Questions& questions,
                 Diagnostics& diagnostics) {
    Diagnostics said_later;
    Questions asked_later = questions;
    const FilePlan plan = plan_file(file, table, centre, asked_later, said_later);
    // Without rows there is nothing to see; what lies side by side is asked first, and has its columns then.
    if (plan.columns.empty() || plan.waits || plan.made || plan.body_begin >= file.text().size()) return;
    const auto missing = missing_columns(plan, table);
    if (!missing.empty() || column_schema(table, "weekdag"))
        AskedColumns(plan, table, centre, questions, diagnostics).decide(missing);
}

} // namespace verantwoord
