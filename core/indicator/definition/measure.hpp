// What is counted of each row that counts: the row itself, a value to be told apart from others, or an
// amount.
#pragma once

#include "indicator/definition/definition.hpp"
#include "indicator/definition/lookup.hpp"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

struct Measure {
    enum class Kind { Rows, Distinct, Added };
    Kind kind = Kind::Rows;
    std::string field;

    /// Added: the amount of each row.
    const std::vector<std::int64_t>* amounts = nullptr;
    /// Distinct: a code for the value of each row, 0 when that is empty. Where `value_of` holds anything
    /// these are the codes of a key, and `value_of` leads from those to the values.
    const std::vector<Dictionary::Code>* codes = nullptr;
    std::vector<std::uint32_t> value_of;
    std::shared_ptr<std::vector<Dictionary::Code>> own_codes; ///< of a column that has no dictionary
    std::shared_ptr<std::vector<std::int64_t>> own_amounts;   ///< of amounts that stand in no column
    std::size_t values = 0;                                   ///< codes run from 0 to this

    bool filled(std::size_t row) const {
        switch (kind) {
        case Kind::Rows: return true;
        case Kind::Added: return (*amounts)[row] != Column::no_amount;
        case Kind::Distinct: return value(row) != 0;
        }
        return false;
    }
    std::uint32_t value(std::size_t row) const {
        const auto code = (*codes)[row];
        return value_of.empty() ? code : value_of[code];
    }
};

/// The field that a calculation counts or adds up; empty for rows.
std::string field_of(const Calculation& calculation);

/// Nothing when nobody supplied the field.
std::optional<Measure> make_measure(const Calculation& calculation, const Table& table, Lookup& lookup);

} // namespace verantwoord
