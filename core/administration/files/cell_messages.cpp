#include "administration/files/cell_messages.hpp"

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
    case CellKind::Euros: return "schrijf een bedrag als 1250,00 of € 1.250,00";
    case CellKind::Fte: return "schrijf fte met hoogstens twee cijfers achter de komma, bijvoorbeeld 0,89";
    case CellKind::Hours: return "schrijf uren als 3,5 of 3:30";
    case CellKind::Minutes: return "schrijf hele minuten, bijvoorbeeld 90";
    default: return "schrijf een heel getal, bijvoorbeeld 12";
    }
}

} // namespace

CellMessage cell_message(cell::Fault fault, std::string_view shown, std::string_view table,
                         const ColumnSchema& column) {
    const std::string word(shown);
    const std::string day_help = "schrijf een datum als dag-maand-jaar, bijvoorbeeld 28-02-2025";
    switch (fault) {
    case cell::Fault::NoDate: return {Severity::Error, "G02", word + " is geen datum", day_help};
    case cell::Fault::ShortYear:
        return {Severity::Error, "G02", word + " heeft een jaar van twee cijfers",
                "schrijf het jaar met vier cijfers, bijvoorbeeld 28-02-2025"};
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
    case cell::Fault::TooPrecise:
        return {Severity::Error, "G03", word + " heeft te veel cijfers achter de komma",
                number_help(column.kind)};
    case cell::Fault::NotWhole:
        return {Severity::Error, "G03", word + " is geen heel getal", number_help(column.kind)};
    case cell::Fault::TooLarge:
        return {Severity::Error, "G20", word + " is te groot", number_help(column.kind)};
    case cell::Fault::NoNumber:
    case cell::Fault::None:
    case cell::Fault::RoundedMinute: break;
    }
    return {Severity::Error, "G03", word + " is geen getal", number_help(column.kind)};
}

} // namespace verantwoord
