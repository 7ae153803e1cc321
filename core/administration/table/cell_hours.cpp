// How long something took: in hours, in hours and minutes, in minutes, in words, or as the part of a day that
// Excel keeps.
#include "administration/table/cell.hpp"

#include "administration/table/cell_digits.hpp"
#include "base/text/text.hpp"

#include <array>
#include <string>

namespace verantwoord::cell {

namespace {

constexpr std::int64_t most_hours = 1'000'000; // no sum of them comes near the edge of 64 bits

/// 2:30 and 1:30:00.
Number read_clock(std::string_view text) {
    std::string_view rest = text;
    const auto two_digits = [&rest]() -> std::optional<unsigned> {
        if (rest.size() < 2 || !is_digit(rest[0]) || !is_digit(rest[1]) || rest[0] > '5') return std::nullopt;
        const unsigned value = two(rest.data());
        rest.remove_prefix(2);
        return value;
    };
    const auto hours = take_number(rest, 6);
    if (!hours || !take(rest, ':')) return {Fault::NoTime};
    const auto minutes = two_digits();
    const auto seconds = minutes && take(rest, ':') ? two_digits() : std::optional<unsigned>(0);
    if (!minutes || !seconds || !rest.empty()) return {Fault::NoTime};
    const std::int64_t value = std::int64_t{*hours} * 60 + *minutes;
    if (*seconds == 0) return {Fault::None, value};
    return {Fault::RoundedMinute, value + (*seconds >= 30 ? 1 : 0)};
}

/// A number of which the decimals may have been cut, as a spreadsheet cuts a third.
struct Fraction {
    std::int64_t value = 0, scale = 1; ///< value / scale
    std::size_t decimals = 0;
    bool cut = false; ///< more digits followed

    /// The whole number of units, `size` of which are one, when it is one to the digits that are there.
    std::optional<std::int64_t> whole(std::int64_t size) const {
        const std::int64_t units = value * size, nearest = (units + scale / 2) / scale;
        const std::int64_t off = units > nearest * scale ? units - nearest * scale : nearest * scale - units;
        // A last digit that was rounded is at most a half of it off; few digits are never taken for rounded
        // ones.
        const std::int64_t slack = cut ? size : decimals >= 4 ? (size + 1) / 2 : 0;
        if (off > slack || slack * 4 > scale) return std::nullopt;
        return nearest;
    }
};

/// 0,104166667 and 0.0625, less than one day.
std::optional<Fraction> read_fraction(std::string_view text) {
    constexpr std::size_t most_decimals = 12;
    if (text.size() < 3 || text[0] != '0' || (text[1] != ',' && text[1] != '.')) return std::nullopt;
    const std::string_view digits = text.substr(2);
    if (digits.find_first_not_of("0123456789") != std::string_view::npos) return std::nullopt;
    Fraction fraction;
    for (; fraction.decimals < std::min(digits.size(), most_decimals); ++fraction.decimals) {
        fraction.value = fraction.value * 10 + (digits[fraction.decimals] - '0');
        fraction.scale *= 10;
    }
    fraction.cut = digits.size() > most_decimals;
    return fraction;
}

/// A fraction of an hour, or of a day: 0,0625 hours are three minutes and three quarters, of a day an hour
/// and a half. Few decimals are always hours.
std::optional<Number> read_long_fraction(std::string_view text) {
    const auto fraction = read_fraction(text);
    if (!fraction || fraction->decimals < 3) return std::nullopt;
    const auto hour = fraction->whole(60), day = fraction->whole(minutes_a_day);
    if (!day || *day == 0) return std::nullopt;
    if (!hour) return Number{Fault::PartOfDay, *day};
    // A program leaves that many decimals of a third of an hour too; nothing here takes more than half a day.
    if (fraction->decimals >= 5 && *day <= minutes_a_day / 2) return Number{Fault::EitherDuration, *hour};
    return std::nullopt;
}

struct Word {
    std::string_view word;
    std::int64_t value;
};
/// How many, in hundredths.
constexpr std::array quantities{
    Word{"een", 100},        Word{"één", 100}, Word{"twee", 200},  Word{"drie", 300}, Word{"vier", 400},
    Word{"vijf", 500},       Word{"zes", 600}, Word{"zeven", 700}, Word{"acht", 800}, Word{"negen", 900},
    Word{"tien", 1000},      Word{"half", 50}, Word{"halve", 50},  Word{"½", 50},     Word{"anderhalf", 150},
    Word{"anderhalve", 150}, Word{"¼", 25},    Word{"¾", 75}};
/// Of what, in minutes.
constexpr std::array units{Word{"uur", 60},    Word{"uren", 60},     Word{"u", 60},      Word{"h", 60},
                           Word{"uurtje", 60}, Word{"hrs", 60},      Word{"hr", 60},     Word{"hour", 60},
                           Word{"hours", 60},  Word{"kwartier", 15}, Word{"minuten", 1}, Word{"minuut", 1},
                           Word{"min", 1},     Word{"m", 1},         Word{"minutes", 1}};

template <std::size_t Count>
std::optional<std::int64_t> value_of(const std::array<Word, Count>& words, std::string_view word) {
    for (const Word& each : words)
        if (each.word == word) return each.value;
    return std::nullopt;
}

/// In small letters, with what people write as one word parted, so that "tweeënhalf uur" is "twee half uur".
std::string parted(std::string_view text) {
    std::string small = text::lower(text);
    for (const char* half : {"ënhalf", "eneenhalf", "en een half", "en een halve", "een half", "een halve"})
        small = text::replaced(small, half, " half");
    for (const char* word : {"½", "¼", "¾", "uur"})
        small = text::replaced(small, word, " " + std::string(word));
    return small;
}

/// Adds up "2u30", "90 min", "anderhalf uur", "2 uur en 15 minuten", "drie kwartier" from the left.
class WordedDuration {
  public:
    WordedDuration(std::string_view text, Notation notation)
        : text_(parted(text)), rest_(text_), notation_(notation) {}

