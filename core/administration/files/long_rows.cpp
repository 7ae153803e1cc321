#include "administration/files/long_rows.hpp"

#include "administration/cells/word_map.hpp"
#include "administration/files/other_lines.hpp"
#include "administration/shape/below_headings.hpp"
#include "administration/shape/group_columns.hpp"
#include "administration/shape/reshaped_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using Use = PlannedColumn::Use;

/// Kinds of columns that may have names of groups: never one of people, days or amounts, nor a category that
/// may be left empty, such as why somebody stopped.
bool may_have_groups(const PlannedColumn& column) {
    return column.use == Use::Read &&
           ((column.schema->kind == CellKind::Category && column.schema->required) ||
            column.schema->refers_to == "locaties");
}

/// "'Ochtend', 'Middag' en 4 andere".
Sentence shown_headings(const FilePlan& plan) {
    constexpr std::size_t named = 3;
    std::vector<Sentence> shown;
    for (const SideColumn& side : plan.wide.columns)
        if (shown.size() < named) shown.emplace_back(say::quoted(plan.columns[side.column].heading));
    const std::size_t rest = plan.wide.columns.size() - shown.size();
    if (rest > 0) shown.push_back({"{} andere", say::number(static_cast<std::int64_t>(rest))});
    return say::list(shown);
}

/// Of the headings that say more than one thing all of it: "locatie dagdeel".
std::string names_of(const SideColumn& side) {
    std::string names;
    for (const HeadingValue& value : side.values) names += (names.empty() ? "" : " ") + value.name;
    return names;
}

/// The same for every file with these headings, whatever years or places there are.
std::string question_id(std::string_view kind, const FilePlan& plan, const TableSchema& table) {
    std::string id =
        std::string(kind) + ":" + std::string(table.name) + " " + names_of(plan.wide.columns.front());
    for (const PlannedColumn& column : plan.columns)
        if (column.use != Use::Side && !column.heading.empty()) id += " " + heading_key(column.heading);
    return id;
}

Place first_of(const FilePlan& plan) {
    const PlannedColumn& first = plan.columns[plan.wide.columns.front().column];
    return quoted_place(plan, plan.heading_begin, plan.heading_line, first.offset, first.length);
}

BodyRows body_of(const FilePlan& plan) {
    return {plan.extent(plan.body_begin, plan.body_line),
            [&plan](std::span<const csv::Cell> cells) { return line_kind(plan, cells); }};
}

/// An attendance list of people who are named "Nr": in a list of visits that may be the number of a row, and
/// beside crosses it is that of a person.
bool numbers_people(FilePlan& plan, const TableSchema& table) {
    const auto person = std::find_if(table.columns.begin(), table.columns.end(), [](const ColumnSchema& one) {
        return one.kind == CellKind::Key && one.refers_to == "deelnemers";
    });
    const auto number =
        std::find_if(plan.columns.begin(), plan.columns.end(), [](const PlannedColumn& column) {
            const std::string key = heading_key(column.heading);
            return column.use == Use::Unknown &&
                   (key == "nr" || key == "nummer" || key == "code" || key == "id" || key == "wie");
        });
    if (person == table.columns.end() || number == plan.columns.end() || !plan.wide.may_be_marks())
        return false;
    plan.wide.marks = true;
    plan.wide.marks = fits_below(body_of(plan), plan.wide);
    if (!plan.wide.marks) return false;
    number->use = Use::Read;
    number->schema = &*person;
    number->guessed = true;
    return true;
}

bool asked_whether(const FilePlan& plan, const TableSchema& table, Questions& questions,
                   Diagnostics& diagnostics) {
    const Argument name = say::foreign(names_of(plan.wide.columns.front()));
    Question question;
    question.id = question_id("naast-elkaar", plan, table);
    question.code = "V09";
    question.asks = {"de kolommen {} lijken woorden van '{}'; is elk getal eronder een eigen regel?",
                     shown_headings(plan), name};
    question.answers.push_back({"ja", {"wordt elk getal een regel, met zijn eigen '{}'", name}});
    question.answers.push_back({"nee", "worden deze kolommen niet gelezen"});
    question.rows = plan.wide.columns.size();
    question.place = first_of(plan);
    return questions.ask(std::move(question), diagnostics) == "ja";
}

/// What the numbers are, when they may be several things. Between these nothing is guessed.
WideAnswer ask_what(FilePlan& plan, const TableSchema& table, Questions& questions,
                    Diagnostics& diagnostics) {
    Question question;
    question.id = question_id("getallen", plan, table);
    question.code = "V10";
    question.asks = {"wat zijn de getallen in de kolommen {}?", shown_headings(plan)};
    question.answers.push_back({"niet lezen", "worden deze kolommen niet gelezen"});
    for (const ColumnSchema* amount : plan.wide.amounts)
        question.answers.push_back(
            {std::string(amount->name), {"is elk getal: {}", say::own(amount->meaning)}});
    question.rows = plan.wide.columns.size();
    question.place = first_of(plan);
    const bool answered = questions.kept().find(question.id) != nullptr;
    const std::string answer = questions.ask(std::move(question), diagnostics);
    if (answer == "niet lezen") return answered ? WideAnswer::No : WideAnswer::Waits;
    std::erase_if(plan.wide.amounts, [&](const ColumnSchema* amount) { return amount->name != answer; });
    return WideAnswer::Yes;
}

