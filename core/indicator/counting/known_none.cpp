#include "indicator/counting/known_none.hpp"

#include "administration/cells/file_period.hpp"
#include "administration/table/line_days.hpp"
#include "administration/table/schema.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Certificates from lists of meetings, and steps between roles, have no file of their own that could be
/// empty.
bool has_own_files(const Table& table) {
    const bool of_meetings = table.name == "certificaten" &&
                             std::any_of(table.files.begin(), table.files.end(), [](const std::string& file) {
                                 return file.find("bijeenkomsten") != std::string::npos;
                             });
    return !of_meetings && read_from_files(known_schema(table.name));
}

bool none_counts(const Table& table) {
    const TableSchema* known = schema(table.name);
    return table.supplied && known && known->none_counts;
}

/// A file of these days in which nothing stands.
bool has_empty_file(const Table& table, const Period& period) {
    for (std::size_t file = 0; file < table.files.size(); ++file) {
        const std::size_t until =
            file + 1 < table.first_row_of.size() ? table.first_row_of[file + 1] : table.rows();
        if (file >= table.first_row_of.size() || table.first_row_of[file] != until) continue;
        const auto years = years_in_name(table.files[file]);
        if (years && years->contains(period.from) && years->contains(period.until)) return true;
    }
    return false;
}

/// Whether rows of before the period and of after it were kept.
bool lies_between(const Table& table, const Period& period) {
    bool before = false, after = false;
    if (table.time == RowTime::Year) {
        const LineDays days(table);
        for (std::size_t row = 0; row < table.rows(); ++row) {
            const auto line = days.of(row);
            before |= line && line->until < period.from;
            after |= line && line->from > period.until;
        }
    } else if (table.time == RowTime::Moment) {
        for (const std::int32_t day : table.at("datum").days) {
            if (day == Column::no_date) continue;
            before |= day < period.from.days;
            after |= day > period.until.days;
        }
    }
    return before && after;
}

} // namespace

bool none_there(const Table& table, const Period& period) {
    if (!none_counts(table)) return false;
    return (has_own_files(table) && has_empty_file(table, period)) || lies_between(table, period);
}

bool is_list_of_none(const Table& table) { return none_counts(table) && table.rows() == 0; }

bool is_empty_list(const Table& table) {
    return table.rows() == 0 && !table.files.empty() && read_from_files(known_schema(table.name)) &&
           !none_counts(table);
}

bool names_other_years_only(const Table& table, const Period& period) {
    if (!none_counts(table) || table.files.empty() || !has_own_files(table)) return false;
    return std::all_of(table.files.begin(), table.files.end(), [&](const std::string& file) {
        const auto years = years_in_name(file);
        return years && (years->until < period.from || period.until < years->from);
    });
}

} // namespace verantwoord
