#include "administration/cells/file_period.hpp"

#include "administration/table/cell_words.hpp"
#include "base/message/sheet_name.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace verantwoord {

namespace {

/// The digits and the words of the name, without its folder and its ending.
std::vector<std::string> pieces_of(std::string_view name) {
    name = name.substr(name.rfind('/') + 1);
    name = name.substr(0, name.rfind('.'));
    std::vector<std::string> pieces;
    char kind = ' ';
    for (const char byte : text::lower(name)) {
        const bool digit = byte >= '0' && byte <= '9', letter = byte >= 'a' && byte <= 'z';
        const char here = digit ? '9' : letter ? 'a' : ' ';
        if (here != ' ' && here != kind) pieces.emplace_back();
        if (here != ' ') pieces.back() += byte;
        kind = here;
    }
    return pieces;
}

struct Months {
    unsigned first = 1, last = 12;
};

std::optional<int> year_of(const std::string& piece) {
    if (piece.size() != 4 || !(piece.starts_with("19") || piece.starts_with("20"))) return std::nullopt;
    return std::stoi(piece);
}

std::optional<Months> quarter(const std::string& digit) {
    if (digit.size() != 1 || digit < "1" || digit > "4") return std::nullopt;
    const unsigned last = static_cast<unsigned>(digit[0] - '0') * 3;
    return Months{last - 2, last};
}

Date last_day(int year, unsigned month) {
    return month == 12 ? *make_date(year, 12, 31) : Date{make_date(year, month + 1, 1)->days - 1};
}

bool is_number(const std::string& piece, int least, int most) {
    const bool digits = piece.size() == 2 && piece.find_first_not_of("0123456789") == std::string::npos;
    return digits && std::stoi(piece) >= least && std::stoi(piece) <= most;
}

/// The years and the months in a name.
struct NameSays {
    std::optional<int> first, last;
    std::optional<Months> months;
};

/// Goes through the pieces of a name and gathers years and months.
class NameReader {
  public:
    NameReader(std::vector<std::string> pieces, NameSays& says) : pieces_(std::move(pieces)), says_(says) {}

    void read() {
        for (std::size_t at = 0; at < pieces_.size(); ++at) look_at(at);
    }

  private:
    const std::string& piece(std::size_t at) const {
        static const std::string none;
        return at < pieces_.size() ? pieces_[at] : none;
    }

    void look_at(std::size_t at) {
        const std::string &here = piece(at), &before = piece(at - 1), &after = piece(at + 1);
        if (const auto year = year_of(here)) return add_year(at, *year);
        if (here.size() == 6 && year_of(here.substr(0, 4)) && is_number(here.substr(4), 1, 12)) {
            add(std::stoi(here.substr(0, 4)));
            return add(static_cast<unsigned>(std::stoi(here.substr(4))));
        }
        if (const auto month = cell::month_named(here)) return add(*month);
        const bool quarters = here == "q" || here == "kwartaal" || here == "kw";
        const auto found = !quarters ? std::nullopt : quarter(after) ? quarter(after) : quarter(before);
        if (found) says_.months = found;
        if ((here == "e" || here == "ste" || here == "de") && after == "kwartaal" && quarter(before))
            says_.months = quarter(before);
    }

    /// 2025-03 is a month, and 2024-25 two years; 2025-03-31 and 31-03-2025 say when the file was made.
    void add_year(std::size_t at, int year) {
        const bool day_behind = is_number(piece(at + 1), 1, 12) && is_number(piece(at + 2), 1, 31);
        const bool day_before = at >= 2 && is_number(piece(at - 1), 1, 12) && is_number(piece(at - 2), 1, 31);
        if (day_behind || day_before) return;
        add(year);
        if (is_number(piece(at + 1), 1, 12))
            add(static_cast<unsigned>(std::stoi(piece(at + 1))));
        else if (is_number(piece(at + 1), 0, 99) && std::stoi(piece(at + 1)) == (year + 1) % 100)
            add(year + 1);
    }

    void add(int year) {
        says_.first = std::min(says_.first.value_or(year), year);
        says_.last = std::max(says_.last.value_or(year), year);
    }
    void add(unsigned month) {
        says_.months = says_.months
                           ? Months{std::min(says_.months->first, month), std::max(says_.months->last, month)}
                           : Months{month, month};
    }

    std::vector<std::string> pieces_;
    NameSays& says_;
};

NameSays read_name(std::string_view name) {
    NameSays says;
    NameReader(pieces_of(name), says).read();
    return says;
}

} // namespace

std::optional<FilePeriod> period_in_name(std::string_view file) {
    const std::string_view workbook = workbook_of(file);
    NameSays says = read_name(workbook.empty() ? file : workbook);
    if (!workbook.empty()) {
        // A sheet has no ending; the dot stands for one, so that a point in its name is just a point.
        const std::string sheet = std::string(file.substr(workbook.size() + 1)) + ".";
        const NameSays own = read_name(sheet);
        if (own.first)
            says = own;
        else if (own.months)
            says.months = own.months;
    }
    if (!says.first) return std::nullopt;
    if (says.first != says.last) says.months.reset();
    const Months within = says.months.value_or(Months{});
    return FilePeriod{{*make_date(*says.first, within.first, 1), last_day(*says.last, within.last)},
                      says.months.has_value()};
}

std::optional<Period> years_in_name(std::string_view file) {
    const std::optional<FilePeriod> found = period_in_name(file);
    if (!found) return std::nullopt;
    return Period{calendar_year(civil(found->days.from).year).from,
                  calendar_year(civil(found->days.until).year).until};
}

} // namespace verantwoord