/// What one record becomes.
class ShapeMaker {
  public:
    explicit ShapeMaker(const FilePlan& plan) : plan_(plan) {}

    Reshaping make(std::vector<std::size_t> carried) {
        shape_.carried = std::move(carried);
        for (std::size_t index = 0; index < plan_.columns.size(); ++index) {
            if (plan_.columns[index].use == Use::Side) continue;
            if (plan_.wide.days_by_month && plan_.columns[index].read() &&
                plan_.columns[index].schema->name == "datum")
                shape_.days_by_month = index;
            shape_.kept.push_back(index);
            columns_.push_back(plan_.columns[index]);
            shape_.headings.push_back(plan_.columns[index].heading);
        }
        if (plan_.groups) add_groups(*plan_.groups);
        if (plan_.wide.columns.empty()) return std::move(shape_);
        for (const HeadingValue& value : plan_.wide.columns.front().values)
            add_column(value.column, value.name);
        shape_.marks = plan_.wide.marks;
        for (const SideColumn& side : plan_.wide.columns)
            if (!shape_.marks) add_amount(amount_of(side));
        for (const SideColumn& side : plan_.wide.columns) add_cell(side);
        return std::move(shape_);
    }
    /// Those of the long rows.
    std::vector<PlannedColumn> columns() && { return std::move(columns_); }

  private:
    const ColumnSchema* amount_of(const SideColumn& side) const {
        return side.amount ? side.amount : plan_.wide.amounts.front();
    }

    void add_groups(const GroupsAbove& groups) {
        shape_.groups = groups.column;
        shape_.kept.push_back(groups.column);
        add_column(groups.says, std::string(groups.says->name));
    }

    void add_column(const ColumnSchema* column, const std::string& name) {
        PlannedColumn planned;
        planned.use = column ? Use::Read : Use::Unknown;
        planned.schema = column;
        planned.heading = name;
        columns_.push_back(std::move(planned));
        shape_.headings.push_back(name);
    }

    void add_amount(const ColumnSchema* amount) {
        if (std::find(shape_.amounts.begin(), shape_.amounts.end(), amount) != shape_.amounts.end()) return;
        shape_.amounts.push_back(amount);
        add_column(amount, std::string(amount->name));
    }

    /// Amounts with the same words above them stand in one row.
    void add_cell(const SideColumn& side) {
        std::vector<std::string> values;
        for (const HeadingValue& wanted : plan_.wide.columns.front().values)
            for (const HeadingValue& value : side.values)
                if (value.name == wanted.name) values.push_back(value.word);
        if (shape_.marks) {
            shape_.parts.push_back({std::move(values), {side.column}});
            return;
        }
        auto part = std::find_if(shape_.parts.begin(), shape_.parts.end(),
                                 [&](const Reshaping::Part& one) { return one.values == values; });
        if (part == shape_.parts.end())
            part = shape_.parts.insert(
                part, {std::move(values), std::vector<std::optional<std::size_t>>(shape_.amounts.size())});
        const auto amount = std::find(shape_.amounts.begin(), shape_.amounts.end(), amount_of(side));
        part->columns[static_cast<std::size_t>(amount - shape_.amounts.begin())] = side.column;
    }

    const FilePlan& plan_;
    Reshaping shape_;
    std::vector<PlannedColumn> columns_;
};

/// The columns with groups that the centre does not say are none.
std::vector<std::size_t> asked_groups(const FilePlan& plan, const TableSchema& table, const Centre& centre,
                                      Questions& questions, Diagnostics& diagnostics) {
    std::vector<MaybeGroups> maybe;
    GroupRows where{plan.extent(plan.body_begin, plan.body_line),
                    {},
                    [&plan](std::span<const csv::Cell> cells) { return line_kind(plan, cells); }};
    for (std::size_t index = 0; index < plan.columns.size(); ++index) {
        const PlannedColumn& column = plan.columns[index];
        if (column.read() || column.use == Use::Side) where.others.push_back(index);
        if (!may_have_groups(column)) continue;
        maybe.push_back({index, column.schema->required, [&, schema = column.schema](std::string_view word) {
                             return WordMap(table, *schema, centre).knows(word);
                         }});
    }
    std::vector<std::size_t> carried;
    for (const GroupColumn& found : group_columns(where, std::move(maybe))) {
        const PlannedColumn& column = plan.columns[found.column];
        Question question;
        question.id = "groep:" + std::string(table.name) + " " + heading_key(column.heading);
        question.code = "V08";
        question.asks = {
            "in kolom {} staat alleen in de eerste regel van een groep iets; hoort dat ook bij de "
            "regels eronder?",
            say::quoted(column.heading)};
        question.answers.push_back({"ja", "hoort elke regel bij de groep waar zij onder staat"});
        question.answers.push_back({"nee", "blijft die cel in de regels eronder leeg"});
        question.rows = found.rows;
        question.place = quoted_place(plan, found.record, found.line, found.offset, 0);
        if (questions.ask(std::move(question), diagnostics) == "ja") carried.push_back(found.column);
    }
    return carried;
}

