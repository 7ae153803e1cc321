#include "funder/code/visible_fields.hpp"

#include "indicator/definition/field.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// Whether the cells are the numbers of people.
bool names_people(const FieldFacts& facts) {
    return facts.cell == CellKind::Key && (facts.refers_to == "deelnemers" ||
                                           facts.column == "vrijwilliger" || facts.column == "medewerker");
}

} // namespace

std::optional<std::uint32_t> VisibleField::row_in_column(std::uint32_t row) const {
    if (!column) return std::nullopt;
    if (!key) return row;
    const auto target = row_of_key_[key->codes[row]];
    return target == no_row ? std::nullopt : std::optional(target);
}

std::string_view VisibleField::text(std::uint32_t row) const {
    const auto target = row_in_column(row);
    if (!target || column->kind != ColumnKind::Text) return {};
    const auto code = column->codes[*target];
    return pseudonyms_ ? std::string_view(pseudonym_of_[code])
                       : std::string_view(column->dictionary.shown(code));
}

std::optional<std::int64_t> VisibleField::amount(std::uint32_t row) const {
    const auto target = row_in_column(row);
    if (!target || column->kind != ColumnKind::Quantity) return std::nullopt;
    const auto value = column->amounts[*target];
    return value == Column::no_amount ? std::nullopt : std::optional(value);
}

std::optional<std::int32_t> VisibleField::date(std::uint32_t row) const {
    const auto target = row_in_column(row);
    if (!target || column->kind != ColumnKind::Date) return std::nullopt;
    const auto value = column->days[*target];
    return value == Column::no_date ? std::nullopt : std::optional(value);
}

const VisibleField& VisibleFields::find(std::string_view name) {
    for (const auto& field : known_)
        if (field.name == name) return field;
    return known_.emplace_back(resolve(name));
}

std::vector<std::string> VisibleFields::asked() const {
    std::vector<std::string> names;
    for (const auto& field : known_)
        if (field.state == FieldState::Visible) names.push_back(field.full_name_);
    return names;
}

VisibleField VisibleFields::resolve(std::string_view name) {
    VisibleField field;
    field.name = name;
    const auto facts = find_field(table_.name, name);
    if (!facts) return field;
    const auto full_name = std::string(facts->table) + "." + std::string(facts->column);
    field.state = std::find(reads_.begin(), reads_.end(), full_name) != reads_.end() ? FieldState::Visible
                                                                                     : FieldState::Undeclared;
    if (field.state != FieldState::Visible) return field;
    field.full_name_ = full_name;

    const auto dot = name.find('.');
    if (dot == std::string_view::npos || facts->table == table_.name) {
        field.column = table_.column(facts->column);
    } else {
        const auto view = lookup_.field(table_, name, {.of_row = true});
        if (!view) return field;
        field.key = view->key;
        field.row_of_key_ = *view->rows_of_key;
        field.column = view->column;
    }
    if (field.column && field.column->kind == ColumnKind::Text && names_people(*facts)) {
        field.pseudonyms_ = true;
        field.pseudonym_of_.emplace_back(); // an empty cell stays empty
        for (std::size_t code = 1; code < field.column->dictionary.size(); ++code)
            field.pseudonym_of_.push_back("persoon " + std::to_string(code));
    }
    return field;
}

} // namespace verantwoord
