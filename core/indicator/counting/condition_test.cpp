#include "indicator/counting/condition_test.hpp"
#include "base/text/fold.hpp"

#include <limits>

namespace verantwoord {

namespace {

using Days = std::numeric_limits<std::int32_t>;
using Amounts = std::numeric_limits<std::int64_t>;

/// By code of the column: whether its text passes a test on words or on being filled in. Words are compared
/// folded, as people write them with other capitals and accents.
std::vector<std::uint8_t> passing_words(const Column& column, const Condition& condition) {
    std::vector<std::string> wanted;
    for (const auto& word : condition.words) wanted.push_back(text::word_form(word));
    std::vector<std::uint8_t> passes(column.dictionary.size());
    for (std::size_t code = 0; code < passes.size(); ++code) {
        if (condition.test == Condition::Test::Filled) {
            passes[code] = (code != Dictionary::empty) == condition.filled ? 1 : 0;
            continue;
        }
        const auto word = text::word_form(column.dictionary.text(static_cast<Dictionary::Code>(code)));
        const bool found = std::find(wanted.begin(), wanted.end(), word) != wanted.end();
        passes[code] = found == (condition.test == Condition::Test::Is) ? 1 : 0;
    }
    return passes;
}

/// Between which numbers a value passes. The lowest number there is stands for an empty cell
/// (Column::no_date, Column::no_amount), so only the test on being empty lets it through.
template <typename Number>
std::pair<Number, Number> bounds(const Condition& condition) {
    using Limits = std::numeric_limits<Number>;
    constexpr std::int64_t lowest = Limits::min() + 1, highest = Limits::max();
    if (condition.test == Condition::Test::Filled)
        return condition.filled ? std::pair<Number, Number>(lowest, highest)
                                : std::pair<Number, Number>(Limits::min(), Limits::min());
    return {static_cast<Number>(std::clamp(condition.low, lowest, highest)),
            static_cast<Number>(std::clamp(condition.high, lowest, highest))};
}

RowTest test_of_column(const Column& column, const Condition& condition) {
    if (column.kind == ColumnKind::Text) return CodeTest{&column.codes, passing_words(column, condition)};
    if (column.kind == ColumnKind::Date) {
        const auto [low, high] = bounds<std::int32_t>(condition);
        return DayTest{&column.days, low, high};
    }
    const auto [low, high] = bounds<std::int64_t>(condition);
    return AmountTest{&column.amounts, low, high};
}

/// The test of a field that lies one key away, done once for each key instead of once for each row. A key
/// that leads nowhere passes where an empty cell would pass.
RowTest test_of_key(const FieldView& field, const Condition& condition) {
    const RowTest there = test_of_column(*field.column, condition);
    const bool empty_passes = (condition.test == Condition::Test::Filled && !condition.filled) ||
                              condition.test == Condition::Test::IsNot;
    CodeTest test{&field.key->codes,
                  std::vector<std::uint8_t>(field.rows_of_key->size(), empty_passes ? 1 : 0)};
    for (std::size_t code = 0; code < test.passes.size(); ++code)
        if (const auto row = (*field.rows_of_key)[code]; row != FieldView::no_row)
            test.passes[code] = std::visit([&](const auto& passes) { return passes(row); }, there) ? 1 : 0;
    return test;
}

} // namespace

// On 29 February the day so many years ago is taken as 28 February, and what dates from then was exactly so
// old a day before: hence the day after it.
Condition on_day(const Condition& condition, Date reference) {
    if (condition.test != Condition::Test::YearsOld) return condition;
    const int years = static_cast<int>(condition.high);
    Date first = add_years(reference, -years);
    if (add_years(first, years) < reference) ++first.days;
    Condition between = condition;
    between.test = Condition::Test::Between;
    between.low = first.days;
    between.high = reference.days;
    return between;
}

RowTest test_of(const FieldView& field, const Condition& condition) {
    return field.key ? test_of_key(field, condition) : test_of_column(*field.column, condition);
}

} // namespace verantwoord
