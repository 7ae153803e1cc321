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
/// Whether the member holds those of whom nobody knows where they belong.
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

    /// By row, the code of the cell that decides. Null when the day decides, or when all rows are one member.
    const std::vector<Dictionary::Code>* codes = nullptr;
    /// By row, the day that decides.
    const std::vector<std::int32_t>* days = nullptr;
    std::int32_t first_day = 0;
    std::vector<std::uint32_t> member_of;                     ///< by code, or by days since first_day
    std::size_t known_members = static_cast<std::size_t>(-1); ///< of the first so many something is known

    /// Only for rows of the period for which the grouping was made; any other row is a bug.
    std::uint32_t member(std::size_t row) const {
        if (codes) return member_of[(*codes)[row]];
        if (!days) return 0;
        const auto day = static_cast<std::size_t>(std::int64_t{(*days)[row]} - first_day);
        must(day < member_of.size(), "een regel valt buiten de periode die wordt geteld");
        return member_of[day];
    }
};

/// A column with more different words than this divides nothing into groups: it holds names, remarks or the
/// like.
inline constexpr std::size_t most_members = 500;

/// What a grouping depends on besides the table: the agreement, the period shown and the period counted.
struct GroupingContext {
    Lookup& lookup;
    const Agreement& agreement;
    Period shown;   ///< gives months their names
    Period counted; ///< this year's or last year's
    Period known;   ///< the part of it of which the rows of the table are known
    AsOf as_of = {};
};

/// The dimension must be one that the table can have (see dimension_field).
Grouping make_grouping(const Dimension& dimension, const Table& table, const GroupingContext& context);

/// The grouping with one member that holds all rows.
Grouping whole_table();

} // namespace verantwoord
