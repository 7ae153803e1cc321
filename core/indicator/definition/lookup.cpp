#include "indicator/definition/lookup.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>

namespace verantwoord {

bool Lookup::available(const Table& table, std::string_view column_name) {
    if (!table.supplied) return false;
    const Column* column = table.column(column_name);
    if (!column) return false;
    if (column->supplied) return true;
    // A derived column is there when reading filled it.
    switch (column->kind) {
    case ColumnKind::Text:
        return std::any_of(column->codes.begin(), column->codes.end(), [](auto code) { return code != 0; });
    case ColumnKind::Date:
        return std::any_of(column->days.begin(), column->days.end(),
                           [](auto day) { return day != Column::no_date; });
    case ColumnKind::Quantity:
        return std::any_of(column->amounts.begin(), column->amounts.end(),
                           [](auto amount) { return amount != Column::no_amount; });
    }
    return false;
}

const std::vector<std::uint32_t>& Lookup::rows_of_key(const Column& key, const Table& target,
                                                      const Column& target_key) {
    const auto [place, added] = rows_of_key_.try_emplace(&key);
    auto& rows = place->second;
    if (!added) return rows;
    // From the last row to the first, so that a key that stands there twice means its first row.
    std::vector<std::uint32_t> row_of_target_code(target_key.dictionary.size(), FieldView::no_row);
    for (std::size_t row = target.rows(); row-- > 0;)
        row_of_target_code[target_key.codes[row]] = static_cast<std::uint32_t>(row);
    rows.assign(key.dictionary.size(), FieldView::no_row);
    for (std::size_t code = 1; code < rows.size(); ++code) {
        const auto found =
            target_key.dictionary.find(key.dictionary.text(static_cast<Dictionary::Code>(code)));
        if (found != Dictionary::unknown_code && found != Dictionary::empty)
            rows[code] = row_of_target_code[found];
    }
    return rows;
}

FieldView Lookup::of_person(const Table& table, const Column& key, std::string_view name, const AsOf& as_of) {
    const Table& rows = *administration_.people_through_time;
    if (!people_) people_ = std::make_unique<PeopleThroughTime>(rows);
    const Column* value = &rows.at(name);
    const bool of_row = as_of.of_row && table.time == RowTime::Moment && available(table, "datum");
    const PeopleThroughTime::Reached& reached =
        of_row ? people_->on_days(key, table.at("datum")) : people_->as_of(key, as_of.day);
    return {value, reached.key, &reached.rows};
}

std::optional<FieldView> Lookup::field(const Table& table, std::string_view path, const AsOf& as_of) {
    const auto dot = path.find('.');
    const auto own_name = path.substr(0, dot);
    if (!available(table, own_name)) return std::nullopt;
    const Column* own = &table.at(own_name);
    if (dot == std::string_view::npos) {
        const bool changes =
            table.name == "deelnemers" && people_change() && own_name != key_of_table(table.name);
        if (changes) return of_person(table, table.at(key_of_table(table.name)), own_name, as_of);
        return FieldView{own, nullptr, nullptr};
    }
    const auto facts = find_field(table.name, own_name);
    if (!facts || facts->refers_to.empty() || own->kind != ColumnKind::Text) return std::nullopt;
    const Table& target = administration_.table(facts->refers_to);
    const auto key_name = key_of_table(facts->refers_to);
    const auto target_name = path.substr(dot + 1);
    if (!available(target, target_name) || !available(target, key_name)) return std::nullopt;
    if (target.name == "deelnemers" && people_change()) return of_person(table, *own, target_name, as_of);
    return FieldView{target.column(target_name), own, &rows_of_key(*own, target, target.at(key_name))};
}

} // namespace verantwoord
