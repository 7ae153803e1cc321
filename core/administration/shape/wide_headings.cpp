#include "administration/shape/wide_headings.hpp"

#include "administration/cells/total_words.hpp"
#include "administration/cells/weekdays.hpp"
#include "administration/cells/word_map.hpp"
#include "administration/privacy/identifying.hpp"
#include "administration/table/cell.hpp"
#include "administration/table/cell_words.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace verantwoord {

namespace {

constexpr std::size_t fewest = 2, fewest_months = 3; // "mei" and "jan" are names as well
constexpr std::size_t most_columns = 400;            // days of a year; with more nobody fills in a list
constexpr std::size_t longest_heading = 60;
constexpr std::string_view month_name = "maand", part_name = "dagdeel", weekday_name = "weekdag";
constexpr std::array<std::string_view, 9> day_parts{"ochtend",   "morgen",   "middag",  "avond",   "nacht",
                                                    "ochtenden", "middagen", "avonden", "s_avonds"};

bool is_amount(const ColumnSchema& column) {
    return column_kind(column.kind) == ColumnKind::Quantity && column.kind != CellKind::YearNumber;
}

/// Rows of such a table are somebody or something themselves, and stay one row.
bool has_own_key(const TableSchema& table) {
    return std::any_of(table.columns.begin(), table.columns.end(), [](const ColumnSchema& column) {
        return column.kind == CellKind::Key && column.required && column.refers_to.empty();
    });
}

bool is_of_a_person(const ColumnSchema& column) {
    return column.kind == CellKind::KeyList ||
           (column.kind == CellKind::Key && column.refers_to != "locaties" &&
            column.refers_to != "activiteiten");
}

/// What one or two words of a heading say.
struct HeadingSays {
    std::vector<HeadingValue> values;
    const ColumnSchema* amount = nullptr;
    bool empty() const { return values.empty() && !amount; }
};

/// Reads headings as values of the columns that no other heading of the file means.
class ValueReader {
  public:
    ValueReader(std::span<const SideHeading> headings, const TableSchema& table, const Centre& centre)
        : table_(table) {
        for (const ColumnSchema& column : table.columns) {
            const bool taken = std::any_of(headings.begin(), headings.end(), [&](const SideHeading& heading) {
                return heading.read == &column;
            });
            const bool words = column.kind == CellKind::Category || column.refers_to == "locaties";
            if (taken || column.name == "basis") continue;
            if (words) words_.emplace_back(&column, WordMap(table, column, centre));
            if (column.kind == CellKind::YearNumber && column.required) year_ = &column;
            if (column.kind == CellKind::Date && column.name == "datum" && table.time == RowTime::Moment)
                day_ = &column;
            if (column.name == weekday_name) weekday_ = &column;
        }
    }

    HeadingSays read(const SideHeading& heading) const {
        HeadingSays below = read_text(heading.text);
        if (heading.above.empty()) return below;
        const HeadingSays above = read_text(heading.above);
        if (heading.text.empty()) return above;
        // What stands above and says nothing is a caption.
        return above.empty() || below.empty() ? below : both(above, below);
    }

  private:
    static HeadingSays both(const HeadingSays& first, const HeadingSays& second) {
        HeadingSays said = first;
        const auto is = [](std::string_view name) {
            return [name](const HeadingValue& value) { return value.name == name; };
        };
        // "januari" over the days of January says nothing more.
        if (std::any_of(second.values.begin(), second.values.end(), is("datum")))
            std::erase_if(said.values, is(month_name));
        for (const HeadingValue& value : second.values) {
            if (std::any_of(said.values.begin(), said.values.end(),
                            [&](const HeadingValue& one) { return one.name == value.name; }))
                return {};
            said.values.push_back(value);
        }
        if (first.amount && second.amount) return {};
        if (second.amount) said.amount = second.amount;
        return said;
    }

