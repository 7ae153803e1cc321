#include "indicator/counting/tally.hpp"
#include "indicator/counting/selection.hpp"
#include "indicator/definition/field.hpp"

#include <bit>

namespace verantwoord {

namespace {

std::size_t words_for(std::size_t bits) { return (bits + 63) / 64; }

void mark(std::vector<std::uint64_t>& bitmap, std::size_t words, std::uint32_t member, std::uint32_t bit) {
    bitmap[member * words + bit / 64] |= std::uint64_t{1} << (bit % 64);
}

/// Marked bits of one member, bit 0 (the empty value) left out.
std::int64_t marked(const std::vector<std::uint64_t>& bitmap, std::size_t words, std::size_t member) {
    std::int64_t count = 0;
    for (std::size_t word = 0; word < words; ++word) count += std::popcount(bitmap[member * words + word]);
    return count - static_cast<std::int64_t>(bitmap[member * words] & 1);
}

std::uint8_t bit_of(Basis basis) { return static_cast<std::uint8_t>(1U << static_cast<unsigned>(basis)); }

/// Adds, and remembers when the sum does not fit.
void add_checked(std::int64_t& sum, std::int64_t value, bool& overflow) {
    if (__builtin_add_overflow(sum, value, &sum)) overflow = true;
}

} // namespace

RowPeople::RowPeople(const Table& table) {
    const auto name = person_column(table.name);
    if (!name.empty() && Lookup::available(table, name)) person = table.column(name);
    if (Lookup::available(table, "aantal")) heads = &table.at("aantal").amounts;
    const bool bookkeeping = table.name == "begroting" || table.name == "openingstijden";
    const auto usual = bookkeeping ? Basis::Administration : Basis::Counted;
    basis_bits = {bit_of(usual)};
    if (!Lookup::available(table, "basis")) return;
    const Column& basis = table.at("basis");
    basis_codes = &basis.codes;
    for (std::size_t code = 1; code < basis.dictionary.size(); ++code)
        basis_bits.push_back(bit_of(
            basis_from_dutch(basis.dictionary.text(static_cast<Dictionary::Code>(code))).value_or(usual)));
}

Basis weakest(std::uint8_t bases) {
    if (bases == 0) return Basis::Counted;
    return static_cast<Basis>(std::bit_width(static_cast<unsigned>(bases)) - 1);
}

Tally::Tally(Measure measure, RowPeople people)
    : measure_(std::move(measure)), people_(std::move(people)), filled_(Selection::block_rows),
      empty_(Selection::block_rows), members_(Selection::block_rows) {
    of_person_ = measure_.kind == Measure::Kind::Distinct && people_.person && measure_.value_of.empty() &&
                 measure_.codes == &people_.person->codes;
    if (measure_.kind == Measure::Kind::Distinct) value_words_ = words_for(measure_.values);
    if (people_.person) people_words_ = words_for(people_.person->dictionary.size());
}

std::size_t Tally::divide(const Grouping& grouping) {
    // Rows, amounts and persons of several people add up, so for what follows from the person they are kept
    // per person and divided at the end. Other distinct values are not: two people may have the same one.
    Division division{&grouping, false, {}, {}, {}};
    const bool adds_up_per_person =
        people_.person && (measure_.kind != Measure::Kind::Distinct || of_person_);
    const bool whole = !grouping.codes && !grouping.days;
    division.by_person =
        adds_up_per_person && (whole || (grouping.codes && grouping.codes == &people_.person->codes));
    if (division.by_person) {
        by_person_.resize(people_.person->dictionary.size());
    } else {
        const auto members = grouping.members.size();
        division.cells.resize(members);
        if (measure_.kind == Measure::Kind::Distinct) division.seen_values.resize(members * value_words_);
        if (people_.person && !of_person_) division.seen_people.resize(members * people_words_);
    }
    divisions_.push_back(std::move(division));
    return divisions_.size() - 1;
}

Tally::Rows Tally::without_empty(Rows rows) {
    if (measure_.kind == Measure::Kind::Rows) return rows;
    // Both lists are written to and only one of them grows: this has no branch that the processor can guess
    // wrong.
    std::size_t filled = 0, empty = 0;
    for (const auto row : rows) {
        const bool has_value = measure_.filled(row);
        filled_[filled] = row;
        empty_[empty] = row;
        filled += has_value ? 1U : 0U;
        empty += has_value ? 0U : 1U;
    }
    if (measure_.kind == Measure::Kind::Added && empty != 0) count_empty(Rows(empty_.data(), empty));
    return Rows(filled_.data(), filled);
}

void Tally::count_empty(Rows rows) {
    if (!by_person_.empty())
        for (const auto row : rows) ++by_person_[people_.person->codes[row]].empty;
    for (auto& division : divisions_)
        if (!division.by_person)
            for (const auto row : rows) ++division.cells[division.grouping->member(row)].empty;
}

void Tally::add(Rows rows) {
    const Rows filled = without_empty(rows);
    if (!by_person_.empty()) add_to_people(filled);
    for (auto& division : divisions_)
        if (!division.by_person) add_to(division, filled);
}

void Tally::add_to_people(Rows rows) {
    const auto& codes = people_.person->codes;
    for (const auto row : rows) {
        const auto code = codes[row];
        auto& cell = by_person_[code];
        ++cell.rows;
        cell.bases |= people_.basis_bit(row);
        if (!of_person_) add_checked(cell.amount, amount_of(row), overflow_);
        if (code == Dictionary::empty) add_checked(unregistered_heads_, people_.heads_of(row), overflow_);
    }
}

void Tally::add_to(Division& division, Rows rows) {
    for (std::size_t index = 0; index < rows.size(); ++index)
        members_[index] = division.grouping->member(rows[index]);
    add_amounts(division, rows);
    if (measure_.kind == Measure::Kind::Distinct) mark_values(division, rows);
    if (!of_person_) mark_people(division, rows);
}

void Tally::add_amounts(Division& division, Rows rows) {
    for (std::size_t index = 0; index < rows.size(); ++index) {
        auto& cell = division.cells[members_[index]];
        ++cell.rows;
        cell.bases |= people_.basis_bit(rows[index]);
        if (measure_.kind != Measure::Kind::Distinct)
            add_checked(cell.amount, amount_of(rows[index]), cell.overflow);
    }
}

void Tally::mark_values(Division& division, Rows rows) {
    for (std::size_t index = 0; index < rows.size(); ++index)
        mark(division.seen_values, value_words_, members_[index], measure_.value(rows[index]));
}

void Tally::mark_people(Division& division, Rows rows) {
    for (std::size_t index = 0; index < rows.size(); ++index) {
        const auto row = rows[index];
        const auto code = people_.person ? people_.person->codes[row] : Dictionary::empty;
        if (code != Dictionary::empty) {
            mark(division.seen_people, people_words_, members_[index], code);
            continue;
        }
        // Nobody can tell the heads of a tallied row apart, so each counts as somebody else.
        auto& cell = division.cells[members_[index]];
        add_checked(cell.people, people_.heads_of(row), cell.overflow);
        if (people_.person && measure_.kind != Measure::Kind::Distinct)
            add_checked(cell.tallied, amount_of(row), cell.overflow);
    }
}

std::vector<Cell> Tally::from_people(const Grouping& grouping) const {
    std::vector<Cell> cells(grouping.members.size());
    for (std::size_t code = 0; code < by_person_.size(); ++code) {
        const auto& person = by_person_[code];
        if (person.rows == 0 && person.empty == 0) continue;
        auto& cell = cells[grouping.codes ? grouping.member_of[code] : 0];
        cell.rows += person.rows;
        cell.empty += person.empty;
        cell.bases |= person.bases;
        cell.overflow |= overflow_; // whose sum did not fit is not kept, so no cell can be trusted
        if (person.rows == 0) continue;
        add_checked(cell.amount, of_person_ ? 1 : person.amount, cell.overflow);
        add_checked(cell.people, code == Dictionary::empty ? unregistered_heads_ : 1, cell.overflow);
        if (code == Dictionary::empty) cell.tallied = person.amount;
    }
    return cells;
}

std::vector<Cell> Tally::cells(std::size_t number) const {
    const auto& division = divisions_[number];
    if (division.by_person) return from_people(*division.grouping);
    auto cells = division.cells;
    for (std::size_t member = 0; member < cells.size(); ++member) {
        if (measure_.kind == Measure::Kind::Distinct)
            cells[member].amount = marked(division.seen_values, value_words_, member);
        if (of_person_)
            cells[member].people = cells[member].amount;
        else if (people_.person)
            add_checked(cells[member].people, marked(division.seen_people, people_words_, member),
                        cells[member].overflow);
    }
    return cells;
}

} // namespace verantwoord
