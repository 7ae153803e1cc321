// Which member of a dimension each row belongs to: a table from the code of a cell (or from the day) to the
// member, made once per period and shared by all indicators that are broken down by it.
#pragma once

#include "administration/administration.hpp"
#include "base/must.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/definition/lookup.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace verantwoord {

inline constexpr std::string_view unknown_member = "onbekend";
inline constexpr std::string_view unregistered_member = "niet geregistreerd";
/// Of whom it is not known to which member they belong.
inline bool is_rest_member(std::string_view name) {
    return name == unknown_member || name == unregistered_member;
}

/// One row of a breakdown.
struct Member {
    std::string name;
    enum class Shown { Always, WhenItOccurs } shown = Shown::WhenItOccurs;
};

struct Grouping {
    std::vector<Member> members; ///< in the order in which they are shown; the same for both years
    bool largest_first = false;  ///< shown by size; the two rest members stay last
    bool supplied = true;        ///< false: nobody recorded what the dimension is read from
    bool of_person = false;      ///< the member follows from the person alone
    bool too_many = false;       ///< so many members that it is no division; then not supplied either
    std::string note;            ///< Dutch; may be empty

    /// The codes of the column that decides; null: the day decides, or nothing does.
    const std::vector<Dictionary::Code>* codes = nullptr;
    const std::vector<std::int32_t>* days = nullptr;
    std::int32_t first_day = 0;
    std::vector<std::uint32_t> member_of; ///< by code, or by days since first_day

    /// The row must lie in the period that the grouping was made for.
    std::uint32_t member(std::size_t row) const {
        if (codes) return member_of[(*codes)[row]];
        if (!days) return 0;
        const auto day = static_cast<std::size_t>(std::int64_t{(*days)[row]} - first_day);
        must(day < member_of.size(), "een regel valt buiten de periode die wordt geteld");
        return member_of[day];
    }
};

/// Above this a column is no division into groups but something else, such as names or remarks.
inline constexpr std::size_t most_members = 500;

/// What a grouping depends on besides the table: the agreement, the period shown and the period counted.
struct GroupingContext {
    Lookup& lookup;
    const Agreement& agreement;
    Period shown;   ///< gives months their names
    Period counted; ///< this year's or last year's
};

/// The dimension must be one that the table can have (see dimension_field).
Grouping make_grouping(const Dimension& dimension, const Table& table, const GroupingContext& context);

/// All rows together.
Grouping whole_table();

} // namespace verantwoord