/// What the table has no column for, such as the part of the day, only keeps the rows apart.
void report_wide(const FilePlan& plan, Diagnostics& diagnostics) {
    std::vector<Sentence> ours, others;
    for (const HeadingValue& value : plan.wide.columns.front().values)
        if (!plan.wide.days_by_month || value.column)
            (value.column ? ours : others).push_back({"'{}'", say::foreign(value.name)});
    Sentence message("de kolommen {} staan naast elkaar: {} eronder is gelezen als een eigen regel",
                     shown_headings(plan), plan.wide.marks ? Sentence("elk kruisje") : Sentence("elke cel"));
    if (!ours.empty()) message += Sentence(", met de naam als {}", say::list(ours));
    if (plan.wide.days_by_month) message += Sentence(", op de dag van die maand die ervoor staat");
    if (!others.empty()) message += Sentence("; {} zelf wordt niet gebruikt", say::list(others));
    diagnostics.note("G78", first_of(plan), std::move(message),
                     "klopt dat niet, geef de kolommen dan een andere naam, of zet ze in centrum.json bij "
                     "\"weglaten\"");
}

} // namespace

WideAnswer settle_wide(FilePlan& plan, const TableSchema& table, Questions& questions,
                       Diagnostics& diagnostics) {
    if (plan.wide.columns.empty()) return WideAnswer::Yes;
    WideAnswer answer = WideAnswer::Yes;
    const bool nothing_else = plan.wide.columns.size() == plan.columns.size();
    const PlannedColumn* dates = plan.of("datum");
    if (plan.wide.months_for_days && dates &&
        days_of_month_in(body_of(plan), static_cast<std::size_t>(dates - plan.columns.data()))) {
        plan.wide.months_for_days = false;
        plan.wide.days_by_month = true;
    }
    if (plan.wide.months_for_days)
        answer = dates ? WideAnswer::No : WideAnswer::Yes;
    else if (!nothing_else && numbers_people(plan, table))
        answer = WideAnswer::Yes;
    else if (nothing_else || !fits_below(body_of(plan), plan.wide))
        answer = WideAnswer::No;
    else if (plan.wide.amounts.size() > 1)
        answer = ask_what(plan, table, questions, diagnostics);
    else if (!plan.wide.certain && !asked_whether(plan, table, questions, diagnostics))
        answer = WideAnswer::No;
    if (answer == WideAnswer::No) plan.wide = {};
    return answer;
}

FilePlan in_long_rows(FilePlan plan, const TableSchema& table, const Centre& centre, Questions& questions,
                      Diagnostics& diagnostics) {
    std::vector<std::size_t> carried = asked_groups(plan, table, centre, questions, diagnostics);
    if (plan.wide.columns.empty() && carried.empty() && !plan.groups) return plan;
    if (!plan.wide.columns.empty()) report_wide(plan, diagnostics);
    const auto source = std::make_shared<const FilePlan>(std::move(plan));
    ShapeMaker maker(*source);
    ReshapeTask task;
    task.file = source->file;
    task.rows = source->extent(source->body_begin, source->body_line);
    task.headings = {static_cast<std::uint32_t>(source->heading_begin), source->heading_line, 0, 0};
    task.columns = source->columns.size();
    task.shape = maker.make(std::move(carried));
    task.kind = [source](std::span<const csv::Cell> cells) { return line_kind(*source, cells); };
    const auto made = std::make_shared<const ReshapedText>(std::move(task));
    made->findings().hand_over(diagnostics, [&source](const RecordSpot& spot) {
        return quoted_place(*source, spot.record, spot.line, spot.offset, spot.length);
    });
    FilePlan longer = *source;
    if (made->too_large()) {
        diagnostics.error("G30", place_of(source->file->name()),
                          "met een regel voor elk getal wordt dit bestand groter dan 256 MB",
                          "verdeel het in een bestand per jaar");
        longer.usable = false;
        return longer;
    }
    longer.file = &made->file();
    longer.columns = std::move(maker).columns();
    csv::RecordReader headings(csv::Extent{
        made->file().text(), 0, made->file().text().size(), 1, ';', false, true, longer.columns.size(), {}});
    headings.next();
    for (std::size_t index = 0; index < longer.columns.size(); ++index) {
        longer.columns[index].offset = headings.cells()[index].offset;
        longer.columns[index].length = headings.cells()[index].length;
    }
    longer.heading_begin = 0;
    longer.body_begin = made->body_begin();
    longer.wide = {};
    longer.made = made;
    longer.source = source;
    return longer;
}

} // namespace verantwoord
