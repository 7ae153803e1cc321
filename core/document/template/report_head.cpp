#include "document/template/report_head.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"
#include "document/words/typography.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

const std::vector<std::string> known_keys{"titel", "ondertitel", "onderwerp", "voorblad",
                                          "aan",   "namens",     "over"};

std::string fact(const Publication& publication, std::string_view name) {
    const auto found = publication.facts.find(std::string(name));
    return found == publication.facts.end() ? std::string() : found->second;
}

Cover cover_of(const Document& document, const std::map<std::string, std::string>& head,
               const Publication& publication) {
    Cover cover;
    const auto of = [&](const char* key) {
        const auto found = head.find(key);
        return found == head.end() ? std::string() : found->second;
    };
    cover.title = document.title;
    cover.subtitle = of("ondertitel");
    const auto line = [&](const char* label, const std::string& text) {
        if (!text.empty()) cover.lines.emplace_back(label, text);
    };
    line("Aan", of("aan").empty() ? fact(publication, "financier") : of("aan"));
    line("Van", of("namens").empty() ? fact(publication, "centrum.naam") : of("namens"));
    line("Periode", fact(publication, "periode"));
    line("Kenmerk", fact(publication, "kenmerk"));
    line("Datum", fact(publication, "vandaag"));
    return cover;
}

} // namespace

void check_head(const Template& file, Expander& expander, const Publication& publication,
                Diagnostics& diagnostics) {
    std::vector<std::string_view> seen;
    for (const FrontMatterLine& line : file.front_matter) {
        const Place place = file.place(line.offset, line.key.size());
        const std::string key(line.key);
        if (std::find(known_keys.begin(), known_keys.end(), key) == known_keys.end())
            diagnostics.error(
                "S21", place, {"onbekende sleutel {} bovenaan het sjabloon", say::quoted(key)},
                suggestion(key, known_keys, Sentence("hier kan: {}", say::own_joined(known_keys))));
        if (std::find(seen.begin(), seen.end(), line.key) != seen.end())
            diagnostics.error("S21", place, {"de sleutel {} staat hier dubbel", say::quoted(key)},
                              "laat één van de twee staan");
        seen.push_back(line.key);
        const std::string value = expander.line(file, line.value);
        if (key == "voorblad" && value != "ja" && value != "nee")
            diagnostics.error("S21", place, {"{} kan niet bij 'voorblad'", say::quoted(value)},
                              "schrijf ja of nee");
        if (key == "over" && value != "project")
            diagnostics.error("S21", place, {"{} kan niet bij 'over'", say::quoted(value)},
                              "schrijf project, of laat 'over' weg");
        else if (key == "over" && fact(publication, "project").empty())
            diagnostics.error(
                "S34", place,
                {"dit sjabloon gaat over een project, maar de afspraak {} zegt niet wat bij het project "
                 "hoort",
                 say::quoted(fact(publication, "afspraak"))},
                "schrijf in de afspraak bijvoorbeeld \"project\": { \"activiteiten\": [\"Eettafel\"], "
                "\"posten\": [\"Eten\"] },\nof \"project\": \"alles\"");
    }
}

Document read_head(const Template& file, Expander& expander, const Publication& publication) {
    std::map<std::string, std::string> head;
    for (const FrontMatterLine& line : file.front_matter)
        head[std::string(line.key)] = typeset(expander.line(file, line.value));
    Document document;
    const std::string centre = fact(publication, "centrum.naam"), year = fact(publication, "jaar");
    document.title = head["titel"].empty() ? "Verantwoording " + year : head["titel"];
    document.subject = head["onderwerp"].empty() ? fact(publication, "onderwerp") : head["onderwerp"];
    document.author = centre;
    document.date = iso(publication.today);
    document.running_header = centre.empty() ? document.title : centre + " – " + document.title;
    if (head["voorblad"] == "ja") document.cover = cover_of(document, head, publication);
    return document;
}

} // namespace verantwoord
