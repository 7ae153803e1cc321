#include "administration/meaning/opening_lines.hpp"

#include "administration/cells/file_period.hpp"
#include "administration/table/cell_blank.hpp"
#include "administration/table/schema_headings.hpp"
#include "administration/table/schema_words.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

namespace verantwoord {

namespace {

constexpr std::int32_t most_days = 366 * 30; // a schedule or closure that lasts longer has a wrong year

constexpr std::string_view closed_word = "gesloten";

bool is_heading_of_days(std::string_view text) {
    const std::string key = heading_key(text);
    const auto& names = schema_headings::date_names;
    return key == "datum" || std::find(std::begin(names), std::end(names), key) != std::end(names);
}

} // namespace

OpeningLines::OpeningLines(ReadTable& table, ScheduleYears& years)
    : read_(table), years_(years), findings_(table),
      closed_(table.of("soort").column.dictionary.find(closed_word)) {}

std::optional<OpeningLine> OpeningLines::read(std::size_t row) {
    if (const std::size_t file = read_.file_of(row); file != file_) {
        file_ = file;
        section_ = "open";
    }
    if (begins_section(row)) return std::nullopt;
    OpeningLine line;
    line.row = row;
    line.location = read_.of("locatie").column.codes[row];
    Column& kinds = read_.of("soort").column;
    line.kind = kinds.codes[row];
    line.closed = line.kind == Dictionary::empty ? section_ == closed_word : line.kind == closed_;
    const Times times = line.closed ? Times::Said : read_times(row, line);
    if (times == Times::Faulty || !read_days(row, line)) return std::nullopt;
    if (times == Times::None) {
        missing(
            row, text_of(row, "van").empty() ? "van" : "tot",
            "van deze regel is niet bekend hoe lang de deur open is",
            "vul bij 'van' en 'tot' een tijd in, bijvoorbeeld 9:30; was de deur dicht, zet dan bij 'soort' "
            "gesloten");
        return std::nullopt;
    }
    if (!line.closed && line.kind == Dictionary::empty) line.kind = kinds.dictionary.intern(section_);
    return line;
}

std::int32_t OpeningLines::day(std::size_t row, std::string_view column) const {
    return read_.of(column).column.days[row];
}

/// What stands in a column of texts; nothing where a dash or the like does.
std::string_view OpeningLines::text_of(std::size_t row, std::string_view column) const {
    const Column& texts = read_.of(column).column;
    const std::string_view text = texts.dictionary.text(texts.codes[row]);
    return cell::says_nothing(text) ? std::string_view{} : text;
}

/// The year that the name of the file says, 0 when it says none or more.
int OpeningLines::year_of(std::size_t row) const {
    const auto years = years_in_name(read_.plans[read_.file_of(row)].file->name());
    if (!years) return 0;
    const int first = civil(years->from).year;
    return first == civil(years->until).year ? first : 0;
}

/// "Gesloten dagen" on a line of its own, or the headings of what is listed below it.
bool OpeningLines::begins_section(std::size_t row) {
    const std::string_view text = text_of(row, "weekdag");
    if (text.empty() || parse_weekdays(text) || parse_days(text, year_of(row))) return false;
    for (const char* other : {"datum", "van", "tot", "tijden", "soort"})
        if (read_.filled(row, other)) return is_heading_of_days(text);
    const auto kind = opening_section(text);
    if (!kind) return is_heading_of_days(text);
    section_ = *kind;
    return true;
}

OpeningLines::Times OpeningLines::read_times(std::size_t row, OpeningLine& line) {
    const std::string_view times = text_of(row, "tijden"), from = text_of(row, "van"),
                           until = text_of(row, "tot");
    line.closed = shut(row, "tijden") || shut(row, "van") || (from.empty() && shut(row, "tot"));
    if (line.closed) return Times::Said;
    auto both = until.empty() ? parse_opening_times(from) : std::nullopt;
    if (!times.empty()) both = parse_opening_times(times);
    if (!times.empty() && !both)
        return no_time(
            row, "tijden",
            {"aan {} is niet te zien van wanneer tot wanneer de deur open is", say::quoted_short(times)},
            "schrijf de tijden bijvoorbeeld als 10:00 - 16:00, of schrijf gesloten");
    if (both)
        line.hours = std::move(*both);
    else if (const Times two = read_two_times(row, line); two != Times::Said)
        return two;
    const auto turned = std::find_if(line.hours.begin(), line.hours.end(),
                                     [](const OpeningHours& hours) { return hours.until <= hours.from; });
    if (turned == line.hours.end()) return Times::Said;
    findings_.error("G24", row, times.empty() ? "tot" : "tijden", "de eindtijd ligt niet na de begintijd",
                    "verbeter de tijd; loopt het door na middernacht: maak twee regels");
    return Times::Faulty;
}

bool OpeningLines::shut(std::size_t row, std::string_view column) const {
    const Column& texts = read_.of(column).column;
    return says_closed(texts.dictionary.text(texts.codes[row]));
}

OpeningLines::Times OpeningLines::read_two_times(std::size_t row, OpeningLine& line) {
    OpeningHours hours;
    Times said = Times::Said;
    for (const auto& [column, time] : {std::pair{"van", &hours.from}, std::pair{"tot", &hours.until}}) {
        const std::string_view text = text_of(row, column);
        if (const auto read = parse_opening_time(text))
            *time = *read;
        else if (!text.empty())
            return no_time(row, column, {"{} is geen bestaande tijd", say::quoted_short(text)},
                           "schrijf een tijd als uren:minuten, bijvoorbeeld 9:30");
        else
            said = Times::None;
    }
    line.hours = {hours};
    return said;
}

OpeningLines::Times OpeningLines::no_time(std::size_t row, std::string_view column, Sentence message,
                                          Sentence help) {
    findings_.error("G18", row, column, std::move(message), std::move(help));
    return Times::Faulty;
}

bool OpeningLines::read_days(std::size_t row, OpeningLine& line) {
    const std::string_view said = text_of(row, "weekdag");
    if (said.empty()) return read_dates(row, line);
    line.weekdays = parse_weekdays(said);
    if (!line.weekdays) {
        const auto days = parse_days(said, year_of(row));
        if (!days)
            findings_.error("G27", row, "weekdag",
                            {"{} is geen weekdag en geen datum", say::quoted_short(said)},
                            "schrijf bijvoorbeeld maandag, of ma, wo en vr, of ma t/m vr, of een datum als "
                            "24-12-2025");
        line.days = days.value_or(Period{});
        return days && sensible(row, line, "weekdag");
    }
    if (day(row, "datum") != Column::no_date) {
        findings_.error("G27", row, "datum", "deze regel heeft een datum en een weekdag",
                        "laat een van beide leeg");
        return false;
    }
    return !line.closed && read_validity(row, line); // a closed day is simply not in the schedule
}

bool OpeningLines::read_dates(std::size_t row, OpeningLine& line) {
    const std::int32_t from = day(row, "datum"), until = day(row, "datum_tot");
    if (from == Column::no_date) {
        if (line.closed)
            missing(row, "datum", "deze sluiting heeft geen datum", "vul de eerste dag in bij 'datum'");
        else
            missing(row, "datum", "deze regel heeft geen datum en geen weekdag", "vul een van beide in");
        return false;
    }
    line.days = Period{{from}, {until == Column::no_date ? from : until}};
    return sensible(row, line, "datum_tot");
}

bool OpeningLines::read_validity(std::size_t row, OpeningLine& line) {
    const std::int32_t from = day(row, "geldig_van"), until = day(row, "geldig_tot");
    if (from != Column::no_date && until != Column::no_date) {
        line.days = Period{{from}, {until}};
        return sensible(row, line, "geldig_tot");
    }
    for (const auto& [column, date] : {std::pair{"geldig_van", from}, std::pair{"geldig_tot", until}})
        if (date == Column::no_date && read_.filled(row, column)) return false; // it could not be read
    const auto years = years_.of(row);
    if (!years) {
        if (years_.told(row))
            not_counted_.push_back(row);
        else
            missing(row, from == Column::no_date ? "geldig_van" : "geldig_tot",
                    "van dit weekrooster is niet bekend van wanneer tot wanneer het geldt",
                    "vul 'geldig_van' en 'geldig_tot' in");
        return false;
    }
    line.days = Period{from == Column::no_date ? years->from : Date{from},
                       until == Column::no_date ? years->until : Date{until}};
    return sensible(row, line, "geldig_tot");
}

bool OpeningLines::sensible(std::size_t row, const OpeningLine& line, std::string_view column) {
    const std::int32_t days = line.days.until.days - line.days.from.days;
    if (days < 0)
        findings_.error("G24", row, column, "de laatste dag ligt voor de eerste",
                        "wissel de datums of verbeter het jaar");
    else if (days > most_days)
        findings_.error("G24", row, column, "hier liggen meer dan dertig jaar tussen", "verbeter het jaar");
    return days >= 0 && days <= most_days;
}

/// Reports an empty cell. A date that could not be read was reported then; of texts a dash is nothing.
void OpeningLines::missing(std::size_t row, std::string_view column, Sentence message, Sentence help) {
    if (!read_.filled(row, column) || read_.of(column).schema->kind == CellKind::Text)
        findings_.error("G27", row, column, std::move(message), std::move(help));
}

} // namespace verantwoord
