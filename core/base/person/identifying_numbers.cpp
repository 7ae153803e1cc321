#include "base/person/identifying_numbers.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace verantwoord {

namespace {

using identifying_numbers::alphanumeric;

bool digit(char byte) { return byte >= '0' && byte <= '9'; }
bool upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
bool letter(char byte) { return static_cast<unsigned char>((byte | 0x20) - 'a') < 26; }

bool ends_at(std::string_view text, std::size_t at) { return at >= text.size() || !alphanumeric(text[at]); }

std::size_t digits_from(std::string_view text, std::size_t at) {
    std::size_t count = 0;
    while (at + count < text.size() && digit(text[at + count])) ++count;
    return count;
}

/// The lower-case bytes in front of `at`, at most `most`.
std::string before(std::string_view text, std::size_t at, std::size_t most) {
    const std::size_t from = at > most ? at - most : 0;
    return text::lower(text.substr(from, at - from));
}

bool mentions_any(std::string_view text, std::initializer_list<std::string_view> words) {
    return std::any_of(words.begin(), words.end(),
                       [&](std::string_view word) { return text.find(word) != std::string_view::npos; });
}

} // namespace

bool passes_eleven_test(std::string_view text) {
    if (text.size() != 9) return false;
    int sum = 0;
    for (std::size_t index = 0; index < 9; ++index) {
        if (!digit(text[index])) return false;
        const int weight = index == 8 ? -1 : 9 - static_cast<int>(index);
        sum += (text[index] - '0') * weight;
    }
    return sum % 11 == 0 && text != "000000000";
}

bool passes_iban_test(std::string_view text) {
    if (text.size() < 15 || text.size() > 34 || !upper(text[0]) || !upper(text[1]) || !digit(text[2]) ||
        !digit(text[3]))
        return false;
    unsigned rest = 0;
    const auto take = [&](char byte) {
        const unsigned value = static_cast<unsigned>(digit(byte) ? byte - '0' : byte - 'A' + 10);
        rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
    };
    for (const char byte : text.substr(4)) {
        if (!digit(byte) && !upper(byte)) return false;
        take(byte);
    }
    for (const char byte : text.substr(0, 4)) take(byte);
    return rest == 1;
}

