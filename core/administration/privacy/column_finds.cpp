#include "administration/privacy/column_finds.hpp"

#include "administration/table/cell.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace verantwoord {

namespace {

// How likely a number of nine digits passes the eleven test: in a column of BSNs, of which a few are
// mistyped, and by chance. Odds are added up as logarithms.
constexpr double passes_when_bsn = 0.98, passes_by_chance = 1.0 / 11;
constexpr double million_to_one = 13.8155, hundred_to_one = 4.6051;

/// With fewer distinct values than these nothing is said about a column as a whole.
constexpr std::size_t enough_values = 5, enough_family_names = 10;

bool only_digits(std::string_view text) {
    return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos;
}

/// The nine digits of a number that is as long as a BSN; empty when it is not. Excel drops a zero in front.
std::string as_bsn(std::string_view text) {
    std::string digits(text);
    if (digits.size() == 11 && (digits[4] == '.' || digits[4] == ' ') && digits[7] == digits[4])
        digits.erase(7, 1), digits.erase(4, 1);
    if (digits.size() == 8) digits.insert(0, "0");
    return digits.size() == 9 && only_digits(digits) ? digits : std::string{};
}

/// Systems that write everything in one case: "VRIES, J. DE" as a person would write it.
std::string with_capitals(std::string_view text) {
    bool capitals = false, others = false;
    std::string written;
    for (std::size_t at = 0, letters = 0; at < text.size();) {
        const char32_t point = text::next(text, at);
        const bool capital = text::is_capital(point);
        capitals = capitals || capital;
        others = others || (!capital && text::capital(point) != point);
        text::append(written, letters == 0 ? text::capital(point) : text::small(point));
        letters = point == ' ' || point == '-' || point == ',' || point == '.' ? 0 : letters + 1;
    }
    return capitals && others ? std::string(text) : written;
}

bool covers(const IdentifyingSpan& span, std::string_view text) {
    // A point or the prefix behind a name ("Vries, J. de") belongs to it.
    return span.offset == 0 && span.end() + 4 >= text.size();
}

bool is_whole_name(std::string_view text) {
    if (only_digits(text) || text.size() < 2) return false;
    const std::string written = with_capitals(text);
    const auto names = names_in(written);
    return !names.empty() && covers(names.front(), written);
}

/// Whether the text is a plate that lost its hyphens: three groups of letters and digits, 12ABC3.
bool is_bare_plate(std::string_view text) {
    if (text.size() != 6) return false;
    std::vector<std::size_t> groups;
    bool digits_before = false;
    for (const char byte : text) {
        const bool digit = byte >= '0' && byte <= '9';
        if (!digit && (byte < 'A' || byte > 'Z')) return false;
        if (groups.empty() || digit != digits_before) groups.push_back(0);
        ++groups.back();
        digits_before = digit;
    }
    std::sort(groups.begin(), groups.end());
    return groups == std::vector<std::size_t>{2, 2, 2} || groups == std::vector<std::size_t>{1, 2, 3};
}

/// Counts what stands in the values of one column.
class ValueReader {
  public:
    ValueReader(const Dictionary& values, const ColumnNature& nature, Date today)
        : values_(values), nature_(nature), today_(today) {
        for (Dictionary::Code code = 1; code < values.size(); ++code) read(code);
        distinct_ = values.size() - 1;
    }

    std::vector<ColumnFind> finds() {
        std::vector<ColumnFind> found;
        if (const auto what = whole()) return {{*what, ColumnFind::Extent::WholeColumn, true, {}}};
        if (eleven_.likely())
            found.push_back({Identifying::NationalNumber, ColumnFind::Extent::WholeColumn, false, passing_});
        else if (eleven_.more_likely_than_chance() && !passing_nine_.empty())
            found.push_back(
                {Identifying::NationalNumber, ColumnFind::Extent::SomeCells, false, passing_nine_});
        if (mostly(bare_plates_))
            found.push_back({Identifying::Plate, ColumnFind::Extent::WholeColumn, false, {}});
        if (mostly(mobile_without_zero_) && second_digits_.size() >= 3)
            found.push_back({Identifying::Contact, ColumnFind::Extent::WholeColumn, false, {}});
        for (auto& [what, codes] : certain_)
            found.push_back({what, ColumnFind::Extent::SomeCells, true, std::move(codes)});
        for (auto& [what, codes] : doubtful_)
            if (!certain_.contains(what))
                found.push_back({what, ColumnFind::Extent::SomeCells, false, std::move(codes)});
        return found;
    }

    /// What the column is as a whole; nothing when it may hold such values only here and there. How large a
    /// share that takes was tried on invented columns (tests/administration/intake_test.cpp).
    std::optional<Identifying> whole() const {
        if (eleven_.certain()) return Identifying::NationalNumber;
        if (birth_days_.size() * 10 >= distinct_ * 9 && are_birth_dates(birth_days_, today_))
            return Identifying::BirthDate;
        if (distinct_ >= enough_values && !nature_.places && whole_names_ * 2 >= distinct_)
            return Identifying::Name;
        if (distinct_ >= enough_family_names && !nature_.places && family_names_ * 5 >= distinct_ * 2)
            return Identifying::Name;
        for (const auto& [what, count] : whole_values_)
            if (mostly(count)) return what;
        return std::nullopt;
    }

