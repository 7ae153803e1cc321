#include "administration/workbook/unreadable.hpp"

namespace verantwoord::workbook {

namespace {

Refusal words(Trouble trouble) {
    const Sentence as_xlsx = "open het bestand in Excel, kies Opslaan als en dan 'Excel-werkmap (.xlsx)'";
    switch (trouble) {
    case Trouble::Password:
        return {
            "op deze werkmap zit een wachtwoord",
            "haal in Excel het wachtwoord weg bij Bestand, Info, Werkmap beveiligen, 'Versleutelen met "
            "wachtwoord',\nen bewaar de werkmap opnieuw; in LibreOffice: Opslaan als, zonder 'Opslaan met "
            "wachtwoord'"};
    case Trouble::OldExcel: return {"dit bestand heeft de oude vorm van Excel (.xls)", as_xlsx};
    case Trouble::BinaryExcel: return {"dit is een binaire werkmap van Excel (.xlsb)", as_xlsx};
    case Trouble::Access:
        return {"dit is een database van Access",
                "open de tabel in Access, kies Externe gegevens, Exporteren, Excel,\n"
                "en zet het bestand dat u zo krijgt in de map gegevens"};
    case Trouble::Numbers:
        return {"dit is een bestand van Numbers van Apple",
                "kies in Numbers: Archief, Exporteer naar, Excel"};
    case Trouble::NoWorkbook:
        return {"dit is geen werkmap",
                "bewaar de tabel in Excel of LibreOffice als werkmap (.xlsx) of als CSV"};
    case Trouble::TooLarge:
        return {"deze werkmap is te groot",
                "verdeel haar in een werkmap per jaar, of bewaar elk blad als 'CSV UTF-8'"};
    case Trouble::Unsafe:
        return {"deze werkmap is niet veilig te lezen",
                "vertrouwt u het bestand, open het dan in Excel of LibreOffice en bewaar het opnieuw"};
    case Trouble::Damaged: break;
    }
    return {"deze werkmap is beschadigd",
            "open haar in Excel of LibreOffice en bewaar haar opnieuw, of kopieer het bestand nog eens"};
}

} // namespace

Refusal refusal(const Unreadable& why) {
    Refusal made = words(why.trouble);
    if (!why.detail.empty()) made.message += Sentence(": ") + why.detail;
    return made;
}

} // namespace verantwoord::workbook
