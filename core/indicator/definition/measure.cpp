#include "indicator/definition/measure.hpp"

#include <unordered_map>

namespace verantwoord {

namespace {

/// Gives equal values equal codes, from 1; empty ones 0.
class Coder {
  public:
    Dictionary::Code code(std::int64_t value, std::int64_t empty) {
        if (value == empty) return Dictionary::empty;
        return codes_.try_emplace(value, static_cast<Dictionary::Code>(codes_.size() + 1)).first->second;
    }
    std::size_t size() const { return codes_.size() + 1; }

  private:
    std::unordered_map<std::int64_t, Dictionary::Code> codes_;
};

std::vector<Dictionary::Code> coded(const Column& column, std::size_t& size) {
    Coder coder;
    std::vector<Dictionary::Code> codes;
    if (column.kind == ColumnKind::Date) {
        codes.reserve(column.days.size());
        for (const auto day : column.days) codes.push_back(coder.code(day, Column::no_date));
    } else {
        codes.reserve(column.amounts.size());
        for (const auto amount : column.amounts) codes.push_back(coder.code(amount, Column::no_amount));
    }
    size = coder.size();
    return codes;
}

Measure distinct(const FieldView& field) {
    Measure measure;
    measure.kind = Measure::Kind::Distinct;
    const std::vector<Dictionary::Code>* codes = &field.column->codes;
    measure.values = field.column->dictionary.size();
    if (field.column->kind != ColumnKind::Text) {
        measure.own_codes =
            std::make_shared<std::vector<Dictionary::Code>>(coded(*field.column, measure.values));
        codes = measure.own_codes.get();
    }
    measure.codes = codes;
    if (!field.key) return measure;
    measure.codes = &field.key->codes;
    measure.value_of.assign(field.rows_of_key->size(), 0);
    for (std::size_t code = 1; code < measure.value_of.size(); ++code)
        if (const auto row = (*field.rows_of_key)[code]; row != FieldView::no_row)
            measure.value_of[code] = (*codes)[row];
    return measure;
}

} // namespace

std::string field_of(const Calculation& calculation) {
    return std::visit(
        [](const auto& kind) {
            if constexpr (requires { kind.field; })
                return kind.field;
            else
                return std::string();
        },
        calculation);
}

std::optional<Measure> make_measure(const Calculation& calculation, const Table& table, Lookup& lookup) {
    const auto path = field_of(calculation);
    if (path.empty()) return Measure{};
    const auto field = lookup.field(table, path);
    if (!field) return std::nullopt;
    Measure measure;
    if (std::holds_alternative<Sum>(calculation) || std::holds_alternative<Average>(calculation)) {
        if (field->key || field->column->kind != ColumnKind::Quantity) return std::nullopt;
        measure.kind = Measure::Kind::Added;
        measure.amounts = &field->column->amounts;
    } else {
        measure = distinct(*field);
    }
    measure.field = path;
    return measure;
}

} // namespace verantwoord