  private:
    bool mostly(std::size_t count) const { return distinct_ >= enough_values && count * 10 >= distinct_ * 8; }

    void read(Dictionary::Code code) {
        const std::string_view text = values_.text(code);
        read_number(code, text);
        family_names_ += is_family_name(text) && text::lower(text) != text;
        whole_names_ += is_whole_name(text);
        if (text.size() >= 8 && text.size() <= 19) read_date(text);
        for (const IdentifyingSpan& span : identifying_spans(text)) read_span(code, text, span);
    }

    void read_number(Dictionary::Code code, std::string_view text) {
        bare_plates_ += is_bare_plate(text);
        if (text.size() < 8 || text.size() > 11) return;
        const std::string digits = as_bsn(text);
        if (digits.empty()) return;
        eleven_.add(digits);
        if (passes_eleven_test(digits)) {
            passing_.push_back(code);
            if (text.size() >= 9) passing_nine_.push_back(code); // eight digits may be a date
        }
        if (text.size() == 9 && text[0] == '6' && text[1] >= '1' && text[1] <= '8') {
            ++mobile_without_zero_;
            second_digits_.insert(text[1]);
        }
    }

    void read_date(std::string_view text) {
        if (only_digits(text) && text.size() != 8)
            return; // a bare number is a date only as jjjjmmdd or ddmmjjjj
        const cell::Moment moment = cell::parse_moment(text);
        if (moment.fault == cell::Fault::None) birth_days_.push_back(moment.days);
    }

    void read_span(Dictionary::Code code, std::string_view text, const IdentifyingSpan& span) {
        const bool whole = covers(span, text);
        if (span.what == Identifying::NationalNumber && whole) return; // weighed together
        if (nature_.places && span.what == Identifying::Name) return;
        if (whole && span.what != Identifying::Name) ++whole_values_[span.what];
        // A number of the centre's own may look like a plate, a postcode or a code of illness.
        const bool own = nature_.kind == CellKind::Key && span.sureness != Sureness::Certain && whole &&
                         (span.what == Identifying::Plate || span.what == Identifying::Postcode ||
                          span.what == Identifying::Health || span.what == Identifying::Contact);
        if (own) return;
        const bool certain =
            span.sureness == Sureness::Certain && (span.what != Identifying::Health || nature_.about_people);
        std::vector<Dictionary::Code>& codes = (certain ? certain_ : doubtful_)[span.what];
        if (codes.empty() || codes.back() != code) codes.push_back(code);
    }

    const Dictionary& values_;
    const ColumnNature& nature_;
    Date today_;
    std::size_t distinct_ = 0, family_names_ = 0, whole_names_ = 0, bare_plates_ = 0,
                mobile_without_zero_ = 0;
    ElevenTestEvidence eleven_;
    std::set<char> second_digits_;
    std::vector<std::int32_t> birth_days_;
    std::vector<Dictionary::Code> passing_, passing_nine_;
    std::map<Identifying, std::size_t> whole_values_;
    std::map<Identifying, std::vector<Dictionary::Code>> certain_, doubtful_;
};

} // namespace

void ElevenTestEvidence::add(bool passes) {
    static const double for_pass = std::log(passes_when_bsn / passes_by_chance);
    static const double for_fail = std::log((1 - passes_when_bsn) / (1 - passes_by_chance));
    log_odds_ += passes ? for_pass : for_fail;
    ++numbers_;
}

bool ElevenTestEvidence::certain() const { return log_odds_ >= million_to_one; }
bool ElevenTestEvidence::likely() const { return log_odds_ >= hundred_to_one; }
bool ElevenTestEvidence::more_likely_than_chance() const { return log_odds_ > 0; }

std::vector<ColumnFind> finds_in(const Dictionary& values, const ColumnNature& nature, Date today) {
    return ValueReader(values, nature, today).finds();
}

std::optional<Identifying> whole_column(const Dictionary& values, Date today) {
    const ColumnNature nature{CellKind::Key, true, false};
    return ValueReader(values, nature, today).whole();
}

std::optional<Identifying> identifying_keys(const Dictionary& keys) {
    const ColumnNature nature{CellKind::Key, true, false};
    for (const ColumnFind& find : ValueReader(keys, nature, Date{}).finds())
        if (find.certain) return find.what;
    return std::nullopt;
}

bool are_birth_dates(std::span<const std::int32_t> days, Date today) {
    constexpr std::int32_t year = 365, youngest = 12 * year, far_apart = 15 * year;
    std::size_t filled = 0, long_ago = 0;
    for (const std::int32_t day : days) {
        if (day == Column::no_date || day == Column::always) continue;
        ++filled;
        long_ago += day < today.days - youngest;
    }
    if (filled < enough_values || long_ago * 10 < filled * 9) return false;
    std::vector<std::int32_t> sorted;
    for (const std::int32_t day : days)
        if (day != Column::no_date && day != Column::always) sorted.push_back(day);
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    // The outer tenths do not count: one wrong year must not make birth dates of the days on which people
    // came.
    const std::size_t tenth = sorted.size() / 10;
    return sorted.size() >= enough_values && sorted[sorted.size() - 1 - tenth] - sorted[tenth] >= far_apart;
}

} // namespace verantwoord