    HeadingSays read_text(std::string_view text) const {
        text = text::trim(text);
        if (text.empty() || text.size() > longest_heading || is_total_word(text)) return {};
        if (HeadingSays whole = read_one(text); !whole.empty()) return whole;
        for (std::size_t at = text.find_first_of(" -/:"); at != std::string_view::npos;
             at = text.find_first_of(" -/:", at + 1)) {
            const auto trim = [](std::string_view part) {
                while (!part.empty() && std::string_view(" -/:").find(part.front()) != std::string_view::npos)
                    part.remove_prefix(1);
                while (!part.empty() && std::string_view(" -/:").find(part.back()) != std::string_view::npos)
                    part.remove_suffix(1);
                return part;
            };
            const HeadingSays first = read_one(trim(text.substr(0, at))),
                              second = read_one(trim(text.substr(at)));
            if (!first.empty() && !second.empty())
                if (HeadingSays said = both(first, second); !said.empty()) return said;
        }
        return month_with_number(text);
    }

    /// "jan-25": a month, whatever the number says.
    static HeadingSays month_with_number(std::string_view text) {
        std::string_view rest = text;
        const bool month = cell::month_named(cell::take_letters(rest)).has_value();
        if (!month || rest.find_first_not_of(" -/.'0123456789") != std::string_view::npos) return {};
        return {{{nullptr, std::string(month_name), std::string(text), heading_key(text)}}, nullptr};
    }

    HeadingSays read_one(std::string_view text) const {
        if (text.empty()) return {};
        const std::string key = heading_key(text);
        const auto value = [&](const ColumnSchema* column, std::string_view name) {
            return HeadingSays{{{column, std::string(name), std::string(text), key}}, nullptr};
        };
        if (text.size() == 4 && text.find_first_not_of("0123456789") == std::string_view::npos)
            return year_ && (text.starts_with("19") || text.starts_with("20")) ? value(year_, year_->name)
                                                                               : HeadingSays{};
        if (day_)
            if (const auto day = date(text))
                return {{{day_, std::string(day_->name), std::string(text), *day}}, nullptr};
        if (weekday_ && parse_weekdays(text)) return value(weekday_, weekday_->name);
        for (const ColumnSchema& column : table_.columns)
            if (is_amount(column) &&
                (column.name == key ||
                 std::find(column.aliases.begin(), column.aliases.end(), key) != column.aliases.end()))
                return {{}, &column};
        for (const auto& [column, words] : words_)
            if (words.knows(text)) {
                HeadingSays says = value(column, column->name);
                says.values.front().meaning = WordMap(words).of(text).text;
                return says;
            }
        const std::string_view bare = text.ends_with('.') ? text.substr(0, text.size() - 1) : text;
        if (cell::month_named(bare)) return value(nullptr, month_name);
        if (table_.time == RowTime::Moment &&
            std::find(day_parts.begin(), day_parts.end(), key) != day_parts.end())
            return value(nullptr, part_name);
        return {};
    }

    /// A date, as a text that is the same for the same day. The day number of a spreadsheet is a number like
    /// any other; a year of two digits or none is found out with the column.
    static std::optional<std::string> date(std::string_view text) {
        if (text.find_first_not_of("0123456789") == std::string_view::npos) return std::nullopt;
        const cell::Moment moment = cell::parse_moment(text);
        if (moment.fault == cell::Fault::None) return std::to_string(moment.days);
        // "jan-25" is a month.
        std::string_view rest = text;
        const bool month_first = cell::month_named(cell::take_letters(rest)).has_value();
        const bool later =
            moment.fault == cell::Fault::ShortYear || (moment.fault == cell::Fault::NoYear && !month_first);
        return later ? std::optional(heading_key(text)) : std::nullopt;
    }

