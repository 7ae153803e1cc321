#include "administration/cells/cell_messages.hpp"

#include "base/amount/dutch.hpp"

namespace verantwoord {

namespace {

std::string field(std::string_view table, std::string_view column) {
    return "\"notatie\": { \"" + std::string(table) + "." + std::string(column) + "\": ";
}

std::string point_help(std::string_view table, std::string_view column) {
    return "schrijf decimalen met een komma, of zet in centrum.json: " + field(table, column) + "\"punt\" }";
}

std::string comma_help(std::string_view table, std::string_view column) {
    return "het kan een duizendtal zijn of een getal met decimalen: laat het teken weg, of zet in\n"
           "centrum.json: " +
           field(table, column) + "\"komma\" } (of \"punt\" als de punt de decimalen scheidt)";
}

std::string ambiguous_help(std::string_view table, std::string_view column) {
    return "het kan een duizendtal zijn of een getal met decimalen: schrijf decimalen met een komma,\nof zet "
           "in "
           "centrum.json: " +
           field(table, column) + "\"komma\" } (of \"punt\" als de punt de decimalen scheidt)";
}

std::string number_help(CellKind kind) {
    switch (kind) {
    case CellKind::Euros:
        return "schrijf een bedrag als 1250,00 of € 1.250,00, en minder dan nul als -1250,00";
    case CellKind::Fte: return "schrijf fte met hoogstens twee cijfers achter de komma, bijvoorbeeld 0,89";
    case CellKind::Hours: return "schrijf uren als 3,5 of 3:30 of 90 min";
    case CellKind::Minutes: return "schrijf hele minuten, bijvoorbeeld 90";
    default: return "schrijf een heel getal, bijvoorbeeld 12";
    }
}

std::string cells_in(std::size_t cells) {
    return cells < 2 ? std::string{} : " (" + dutch::number(static_cast<std::int64_t>(cells)) + " cellen)";
}

constexpr const char* cut_help =
    "geef de kolom in Excel de opmaak Tekst of Getal zonder decimalen, vul het hele getal weer in en\n"
    "bewaar het bestand opnieuw";

} // namespace

CellMessage error_value_message(std::string_view shown, std::string_view column) {
    return {Severity::Error, "G68",
            std::string(shown) + " in '" + std::string(column) + "' is een foutmelding van Excel",
            "herstel in Excel de formule of maak de kolom breder, en bewaar het bestand opnieuw; of maak de "
            "cel leeg"};
}

CellMessage cut_number_message(std::string_view shown) {
    return {Severity::Error, "G69",
            std::string(shown) + " is een nummer waarvan Excel een deel heeft weggelaten", cut_help};
}

CellMessage made_a_day_message(std::string_view shown) {
    return {Severity::Error, "G69", std::string(shown) + " is geen nummer: Excel maakte er een datum van",
            "geef de kolom in Excel de opmaak Tekst, vul het nummer weer in en bewaar het bestand opnieuw"};
}

CellMessage empty_message(const ColumnSchema& column, std::string_view shown) {
    const std::string name(column.name);
    return {Severity::Error, "G17",
            shown.empty() ? "de kolom '" + name + "' is hier leeg"
                          : "de kolom '" + name + "' is hier niet ingevuld: er staat " + std::string(shown),
            "vul in: " + std::string(column.meaning)};
}

CellMessage future_message(std::string_view shown) {
    return {Severity::Warning, "G16", std::string(shown) + " ligt in de toekomst",
            "controleer het jaar en de maand"};
}

CellMessage reading_message(const ColumnSchema& column, const DateReading& reading, std::string_view shown,
                            Date day) {
    const std::string where = "in '" + std::string(column.name) + "' ";
    const std::string what = reading.order == cell::DateOrder::MonthFirst  ? "staat de maand voorop"
                             : reading.order == cell::DateOrder::YearFirst ? "staat het jaar voorop"
                                                                           : "staan jaren van twee cijfers";
    return {Severity::Warning, "G65",
            where + what + ": " + std::string(shown) + " is gelezen als " + dutch::day(day) +
                cells_in(reading.cells),
            "klopt dat niet, schrijf de datums dan als dag-maand-jaar met een jaar van vier cijfers"};
}

CellMessage mixed_dates_message(const ColumnSchema& column, std::string_view day_first,
                                std::string_view month_first) {
    const std::string name = "'" + std::string(column.name) + "'", month(month_first);
    const std::string what = day_first.empty()
                                 ? month + " in " + name + " is alleen een datum als de maand voorop staat"
                                 : "in " + name + " staat soms de dag voorop (" + std::string(day_first) +
                                       ") en soms de maand (" + month + ")";
    return {Severity::Error, "G66", what,
            "dan zijn ook de andere datums niet zeker: geef de hele kolom in Excel de notatie dd-mm-jjjj, "
            "kijk of\n"
            "elke datum klopt, en bewaar het bestand opnieuw"};
}

CellMessage part_of_day_message(const ColumnSchema& column, std::string_view shown, std::int64_t minutes,
                                std::size_t cells) {
    const std::string rest = std::to_string(minutes % 60);
    return {Severity::Warning, "G76",
            std::string(shown) + " in '" + std::string(column.name) +
                "' is het deel van een dag dat Excel bewaart, en is gelezen als " +
                std::to_string(minutes / 60) + ":" + (rest.size() < 2 ? "0" : "") + rest + cells_in(cells),
            "klopt dat niet, geef de kolom in Excel dan de opmaak uu:mm en bewaar het bestand opnieuw"};
}

CellMessage filled_in_message(const ColumnSchema& column, std::string_view shown) {
    return {Severity::Warning, "G73",
            std::string(shown) + " in '" + std::string(column.name) +
                "' is geen echte datum en telt als onbekend",
            "systemen vullen 1900 of 1901 in waar de datum niet bekend is: laat de cel leeg, of vul de "
            "echte\ndatum in"};
}

CellMessage too_old_message(std::int64_t year) {
    return {
        Severity::Warning, "G73",
        "wie in " + std::to_string(year) + " is geboren, komt nu niet meer: dit jaar telt als onbekend",
        "systemen vullen 1900 of 1901 in waar de geboortedatum niet bekend is: laat de cel leeg, of vul het\n"
        "echte jaar in"};
}

CellMessage year_message(bool birth, std::string_view shown, int last) {
    return {Severity::Error, "G29",
            std::string(shown) + " is geen " + (birth ? "geboortejaar" : "jaar") + " tussen 1900 en " +
                std::to_string(last),
            "schrijf een jaar met vier cijfers, bijvoorbeeld " + std::string(birth ? "1984" : "2025")};
}

CellMessage negative_message(std::string_view shown) {
    return {Severity::Error, "G20", std::string(shown) + " kan niet: dit getal is nul of meer",
            "haal het minteken weg, of de hele regel als die een correctie is"};
}

CellMessage rounded_message(std::string_view shown, std::int64_t minutes) {
    return {Severity::Warning, "G19",
            std::string(shown) + " uur is geen heel aantal minuten en telt als " + std::to_string(minutes) +
                " minuten",
            "schrijf uren als 3,5 of 3:30 als u een ander getal bedoelt"};
}

CellMessage cell_message(cell::Fault fault, std::string_view shown, std::string_view table,
                         const ColumnSchema& column) {
    const std::string word(shown);
    const std::string day_help = "schrijf een datum als dag-maand-jaar, bijvoorbeeld 28-02-2025";
    switch (fault) {
    case cell::Fault::NoDate: return {Severity::Error, "G02", word + " is geen datum", day_help};
    case cell::Fault::ShortYear:
        return {Severity::Error, "G02", word + " heeft een jaar van twee cijfers",
                "schrijf het jaar met vier cijfers, bijvoorbeeld 28-02-2025"};
    case cell::Fault::NoYear: return {Severity::Error, "G02", "bij " + word + " staat geen jaar", day_help};
    case cell::Fault::OtherWeekday:
        return {Severity::Error, "G02", word + " klopt niet: die datum valt op een andere dag van de week",
                "verbeter de datum, of haal de dag van de week weg"};
    case cell::Fault::NoSuchDay: return {Severity::Error, "G02", word + " is geen bestaande datum", day_help};
    case cell::Fault::FarYear:
        return {Severity::Error, "G02", "het jaar in " + word + " ligt niet tussen 1900 en 2199", day_help};
    case cell::Fault::NoTime:
        return {Severity::Error, "G18", word + " is geen bestaande tijd",
                "schrijf een tijd als uren:minuten, bijvoorbeeld 9:30"};
    case cell::Fault::Ambiguous:
        return {Severity::Error, "G08", word + " kan twee dingen betekenen",
                word.find(',') == std::string::npos ? ambiguous_help(table, column.name)
                                                    : comma_help(table, column.name)};
    case cell::Fault::LonePoint:
        return {Severity::Error, "G08", "de punt in " + word + " is hier niet bekend als decimaalteken",
                point_help(table, column.name)};
    case cell::Fault::EitherDuration:
        return {Severity::Error, "G08", word + " kan twee dingen betekenen",
                "Excel bewaart een tijd als deel van een dag, maar het kunnen ook uren zijn: geef de kolom "
                "in Excel\n"
                "de opmaak uu:mm en bewaar het bestand opnieuw, of schrijf uren als 2:30"};
    case cell::Fault::TooPrecise:
        return {Severity::Error, "G03", word + " heeft te veel cijfers achter de komma",
                number_help(column.kind)};
    case cell::Fault::NotWhole:
        return {Severity::Error, "G03", word + " is geen heel getal", number_help(column.kind)};
    case cell::Fault::TooLarge:
        return {Severity::Error, "G20", word + " is te groot", number_help(column.kind)};
    case cell::Fault::NoNumber:
    case cell::Fault::PartOfDay:
    case cell::Fault::None:
    case cell::Fault::RoundedMinute: break;
    }
    return {Severity::Error, "G03", word + " is geen getal", number_help(column.kind)};
}

} // namespace verantwoord