    Number read() {
        for (rest_ = text::trim(rest_); !rest_.empty() && fault_ == Fault::None; rest_ = text::trim(rest_))
            is_digit(rest_.front()) ? number() : word();
        if (fault_ == Fault::None && open_) last_number();
        if (fault_ != Fault::None) return {fault_};
        if (hundredths_ % 100 == 0) return {Fault::None, hundredths_ / 100};
        return {Fault::RoundedMinute, (hundredths_ + 50) / 100};
    }

  private:
    void fail(Fault fault) { fault_ = fault; }

    /// What follows hours without a word of its own is minutes: 2u30. Alone it is hours: anderhalf.
    void last_number() {
        if (hours_ && *open_ < 6000 && *open_ % 100 == 0) return unit(1);
        hours_ || hundredths_ > 0 ? fail(Fault::NoNumber) : unit(60);
    }

    void number() {
        std::string_view digits = rest_.substr(0, rest_.find_first_not_of("0123456789.,"));
        while (!is_digit(digits.back())) digits.remove_suffix(1);
        rest_.remove_prefix(digits.size());
        const Number found = parse_number(digits, 2, notation_);
        if (found.fault != Fault::None) return fail(found.fault);
        if (found.value > most_hours * 100) return fail(Fault::TooLarge);
        add(found.value);
    }

    /// "2 en een half" and "2½" are one number.
    void add(std::int64_t hundredths) { open_ = open_.value_or(0) + hundredths; }

    void word() {
        std::size_t end = 0;
        while (end < rest_.size() &&
               std::string_view(" .,+0123456789").find(rest_[end]) == std::string_view::npos)
            ++end;
        const std::string_view found = rest_.substr(0, end);
        rest_.remove_prefix(std::max<std::size_t>(end, 1));
        if (end == 0 || found == "en") return; // a mark between them
        if (const auto quantity = value_of(quantities, found)) return add(*quantity);
        const auto minutes = value_of(units, found);
        if (!minutes || !open_) return fail(Fault::NoNumber);
        hours_ = hours_ || *minutes == 60;
        unit(*minutes);
    }

    void unit(std::int64_t minutes) {
        hundredths_ += *open_ * minutes;
        open_.reset();
    }

    std::string text_;
    std::string_view rest_;
    Notation notation_;
    std::optional<std::int64_t> open_; ///< hundredths that wait for their unit
    std::int64_t hundredths_ = 0;      ///< of a minute
    bool hours_ = false;
    Fault fault_ = Fault::None;
};

Number read_decimal(std::string_view text, Notation notation) {
    // A third of an hour comes out of a spreadsheet with fifteen decimals; six are far beyond a minute.
    constexpr unsigned decimals = 6;
    const std::size_t mark = text.find_last_of(",.");
    if (mark != std::string_view::npos && text.size() - mark - 1 > decimals &&
        text.find_last_not_of("0123456789") == mark)
        text = text.substr(0, mark + 1 + decimals);
    constexpr std::int64_t scale = 1'000'000;
    const Number number = parse_number(text, decimals, notation);
    if (number.fault != Fault::None) return number;
    const std::int64_t scaled = number.value * 60;
    const std::int64_t half = scaled < 0 ? -scale / 2 : scale / 2;
    if (scaled % scale == 0) return {Fault::None, scaled / scale};
    return {Fault::RoundedMinute, (scaled + half) / scale};
}

} // namespace

Number parse_hours(std::string_view text, Notation notation) {
    if (text.find(':') != std::string_view::npos) return read_clock(text);
    if (const auto fraction = read_long_fraction(text)) return *fraction;
    const bool plain = text.find_first_not_of("0123456789.,-+ ") == std::string_view::npos;
    if (plain) return read_decimal(text, notation);
    const Number worded = WordedDuration(text, notation).read();
    return worded.fault == Fault::NoNumber ? read_decimal(text, notation) : worded;
}

Number parse_part_of_day(std::string_view text) {
    const auto fraction = read_fraction(text);
    const auto minutes = fraction ? fraction->whole(minutes_a_day) : std::nullopt;
    return minutes ? Number{Fault::None, *minutes} : Number{Fault::NoNumber};
}

} // namespace verantwoord::cell