namespace identifying_numbers {

namespace {

/// Blanks, points, hyphens and brackets between the groups of a telephone number.
std::size_t separators_from(std::string_view text, std::size_t at) {
    std::size_t length = 0;
    while (at + length < text.size() && length < 5) {
        const std::string_view rest = text.substr(at + length);
        if (rest.front() == ' ' || rest.front() == '-' || rest.front() == '.' || rest.front() == '/' ||
            rest.front() == '(' || rest.front() == ')')
            ++length;
        else if (rest.starts_with("\u2013"))
            length += 3;
        else
            break;
    }
    return length;
}

bool is_area(std::string_view digits) {
    static constexpr std::string_view areas[] = {"010", "013", "015", "020", "023", "024", "026", "030",
                                                 "033", "035", "036", "038", "040", "043", "045", "046",
                                                 "050", "053", "055", "058", "070", "071", "072", "073",
                                                 "074", "075", "076", "077", "078", "079"};
    return std::find(std::begin(areas), std::end(areas), digits.substr(0, 3)) != std::end(areas);
}

/// Whether ten digits, written in groups of these sizes, are a number somebody can be called on.
std::optional<Sureness> telephone(const std::string& digits, const std::vector<std::size_t>& groups,
                                  bool international) {
    const bool one_group = groups.size() == 1;
    if (digits[1] == '6' && digits[2] >= '1' && digits[2] <= '8' && digits[2] != '6' && digits[2] != '7') {
        // "06-12-2025 14" is a date.
        const bool date = groups.size() > 2 && groups[0] == 2 && groups[1] == 2 && groups[2] == 4;
        return date && !international ? std::nullopt : std::optional(Sureness::Certain);
    }
    const bool three = is_area(digits);
    const bool four =
        !three && std::string_view("123457").find(digits[1]) != std::string_view::npos && digits[2] != '0';
    if (!three && !four) return std::nullopt;
    if (international) return Sureness::Certain;
    if (one_group) return Sureness::Possible;
    return groups[0] == (three ? 3U : 4U) ? std::optional(Sureness::Certain) : std::nullopt;
}

} // namespace

Found phone_at(std::string_view text, std::size_t at) {
    std::size_t position = at;
    const bool international = text.substr(at).starts_with("+31") || text.substr(at).starts_with("0031");
    std::string digits;
    if (international) {
        position += text[at] == '+' ? 3 : 4;
        position += separators_from(text, position);
        if (position < text.size() && text[position] == '0') {
            ++position;
            position += separators_from(text, position);
        }
        digits = "0";
    } else if (text[at] == '(' && at + 1 < text.size() && text[at + 1] == '0') {
        ++position;
    } else if (text[at] != '0') {
        return std::nullopt;
    }
    std::vector<std::size_t> groups;
    while (digits.size() < 10) {
        const std::size_t count = digits_from(text, position);
        if (count == 0) return std::nullopt;
        digits += text.substr(position, count);
        groups.push_back(count);
        position += count;
        if (digits.size() < 10) {
            const std::size_t between = separators_from(text, position);
            if (between == 0) return std::nullopt;
            position += between;
        }
    }
    if (digits.size() != 10 || !ends_at(text, position)) return std::nullopt;
    const auto sureness = telephone(digits, groups, international);
    if (!sureness) return std::nullopt;
    return IdentifyingSpan{Identifying::Contact, *sureness, at, position - at};
}

Found bsn_at(std::string_view text, std::size_t at) {
    const std::size_t run = digits_from(text, at);
    std::string digits(text.substr(at, run));
    std::size_t length = run;
    if (run == 4 && at + 11 <= text.size()) { // 1234.56.782
        const char mark = text[at + 4];
        const std::string_view rest = text.substr(at + 5, 6);
        if ((mark == '.' || mark == ' ' || mark == '-') && rest[2] == mark && digits_from(rest, 0) == 2 &&
            digits_from(rest, 3) == 3)
            digits += std::string(rest.substr(0, 2)) + std::string(rest.substr(3)), length = 11;
    }
    if (digits.size() == 8) digits.insert(0, "0");
    const std::size_t end = at + length;
    if (digits.size() != 9 || !ends_at(text, end)) return std::nullopt;
    // An amount or a decimal number goes on behind a point or comma.
    if (end + 1 < text.size() && (text[end] == ',' || text[end] == '.') && digit(text[end + 1]))
        return std::nullopt;
    const std::string said = before(text, at, 28);
    const bool named = mentions_any(said, {"bsn", "burgerservice", "sofi"});
    if (!passes_eleven_test(digits) || (length == 8 && !named)) return std::nullopt;
    if (!named && mentions_any(said, {"rsin", "fiscaal", "kvk", "btw", "kamer van koophandel", "€", "euro",
                                      "isbn", "referentie", "kenmerk", "factuur"}))
        return std::nullopt;
    return IdentifyingSpan{Identifying::NationalNumber, named ? Sureness::Certain : Sureness::Likely, at,
                           length};
}

Found iban_at(std::string_view text, std::size_t at) {
    if (at + 15 > text.size() || !letter(text[at]) || !letter(text[at + 1]) || !digit(text[at + 2]) ||
        !digit(text[at + 3]))
        return std::nullopt;
    std::string account;
    std::size_t end = at, found = 0;
    while (end < text.size() && account.size() < 34) {
        if (text[end] == ' ' && end + 1 < text.size() && alphanumeric(text[end + 1])) ++end;
        if (!digit(text[end]) && !letter(text[end])) break;
        account += static_cast<char>(letter(text[end]) ? text[end] & ~0x20 : text[end]);
        ++end;
        if (account.size() >= 15 && ends_at(text, end) && passes_iban_test(account) &&
            (!account.starts_with("NL") || account.size() == 18))
            found = end;
    }
    if (found == 0) return std::nullopt;
    return IdentifyingSpan{Identifying::Account, Sureness::Certain, at, found - at};
}

namespace {

bool is_year(std::string_view digits) { return digits.starts_with("19") || digits.starts_with("20"); }

/// "Kerkstraat 12a, "
bool ends_with_house_number(std::string_view text) {
    const std::size_t whole = text.size();
    while (!text.empty() && (text.back() == ' ' || text.back() == ',')) text.remove_suffix(1);
    if (text.size() == whole) return false;
    if (text.size() > 1 && letter(text.back())) text.remove_suffix(1);
    return !text.empty() && digit(text.back());
}

} // namespace

Found postcode_at(std::string_view text, std::size_t at) {
    if (at + 6 > text.size() || text[at] == '0' || digits_from(text, at) != 4) return std::nullopt;
    std::size_t position = at + 4;
    if (text[position] == ' ') ++position;
    if (position + 2 > text.size() || !letter(text[position]) || !letter(text[position + 1]))
        return std::nullopt;
    const std::string letters{text[position], text[position + 1]};
    position += 2;
    if (!ends_at(text, position) || letters == "SA" || letters == "SD" || letters == "SS")
        return std::nullopt;
    const bool capitals = upper(letters[0]) && upper(letters[1]);
    std::size_t behind = position;
    while (behind < text.size() && (text[behind] == ' ' || text[behind] == ',') && behind < position + 2)
        ++behind;
    const std::size_t number = behind > position ? digits_from(text, behind) : 0;
    const bool whole = at == 0 && (number == 0 ? position : behind + number) == text.size();
    if (!capitals && !whole) return std::nullopt;
    if (number == 4 && is_year(text.substr(at, 4)) && is_year(text.substr(behind, 4))) // "1900 EN 2026"
        return std::nullopt;
    const bool in_front = ends_with_house_number(text.substr(0, at));
    if ((number > 0 && number < 6 && ends_at(text, behind + number)) || in_front)
        return IdentifyingSpan{Identifying::Address, Sureness::Certain, at,
                               (number > 0 ? behind + number : position) - at};
    const std::string_view year = text.substr(at, 4);
    if (year >= "1950" && year <= "2049") return std::nullopt; // "2025 EN": a year with a word
    return IdentifyingSpan{Identifying::Postcode, Sureness::Possible, at, position - at};
}

Found plate_at(std::string_view text, std::size_t at) {
    std::array<std::size_t, 3> sizes{};
    bool letters = false, numbers = false;
    std::size_t position = at;
    for (std::size_t group = 0; group < 3; ++group) {
        if (group > 0) {
            if (position >= text.size() || text[position] != '-') return std::nullopt;
            ++position;
        }
        const std::size_t begin = position;
        const bool of_digits = begin < text.size() && digit(text[begin]);
        while (position < text.size() && (of_digits ? digit(text[position]) : upper(text[position])))
            ++position;
        sizes[group] = position - begin;
        (of_digits ? numbers : letters) = true;
    }
    std::array<std::size_t, 3> sorted = sizes;
    std::sort(sorted.begin(), sorted.end());
    const bool shape =
        sorted == std::array<std::size_t, 3>{2, 2, 2} || sorted == std::array<std::size_t, 3>{1, 2, 3};
    if (!shape || !letters || !numbers || !ends_at(text, position) ||
        (position < text.size() && text[position] == '-'))
        return std::nullopt;
    return IdentifyingSpan{Identifying::Plate, Sureness::Likely, at, position - at};
}

Found coordinates_at(std::string_view text, std::size_t at) {
    const auto decimal = [&](std::size_t from, std::size_t whole, std::size_t fewest) -> std::size_t {
        if (digits_from(text, from) != whole) return 0;
        const std::size_t mark = from + whole;
        if (mark >= text.size() || (text[mark] != '.' && text[mark] != ',')) return 0;
        const std::size_t places = digits_from(text, mark + 1);
        return places >= fewest ? whole + 1 + places : 0;
    };
    const auto between = [&](std::size_t from) {
        std::size_t position = from;
        while (position < text.size() && position < from + 3 &&
               std::string_view(" ,;/").find(text[position]) != std::string_view::npos)
            ++position;
        return position;
    };
    const std::size_t north = decimal(at, 2, 3);
    if (north > 0 && text[at] == '5' && text[at + 1] <= '3') {
        const std::size_t next = between(at + north);
        const std::size_t east = next > at + north ? decimal(next, 1, 3) : 0;
        if (east > 0 && text[next] >= '3' && text[next] <= '7')
            return IdentifyingSpan{Identifying::Coordinates, Sureness::Certain, at, next + east - at};
    }
    const std::size_t x = digits_from(text, at);
    if (x < 5 || x > 6) return std::nullopt;
    const std::size_t next = between(at + x);
    if (next == at + x || digits_from(text, next) != 6 || !ends_at(text, next + 6)) return std::nullopt;
    const std::string_view north_metres = text.substr(next, 6);
    if (north_metres < "305000" || north_metres > "625000" || (x == 6 && text.substr(at, 6) > "285000"))
        return std::nullopt;
    if (!mentions_any(before(text, at, 24), {"rd", "rijksdriehoek", "coördina", "coordina"}))
        return std::nullopt;
    return IdentifyingSpan{Identifying::Coordinates, Sureness::Likely, at, next + 6 - at};
}

Found diagnosis_code_at(std::string_view text, std::size_t at) {
    if (text[at] == 'F' && digits_from(text, at + 1) == 2) {
        const bool decimal = at + 4 < text.size() && text[at + 3] == '.' && digit(text[at + 4]);
        if (decimal) {
            const std::size_t places = digits_from(text, at + 4);
            if (places > 3 || !ends_at(text, at + 4 + places)) return std::nullopt;
            return IdentifyingSpan{Identifying::Health, Sureness::Certain, at, 4 + places};
        }
        if (at == 0 && text.size() == 3)
            return IdentifyingSpan{Identifying::Health, Sureness::Possible, 0, 3};
        return std::nullopt;
    }
    if (digits_from(text, at) == 3 && at + 4 < text.size() && text[at + 3] == '.' && digit(text[at + 4]) &&
        mentions_any(before(text, at, 16), {"dsm", "icd"})) {
        const std::size_t places = digits_from(text, at + 4);
        if (places <= 2) return IdentifyingSpan{Identifying::Health, Sureness::Certain, at, 4 + places};
    }
    return std::nullopt;
}

} // namespace identifying_numbers

} // namespace verantwoord
