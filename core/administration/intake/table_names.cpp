#include "administration/intake/table_names.hpp"

#include "administration/table/schema.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/nearest.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace verantwoord {

namespace {

/// What people call the list that is a table of ours.
struct OtherName {
    std::string_view word, table;
};
constexpr std::array other_names{
    OtherName{"bezoek", "bezoeken"},
    OtherName{"bezoekers", "bezoeken"},
    OtherName{"bezoekregistratie", "bezoeken"},
    OtherName{"bezoekersregistratie", "bezoeken"},
    OtherName{"bezoekerslijst", "bezoeken"},
    OtherName{"turflijst", "bezoeken"},
    OtherName{"turflijsten", "bezoeken"},
    OtherName{"inloop", "bezoeken"},
    OtherName{"inlooplijst", "bezoeken"},
    OtherName{"deelnemerslijst", "deelnemers"},
    OtherName{"leden", "deelnemers"},
    OtherName{"bezoekersbestand", "deelnemers"},
    OtherName{"ledenbestand", "deelnemers"},
    OtherName{"ledenadministratie", "deelnemers"},
    OtherName{"ledenlijst", "deelnemers"},
    OtherName{"inschrijvingen", "deelnemers"},
    OtherName{"presentie", "bijeenkomsten"},
    OtherName{"presentielijst", "bijeenkomsten"},
    OtherName{"presentielijsten", "bijeenkomsten"},
    OtherName{"aanwezigheid", "bijeenkomsten"},
    OtherName{"aanwezigheidslijst", "bijeenkomsten"},
    OtherName{"activiteitenlijst", "activiteiten"},
    OtherName{"activiteitenoverzicht", "activiteiten"},
    OtherName{"cursusaanbod", "activiteiten"},
    OtherName{"vrijwilligerslijst", "vrijwilligers"},
    OtherName{"programma", "activiteiten"},
    OtherName{"aanbod", "activiteiten"},
    OtherName{"vrijwilligersbestand", "vrijwilligers"},
    OtherName{"personeel", "medewerkers"},
    OtherName{"personeelslijst", "medewerkers"},
    OtherName{"inkomsten", "baten"},
    OtherName{"subsidies", "baten"},
    OtherName{"opbrengsten", "baten"},
    OtherName{"kosten", "begroting"},
    OtherName{"uitgaven", "begroting"},
    OtherName{"lasten", "begroting"},
    OtherName{"realisatie", "begroting"},
    OtherName{"jaarrekening", "begroting"},
    OtherName{"exploitatie", "begroting"},
    OtherName{"openingsuren", "openingstijden"},
    OtherName{"rooster", "openingstijden"},
    OtherName{"weekrooster", "openingstijden"},
    OtherName{"samenwerkingspartners", "partners"},
    OtherName{"incidentenregistratie", "incidenten"},
    OtherName{"doorverwijzingen", "verwijzingen"},
    OtherName{"meldingen", "incidenten"},
    OtherName{"samenwerkingen", "samenwerking"},
    OtherName{"netwerk", "partners"},
    OtherName{"netwerkpartners", "partners"},
    OtherName{"trainingen", "scholing"},
    OtherName{"deskundigheidsbevordering", "scholing"},
    OtherName{"enquete", "vragenlijst"},
    OtherName{"tevredenheid", "vragenlijst"},
    OtherName{"tevredenheidsonderzoek", "vragenlijst"},
    OtherName{"klanttevredenheid", "vragenlijst"},
    OtherName{"enquête", "vragenlijst"},
    OtherName{"inwoneraantallen", "bevolking"},
    OtherName{"zelfde", "zelfdemens"},
};

std::vector<std::string> words_of(std::string_view stem) {
    std::vector<std::string> words(1);
    for (const char byte : text::lower(stem)) {
        const bool part = (byte >= 'a' && byte <= 'z') || static_cast<unsigned char>(byte) >= 0x80;
        if (part)
            words.back() += byte;
        else if (!words.back().empty())
            words.emplace_back();
    }
    return words;
}

Sentence where_names() { return "; alle namen staan bij 'verantwoord uitleg G22'"; }

} // namespace

std::string table_named(std::string_view stem) {
    const std::string lower = text::lower(text::trim(stem));
    for (const TableSchema& table : schemas()) {
        if (!read_from_files(table) || !lower.starts_with(table.name)) continue;
        const std::string rest = lower.substr(table.name.size());
        if (rest.empty() || rest.front() == '-' || rest.front() == '_' || rest.front() == ' ')
            return std::string(table.name);
    }
    std::set<std::string_view> found;
    for (const std::string& word : words_of(stem)) {
        for (const TableSchema& table : schemas())
            if (read_from_files(table) && table.name == word) found.insert(table.name);
        for (const OtherName& other : other_names)
            if (other.word == word) found.insert(other.table);
    }
    return found.size() == 1 ? std::string(*found.begin()) : std::string{};
}

Sentence better_name(const std::string& stem) {
    std::vector<std::string> tables;
    for (const TableSchema& table : schemas())
        if (read_from_files(table)) tables.emplace_back(table.name);
    const std::size_t mark = std::min(stem.find_first_of("-_ "), stem.size());
    const auto near = nearest(text::lower(stem.substr(0, mark)), tables);
    if (near) return {"gebruik {}", say::quoted(*near + stem.substr(mark))};
    return suggestion(stem, tables,
                      "noem het naar een tabel, zoals bezoeken of activiteiten" + where_names());
}

bool is_left_behind(std::string_view name) {
    const std::string lower = text::lower(name);
    return lower.starts_with("~$") || lower.starts_with(".~lock.") || lower == "thumbs.db" ||
           lower == ".ds_store" || lower == "desktop.ini" || lower.starts_with("._");
}

} // namespace verantwoord
