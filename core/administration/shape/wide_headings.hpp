// Headings side by side that are values of one column: years, locations, days, parts of the day, months.
// Below each stands a number or a cross, which becomes a row of its own.
#pragma once

#include "administration/centre/centre.hpp"
#include "administration/table/schema.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace verantwoord {

/// A heading as it stands in the file.
struct SideHeading {
    std::string above, text;            ///< `above`: what stands over it in a first row of headings
    bool free = true;                   ///< it means none of our columns, and is not left out
    const ColumnSchema* read = nullptr; ///< the column of ours that it means
};

/// What a heading says of the numbers below it.
struct HeadingValue {
    const ColumnSchema* column = nullptr; ///< of ours; null for what we have no column for
    std::string name;                     ///< of the column: "locatie", "dagdeel", "maand"
    std::string word;                     ///< "Haven"
    std::string meaning;                  ///< the same for all words that mean one thing
};

/// One of the columns that lie side by side.
struct SideColumn {
    std::size_t column = 0; ///< which one of the file
    std::vector<HeadingValue> values;
    const ColumnSchema* amount = nullptr; ///< what the numbers are, where the heading says so
};

struct WideHeadings {
    std::vector<SideColumn> columns; ///< at least two, or none: then the table is not wide
    /// What the numbers may be where the headings do not say it: one, or the centre must say which.
    std::vector<const ColumnSchema*> amounts;
    bool certain = true; ///< false: words of a category, which may be headings of something else
    /// The headings are months, and the table needs days.
    bool months_for_days = false;
    /// Beside the months stand the days of the month: both together are a date.
    bool days_by_month = false;
    /// Each row is of a person, and below the headings stands no number but a cross for who was there.
    bool marks = false;

    /// Whether a cross may stand below each heading: it says one thing, of a column of ours.
    bool may_be_marks() const;
    /// Whether the headings give a column of ours.
    bool gives(const ColumnSchema& column) const;
};

/// One heading for each column of the file.
WideHeadings wide_headings(std::span<const SideHeading> headings, const TableSchema& table,
                           const Centre& centre);

} // namespace verantwoord
