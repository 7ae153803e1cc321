#include "administration/cells/cell_messages.hpp"

namespace verantwoord {

namespace {

/// What to write in centrum.json, with the notation of this column.
Sentence field(std::string_view table, std::string_view column, Words<0> notation) {
    return {"\"notatie\": { \"{}.{}\": \"{}\" }", say::own(table), say::own(column), Sentence(notation)};
}

Sentence point_help(std::string_view table, std::string_view column) {
    return {"schrijf decimalen met een komma, of zet in centrum.json: {}", field(table, column, "punt")};
}

Sentence comma_help(std::string_view table, std::string_view column) {
    return {"het kan een duizendtal zijn of een getal met decimalen: laat het teken weg, of zet in\n"
            "centrum.json: {} (of \"punt\" als de punt de decimalen scheidt)",
            field(table, column, "komma")};
}

Sentence ambiguous_help(std::string_view table, std::string_view column) {
    return {"het kan een duizendtal zijn of een getal met decimalen: schrijf decimalen met een komma,\n"
            "of zet in centrum.json: {} (of \"punt\" als de punt de decimalen scheidt)",
            field(table, column, "komma")};
}

Sentence number_help(CellKind kind) {
    switch (kind) {
    case CellKind::Euros:
        return "schrijf een bedrag als 1250,00 of € 1.250,00, en minder dan nul als -1250,00";
    case CellKind::Fte: return "schrijf fte met hoogstens twee cijfers achter de komma, bijvoorbeeld 0,89";
    case CellKind::Hours: return "schrijf uren als 3,5 of 3:30 of 90 min";
    case CellKind::Minutes: return "schrijf hele minuten, bijvoorbeeld 90";
    default: return "schrijf een heel getal, bijvoorbeeld 12";
    }
}

Sentence cells_in(std::size_t cells) {
    return cells < 2 ? Sentence() : Sentence(" ({} cellen)", say::number(static_cast<std::int64_t>(cells)));
}

Said error(Code code, Sentence message, Sentence help) {
    return {Severity::Error, code, std::move(message), std::move(help)};
}

Said warning(Code code, Sentence message, Sentence help) {
    return {Severity::Warning, code, std::move(message), std::move(help)};
}

Sentence cut_help() {
    return "geef de kolom in Excel de opmaak Tekst of Getal zonder decimalen, vul het hele getal weer in en\n"
           "bewaar het bestand opnieuw";
}

} // namespace

Said cell_message(cell::Fault fault, std::string_view text, std::string_view table,
                  const ColumnSchema& column) {
    const Argument word = say::quoted_short(text);
    const Sentence day_help = "schrijf een datum als dag-maand-jaar, bijvoorbeeld 28-02-2025";
    switch (fault) {
    case cell::Fault::NoDate: return error("G02", {"{} is geen datum", word}, day_help);
    case cell::Fault::ShortYear:
        return error("G02", {"{} heeft een jaar van twee cijfers", word},
                     "schrijf het jaar met vier cijfers, bijvoorbeeld 28-02-2025");
    case cell::Fault::NoYear:
        return error(
            "G02", {"bij {} staat geen jaar", word},
            "schrijf het jaar erbij, of zet het in de naam van het bestand, zoals bezoeken 2025.csv");
    case cell::Fault::NoMonth:
        return error(
            "G02", {"{} is een dag zonder maand", word},
            "schrijf de hele datum, bijvoorbeeld 28-02-2025; of zet maand en jaar in de naam van het "
            "bestand,\nzoals bezoeken februari 2025.csv");
    case cell::Fault::OtherWeekday:
        return error("G02", {"{} klopt niet: die datum valt op een andere dag van de week", word},
                     "verbeter de datum, of haal de dag van de week weg");
    case cell::Fault::NoSuchDay: return error("G02", {"{} is geen bestaande datum", word}, day_help);
    case cell::Fault::FarYear:
        return error("G02", {"het jaar in {} ligt niet tussen 1900 en 2199", word}, day_help);
    case cell::Fault::NoTime:
        return error("G18", {"{} is geen bestaande tijd", word},
                     "schrijf een tijd als uren:minuten, bijvoorbeeld 9:30");
    case cell::Fault::Ambiguous:
        return error("G08", {"{} kan twee dingen betekenen", word},
                     text.find(',') == std::string_view::npos ? ambiguous_help(table, column.name)
                                                              : comma_help(table, column.name));
    case cell::Fault::LonePoint:
        return error("G08", {"de punt in {} is hier niet bekend als decimaalteken", word},
                     point_help(table, column.name));
    case cell::Fault::EitherDuration:
        return error(
            "G08", {"{} kan twee dingen betekenen", word},
            "Excel bewaart een tijd als deel van een dag, maar het kunnen ook uren zijn: geef de kolom in\n"
            "Excel de opmaak uu:mm en bewaar het bestand opnieuw, of schrijf uren als 2:30");
    case cell::Fault::TooPrecise:
        return error("G03", {"{} heeft te veel cijfers achter de komma", word}, number_help(column.kind));
    case cell::Fault::NotWhole:
        return error("G03", {"{} is geen heel getal", word}, number_help(column.kind));
    case cell::Fault::TooLarge: return error("G20", {"{} is te groot", word}, number_help(column.kind));
    case cell::Fault::NoNumber:
    case cell::Fault::PartOfDay:
    case cell::Fault::None:
    case cell::Fault::RoundedMinute: break;
    }
    return error("G03", {"{} is geen getal", word}, number_help(column.kind));
}

Said error_value_message(std::string_view text, std::string_view column) {
    return error(
        "G68", {"{} in '{}' is een foutmelding van Excel", say::quoted_short(text), say::own(column)},
        "herstel in Excel de formule of maak de kolom breder, en bewaar het bestand opnieuw; of maak de\n"
        "cel leeg");
}

Said cut_number_message(std::string_view text) {
    return error("G69", {"{} is een nummer waarvan Excel een deel heeft weggelaten", say::quoted_short(text)},
                 cut_help());
}

Said made_a_day_message(std::string_view text) {
    return error(
        "G69", {"{} is geen nummer: Excel maakte er een datum van", say::quoted_short(text)},
        "geef de kolom in Excel de opmaak Tekst, vul het nummer weer in en bewaar het bestand opnieuw");
}

Said future_message(std::string_view text) {
    return warning("G16", {"{} ligt in de toekomst", say::quoted_short(text)},
                   "controleer het jaar en de maand");
}

Said filled_in_message(const ColumnSchema& column, std::string_view text) {
    return warning(
        "G73",
        {"{} in '{}' is geen echte datum en telt als onbekend", say::quoted_short(text),
         say::own(column.name)},
        "systemen vullen 1900 of 1901 in waar de datum niet bekend is: laat de cel leeg, of vul de echte\n"
        "datum in");
}

Said too_old_message(std::int64_t year) {
    return warning(
        "G73", {"wie in {} is geboren, komt nu niet meer: dit jaar telt als onbekend", say::digits(year)},
        "systemen vullen 1900 of 1901 in waar de geboortedatum niet bekend is: laat de cel leeg, of vul\n"
        "het echte jaar in");
}

Said year_message(const Sentence& shown, int last) {
    return error("G29", {"{} is geen jaar tussen 1900 en {}", shown, say::digits(last)},
                 "schrijf een jaar met vier cijfers, bijvoorbeeld 2025");
}

Said birth_year_message(const Sentence& shown, int last) {
    return error("G29", {"{} is geen geboortejaar tussen 1900 en {}", shown, say::digits(last)},
                 "schrijf een jaar met vier cijfers, bijvoorbeeld 1984");
}

Said negative_message(std::string_view text) {
    return error("G20", {"{} kan niet: dit getal is nul of meer", say::quoted_short(text)},
                 "haal het minteken weg, of de hele regel als die een correctie is");
}

Said rounded_message(std::string_view text, std::int64_t minutes) {
    return warning("G19",
                   {"{}{} is geen heel aantal minuten en telt als {} minuten", say::quoted_short(text),
                    text.find(':') == std::string_view::npos ? Sentence(" uur") : Sentence(),
                    say::digits(minutes)},
                   "schrijf uren als 3,5 of 3:30 als u een ander getal bedoelt");
}

Said empty_message(const ColumnSchema& column, std::string_view text) {
    return error("G17",
                 text.empty() ? Sentence("de kolom '{}' is hier leeg", say::own(column.name))
                              : Sentence("de kolom '{}' is hier niet ingevuld: er staat {}",
                                         say::own(column.name), say::quoted_short(text)),
                 {"vul in: {}", say::own(column.meaning)});
}

Said old_town_message(const TownMerger& merger) {
    return {Severity::Note,
            "G59",
            {"{} is gelezen als {}: daar hoort het sinds {} bij", say::quoted(merger.old_name),
             say::quoted(merger.into), say::digits(merger.since)},
            {"moet het apart blijven, zet dan in centrum.json: \"categorieen\": { \"deelnemers.gemeente\": { "
             "\"{}\": \"{}\" } }",
             say::foreign(merger.old_name), say::foreign(merger.old_name)}};
}

Said reading_message(const ColumnSchema& column, const DateReading& reading, std::string_view text,
                     Date day) {
    const Sentence what = reading.order == cell::DateOrder::MonthFirst ? Sentence("staat de maand voorop")
                          : reading.order == cell::DateOrder::YearFirst
                              ? Sentence("staat het jaar voorop")
                              : Sentence("staan jaren van twee cijfers");
    return warning("G65",
                   {"in '{}' {}: {} is gelezen als {}{}", say::own(column.name), what,
                    say::quoted_short(text), say::date(day), cells_in(reading.cells)},
                   "klopt dat niet, schrijf de datums dan als dag-maand-jaar met een jaar van vier cijfers");
}

Said mixed_dates_message(const ColumnSchema& column, std::string_view day_first,
                         std::string_view month_first) {
    const Argument name = say::own(column.name), month = say::quoted_short(month_first);
    return error(
        "G66",
        day_first.empty() ? Sentence("{} in '{}' is alleen een datum als de maand voorop staat", month, name)
                          : Sentence("in '{}' staat soms de dag voorop ({}) en soms de maand ({})", name,
                                     say::quoted_short(day_first), month),
        "dan zijn ook de andere datums niet zeker: geef de hele kolom in Excel de notatie dd-mm-jjjj, kijk\n"
        "of elke datum klopt, en bewaar het bestand opnieuw");
}

Said part_of_day_message(const ColumnSchema& column, std::string_view text, std::int64_t minutes,
                         std::size_t cells) {
    const std::int64_t rest = minutes % 60;
    return warning(
        "G76",
        {"{} in '{}' is het deel van een dag dat Excel bewaart, en is gelezen als {}:{}{}{}",
         say::quoted_short(text), say::own(column.name), say::digits(minutes / 60),
         rest < 10 ? Sentence("0") : Sentence(), say::digits(rest), cells_in(cells)},
        "klopt dat niet, geef de kolom in Excel dan de opmaak uu:mm en bewaar het bestand opnieuw");
}

} // namespace verantwoord