    const TableSchema& table_;
    std::vector<std::pair<const ColumnSchema*, WordMap>> words_;
    const ColumnSchema *year_ = nullptr, *day_ = nullptr, *weekday_ = nullptr;
};

/// "dagdeel locatie": columns with the same names lie side by side.
std::string names_of(const SideColumn& column) {
    std::vector<std::string> names;
    for (const HeadingValue& value : column.values) names.push_back(value.name);
    std::sort(names.begin(), names.end());
    return text::join(names, " ");
}

bool same_place(const SideColumn& a, const SideColumn& b) {
    return a.amount == b.amount && a.values.size() == b.values.size() &&
           std::all_of(a.values.begin(), a.values.end(), [&](const HeadingValue& value) {
               return std::any_of(b.values.begin(), b.values.end(), [&](const HeadingValue& other) {
                   return value.name == other.name && value.meaning == other.meaning;
               });
           });
}

/// The most columns with the same names, each of which says something else.
std::vector<SideColumn> largest(std::vector<SideColumn> columns) {
    std::map<std::string, std::size_t> counts;
    for (const SideColumn& column : columns) ++counts[names_of(column)];
    std::string most;
    for (const auto& [names, count] : counts)
        if (most.empty() || count > counts[most]) most = names;
    std::erase_if(columns, [&](const SideColumn& column) { return names_of(column) != most; });
    // "mei 2025" is no name.
    const bool months =
        most.find(month_name) != std::string::npos &&
        std::any_of(columns.begin(), columns.end(), [](const SideColumn& column) {
            return column.values.front().word.find_first_of("0123456789") == std::string::npos;
        });
    if (columns.size() < (months ? fewest_months : fewest) || columns.size() > most_columns) return {};
    for (std::size_t index = 0; index < columns.size(); ++index)
        for (std::size_t other = index + 1; other < columns.size(); ++other)
            if (same_place(columns[index], columns[other])) return {};
    return columns;
}

/// The columns of amounts that no heading means. Below the days of a week stand times.
std::vector<const ColumnSchema*> open_amounts(const TableSchema& table) {
    if (const ColumnSchema* times = column_schema(table, "tijden")) return {times};
    std::vector<const ColumnSchema*> all, needed;
    for (const ColumnSchema& column : table.columns) {
        if (!is_amount(column)) continue;
        all.push_back(&column);
        if (column.required) needed.push_back(&column);
    }
    return needed.size() == 1 ? needed : all;
}

} // namespace

bool WideHeadings::may_be_marks() const {
    return columns.size() >= fewest &&
           std::all_of(columns.begin(), columns.end(), [](const SideColumn& column) {
               return !column.amount && column.values.size() == 1 && column.values.front().column != nullptr;
           });
}

bool WideHeadings::gives(const ColumnSchema& column) const {
    if (columns.empty()) return false;
    if (amounts.size() == 1 && amounts.front() == &column) return true;
    return std::any_of(columns.begin(), columns.end(), [&](const SideColumn& one) {
        return one.amount == &column ||
               std::any_of(one.values.begin(), one.values.end(),
                           [&](const HeadingValue& value) { return value.column == &column; });
    });
}

WideHeadings wide_headings(std::span<const SideHeading> headings, const TableSchema& table,
                           const Centre& centre) {
    const auto open = [](const SideHeading& heading) {
        return heading.free && !(heading.above + heading.text).empty();
    };
    const auto count = static_cast<std::size_t>(std::count_if(headings.begin(), headings.end(), open));
    if (count < fewest || has_own_key(table)) return {};
    const auto any_read = [&](auto test) {
        return std::any_of(headings.begin(), headings.end(), [&](const SideHeading& heading) {
            return heading.read && heading.above.empty() && test(*heading.read);
        });
    };
    // An amount of the row as a whole would be repeated.
    if (any_read(is_amount)) return {};
    const bool of_a_person = any_read(is_of_a_person);
    const ValueReader reader(headings, table, centre);
    std::vector<SideColumn> columns;
    for (std::size_t index = 0; index < headings.size(); ++index) {
        if (!open(headings[index])) continue;
        HeadingSays said = reader.read(headings[index]);
        if (!said.values.empty()) columns.push_back({index, std::move(said.values), said.amount});
    }
    WideHeadings wide;
    wide.columns = largest(std::move(columns));
    if (wide.columns.empty()) return {};
    // A number beside a person would be that of the person.
    wide.marks = of_a_person;
    if (of_a_person) return wide.may_be_marks() ? wide : WideHeadings{};
    const auto has = [&](auto test) {
        return std::any_of(wide.columns.begin(), wide.columns.end(), [&](const SideColumn& column) {
            return std::any_of(column.values.begin(), column.values.end(), test);
        });
    };
    wide.certain = !has(
        [](const HeadingValue& value) { return value.column && value.column->kind == CellKind::Category; });
    wide.months_for_days = table.time == RowTime::Moment &&
                           has([](const HeadingValue& value) { return value.name == month_name; });
    const bool said = std::all_of(wide.columns.begin(), wide.columns.end(),
                                  [](const SideColumn& column) { return column.amount != nullptr; });
    if (!said) wide.amounts = open_amounts(table);
    return said || !wide.amounts.empty() ? wide : WideHeadings{};
}

} // namespace verantwoord
