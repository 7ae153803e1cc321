#include "disclosure/published/published.hpp"
#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "disclosure/published/published_maker.hpp"

namespace verantwoord {

namespace {

/// What arithmetic on two figures may show: the least visible of both.
Visibility least_visible(const Published& a, const Published& b) {
    if (a.visibility() == Visibility::Unknown || b.visibility() == Visibility::Unknown)
        return Visibility::Unknown;
    return a.open() && b.open() ? Visibility::Open : Visibility::Hidden;
}

Ratio as_ratio(const Amount& amount) {
    if (const auto* whole = std::get_if<Whole>(&amount)) return {whole->value, 1};
    return std::get<Ratio>(amount);
}

/// part / whole; missing when the whole is zero or the halves do not fit in 64 bits.
Amount divided(const Amount& part, const Amount& whole) {
    const Ratio a = as_ratio(part), b = as_ratio(whole);
    std::int64_t numerator = 0, denominator = 0;
    if (__builtin_mul_overflow(a.numerator, b.denominator, &numerator) ||
        __builtin_mul_overflow(a.denominator, b.numerator, &denominator))
        return Missing{MissingReason::NotApplicable};
    // A ratio of a negative whole (a shortfall) says nothing that a reader can use.
    if (denominator < 0) return Missing{MissingReason::NotApplicable};
    return ratio(numerator, denominator);
}

template <typename Item>
const Item* by_key(const std::vector<Item>& items, std::string_view key, std::string Item::*member) {
    for (const Item& item : items)
        if (item.*member == key) return &item;
    return nullptr;
}

} // namespace

Published PublishedMaker::open(Amount amount, Unit unit, unsigned decimals) {
    if (const auto* missing = std::get_if<Missing>(&amount)) return unknown(missing->reason, unit);
    Published made;
    made.visibility_ = Visibility::Open;
    made.amount_ = amount;
    made.unit_ = unit;
    made.decimals_ = decimals;
    return made;
}

Published PublishedMaker::hidden(Unit unit, unsigned decimals) {
    Published made;
    made.visibility_ = Visibility::Hidden;
    made.unit_ = unit;
    made.decimals_ = decimals;
    return made;
}

Published PublishedMaker::unknown(MissingReason reason, Unit unit) {
    Published made;
    made.reason_ = reason;
    made.amount_ = Missing{reason};
    made.unit_ = unit;
    return made;
}

std::string Published::text() const {
    if (visibility_ == Visibility::Hidden) return std::string(hidden_mark);
    return dutch::amount(amount_, unit_, decimals_);
}

std::string Published::signed_text() const {
    if (visibility_ == Visibility::Hidden) return std::string(hidden_mark);
    return dutch::difference(amount_, unit_, decimals_);
}

Published Published::minus(const Published& other) const {
    switch (least_visible(*this, other)) {
    case Visibility::Hidden: return PublishedMaker::hidden(unit_, decimals_);
    case Visibility::Unknown:
        return PublishedMaker::unknown(visibility_ == Visibility::Unknown ? reason_ : other.reason_, unit_);
    case Visibility::Open: break;
    }
    const auto difference = verantwoord::minus(amount_, other.amount_);
    if (!difference) return PublishedMaker::unknown(MissingReason::NotApplicable, unit_);
    return PublishedMaker::open(*difference, unit_, decimals_);
}

Published Published::share_of(const Published& whole) const {
    switch (least_visible(*this, whole)) {
    case Visibility::Hidden: return PublishedMaker::hidden(Unit::Percent, 0);
    case Visibility::Unknown:
        return PublishedMaker::unknown(visibility_ == Visibility::Unknown ? reason_ : whole.reason_,
                                       Unit::Percent);
    case Visibility::Open: break;
    }
    return PublishedMaker::open(divided(amount_, whole.amount_), Unit::Percent, 0);
}
const PublishedBreakdown& PublishedIndicator::at(std::string_view dimension) const {
    return must_have(breakdown(dimension), "deze indicator is zo niet uitgesplitst", dimension);
}

const PublishedBreakdown* PublishedIndicator::breakdown(std::string_view dimension) const {
    return by_key(breakdowns, dimension, &PublishedBreakdown::dimension);
}

const PublishedIndicator* Publication::indicator(std::string_view id) const {
    return by_key(indicators, id, &PublishedIndicator::id);
}

const PublishedText* Publication::text(std::string_view name) const {
    return by_key(texts, name, &PublishedText::name);
}

const PublishedPersona* Publication::persona(std::string_view id) const {
    return by_key(personas, id, &PublishedPersona::id);
}

const PublishedSheet* Publication::sheet(std::string_view id) const {
    for (const auto& each : sheets)
        if (each.id == id) return &each;
    return nullptr;
}

} // namespace verantwoord
