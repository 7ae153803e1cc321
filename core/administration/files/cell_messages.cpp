#include "administration/files/cell_messages.hpp"

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
    case CellKind::Euros: return "schrijf een bedrag als 1250,00 of € 1.250,00";
    case CellKind::Fte: return "schrijf fte met hoogstens twee cijfers achter de komma, bijvoorbeeld 0,89";
    case CellKind::Hours: return "schrijf uren als 3,5 of 3:30";
    case CellKind::Minutes: return "schrijf hele minuten, bijvoorbeeld 90";
    default: return "schrijf een heel getal, bijvoorbeeld 12";
    }
}

} // namespace

Code cell_code(cell::Fault fault) {
    switch (fault) {
    case cell::Fault::NoDate:
    case cell::Fault::ShortYear:
    case cell::Fault::NoSuchDay:
    case cell::Fault::FarYear: return "G02";
    case cell::Fault::NoTime: return "G18";
    case cell::Fault::Ambiguous:
    case cell::Fault::LonePoint: return "G08";
    case cell::Fault::TooLarge: return "G20";
    case cell::Fault::TooPrecise:
    case cell::Fault::NotWhole:
    case cell::Fault::NoNumber:
    case cell::Fault::None:
    case cell::Fault::RoundedMinute: break;
    }
    return "G03";
}

Said cell_message(cell::Fault fault, std::string_view text, std::string_view table,
                  const ColumnSchema& column) {
    const Argument word = say::quoted_short(text);
    const Sentence day_help = "schrijf een datum als dag-maand-jaar, bijvoorbeeld 28-02-2025";
    switch (fault) {
    case cell::Fault::NoDate: return {{"{} is geen datum", word}, day_help};
    case cell::Fault::ShortYear:
        return {{"{} heeft een jaar van twee cijfers", word},
                "schrijf het jaar met vier cijfers, bijvoorbeeld 28-02-2025"};
    case cell::Fault::NoSuchDay: return {{"{} is geen bestaande datum", word}, day_help};
    case cell::Fault::FarYear: return {{"het jaar in {} ligt niet tussen 1900 en 2199", word}, day_help};
    case cell::Fault::NoTime:
        return {{"{} is geen bestaande tijd", word}, "schrijf een tijd als uren:minuten, bijvoorbeeld 9:30"};
    case cell::Fault::Ambiguous:
        return {{"{} kan twee dingen betekenen", word},
                text.find(',') == std::string_view::npos ? ambiguous_help(table, column.name)
                                                         : comma_help(table, column.name)};
    case cell::Fault::LonePoint:
        return {{"de punt in {} is hier niet bekend als decimaalteken", word},
                point_help(table, column.name)};
    case cell::Fault::TooPrecise:
        return {{"{} heeft te veel cijfers achter de komma", word}, number_help(column.kind)};
    case cell::Fault::NotWhole: return {{"{} is geen heel getal", word}, number_help(column.kind)};
    case cell::Fault::TooLarge: return {{"{} is te groot", word}, number_help(column.kind)};
    case cell::Fault::NoNumber:
    case cell::Fault::None:
    case cell::Fault::RoundedMinute: break;
    }
    return {{"{} is geen getal", word}, number_help(column.kind)};
}

} // namespace verantwoord
