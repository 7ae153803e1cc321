#include "funder/plugin/manifest.hpp"

#include "administration/centre/outcome_domain.hpp"
#include "base/amount/date_pattern.hpp"
#include "base/amount/dutch.hpp"
#include "base/json/json.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"
#include "funder/plugin/describe.hpp"
#include "funder/plugin/version.hpp"
#include "indicator/definition/field.hpp"

#include <verantwoord/abi.h>

#include <algorithm>

namespace verantwoord {

namespace {

/// A name by which people decide whether they trust a plugin: nothing in it moves the words on their screen.
std::string visible_text(json::Object& object, std::string_view key, const json::About& about) {
    std::string found = object.required_text(key, about);
    if (text::has_invisible(found))
        object.refuse(key, {"in {} staan tekens die niemand ziet", say::quoted(key)},
                      "typ de naam opnieuw, op één regel");
    return found;
}

constexpr std::int64_t lowest_threshold = 5, highest_threshold = 1000;

const std::vector<std::string>& kinds() {
    static const std::vector<std::string> known{"basis", "wmo", "zorgverzekeraar", "fonds", "spuk", "overig"};
    return known;
}

constexpr std::string_view over_project = "project";
constexpr std::string_view id_pattern = "^[a-z0-9-]+(\\.[a-z0-9-]+)+$";
constexpr std::string_view version_pattern = "^[0-9]+(\\.[0-9]+)*$";
constexpr std::string_view file_name_pattern = "^[^./\\\\][^/\\\\]*$";

/// nl.verantwoord.wmo: at least two parts of lower case letters, digits and '-'.
bool is_id(std::string_view id) {
    const auto parts = text::split(id, '.');
    return parts.size() >= 2 && std::all_of(parts.begin(), parts.end(), [](std::string_view part) {
               return !part.empty() && std::all_of(part.begin(), part.end(), [](char c) {
                   return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
               });
           });
}

bool is_email(std::string_view address) {
    const auto at = address.find('@');
    return at != std::string_view::npos && at > 0 && at + 1 < address.size() &&
           address.find('@', at + 1) == std::string_view::npos && address.find(' ') == std::string_view::npos;
}

bool is_file_name(std::string_view name) {
    return !name.empty() && name.front() != '.' && name.find('/') == std::string_view::npos &&
           name.find('\\') == std::string_view::npos && name.find('\0') == std::string_view::npos;
}

/// "table.field" of every field that code may read.
std::vector<std::string> own_fields() {
    std::vector<std::string> fields;
    for (const auto& table : table_names())
        for (const auto& field : field_names(table))
            if (field.find('.') == std::string::npos) fields.push_back(table + "." + field);
    return fields;
}

class ManifestReader {
  public:
    ManifestReader(const json::Value& root, Diagnostics& diagnostics)
        : object_(root, json::Family::Plugin, diagnostics), diagnostics_(diagnostics) {}

    Manifest read() {
        if (const auto schema = object_.required_integer(
                "schema", json::About{"De versie van deze beschrijving: altijd 1"}.within(1, 1));
            schema && *schema != 1)
            object_.refuse("schema", {"'schema' {} is onbekend", say::digits(*schema)},
                           "dit programma kent schema 1");
        read_names();
        read_maintainer();
        read_valid();
        read_needs();
        read_code();
        read_report();
        object_.finish();
        return std::move(manifest_);
    }

  private:
    void read_names();
    void read_maintainer();
    void read_valid();
    void read_needs();
    void check_program(json::Object& needs);
    void check_abi(json::Object& needs);
    void read_code();
    void check_field(const std::string& name, const Place& place);
    void read_report();

    json::Object object_;
    Diagnostics& diagnostics_;
    Manifest manifest_;
};

void ManifestReader::read_names() {
    manifest_.id = object_.required_text(
        "id",
        json::About{"Een omgekeerde domeinnaam in kleine letters, bijvoorbeeld nl.utrecht.wmo"}.matching(
            id_pattern));
    if (!manifest_.id.empty() && !is_id(manifest_.id))
        object_.refuse(
            "id", {"{} kan geen id van een plugin zijn", say::quoted(manifest_.id)},
            "schrijf het als een omgekeerde domeinnaam in kleine letters, bijvoorbeeld nl.utrecht.wmo");
    manifest_.name = visible_text(object_, "naam", {"Hoe de plugin heet, voor mensen"});
    manifest_.funder = visible_text(object_, "financier", {"Voor welke financier de plugin is"});
    manifest_.kind = object_.required_text("soort", json::About{"Het soort financier"}.one_of(kinds()));
    if (!manifest_.kind.empty() && std::find(kinds().begin(), kinds().end(), manifest_.kind) == kinds().end())
        object_.refuse(
            "soort", {"de soort {} bestaat niet", say::quoted(manifest_.kind)},
            suggestion(manifest_.kind, kinds(), Sentence("kies uit: {}", say::foreign_list(kinds()))));
    manifest_.version = object_.required_text(
        "versie", json::About{"Getallen met punten, bijvoorbeeld 2026.1.0"}.matching(version_pattern));
    if (!manifest_.version.empty() && !Version::parse(manifest_.version))
        object_.refuse("versie", {"{} is geen versienummer", say::quoted(manifest_.version)},
                       "schrijf getallen met punten ertussen, bijvoorbeeld 2026.1.0");
}

void ManifestReader::read_maintainer() {
    const auto* value = object_.required_object("beheerder", {"Wie de plugin onderhoudt"});
    if (!value) return;
    json::Object maintainer(*value, json::Family::Plugin, diagnostics_);
    manifest_.maintainer = visible_text(maintainer, "naam", {"De naam van een mens of organisatie"});
    manifest_.maintainer_email = maintainer.required_text(
        "e-mail", json::About{"Waar een centrum een fout kan melden"}.matching("^[^@ ]+@[^@ ]+$"));
    if (!manifest_.maintainer_email.empty() && !is_email(manifest_.maintainer_email))
        maintainer.refuse(
            "e-mail", {"{} is geen e-mailadres", say::quoted(manifest_.maintainer_email)},
            "bij een fout in de plugin leest het centrum dit adres; schrijf het als naam@voorbeeld.nl");
    maintainer.finish();
}

void ManifestReader::read_valid() {
    const auto* value = object_.required_object("geldig", {"Voor welke verslagperioden de plugin klopt"});
    if (!value) return;
    json::Object valid(*value, json::Family::Plugin, diagnostics_);
    const auto day = [&](std::string_view key, std::string_view meaning) {
        const auto word = valid.required_text(key, json::About{meaning}.matching(date_pattern));
        const auto date = parse_date(word);
        if (!word.empty() && !date)
            valid.refuse(key, {"{} is geen bestaande datum", say::quoted(word)},
                         "schrijf een datum als jaar-maand-dag, bijvoorbeeld \"2026-01-01\"");
        return date;
    };
    const auto from = day("van", "De eerste dag, als jaar-maand-dag"),
               until = day("tot", "De laatste dag, als jaar-maand-dag");
    if (from && until) {
        manifest_.valid = {*from, *until};
        if (*until < *from)
            valid.refuse("tot", "de plugin is geldig tot een dag vóór de eerste dag", "wissel van en tot om");
    }
    valid.finish();
}

void ManifestReader::check_program(json::Object& needs) {
    const auto wanted = Version::parse(manifest_.needs_program);
    if (!wanted)
        needs.refuse("verantwoord", {"{} is geen versienummer", say::quoted(manifest_.needs_program)},
                     "schrijf bijvoorbeeld \"0.1\"");
    else if (*wanted > *Version::parse(program_version()))
        diagnostics_.error("P01", needs.place("verantwoord"),
                           {"deze plugin heeft verantwoord {} nodig, dit is versie {}",
                            say::foreign(manifest_.needs_program), say::own(program_version())},
                           "werk verantwoord bij, of gebruik een oudere versie van de plugin");
}

void ManifestReader::check_abi(json::Object& needs) {
    const auto wanted = Version::parse(manifest_.needs_abi);
    if (!wanted)
        needs.refuse("abi", {"{} is geen versienummer", say::quoted(manifest_.needs_abi)}, "schrijf \"1.0\"");
    else if (wanted->part(0) != VW_ABI_MAJOR || wanted->part(1) > VW_ABI_MINOR)
        diagnostics_.error("P05", needs.place("abi"),
                           {"deze plugin is gemaakt voor versie {} van de plugin-aansluiting, dit programma "
                            "kent versie {}.{}",
                            say::foreign(manifest_.needs_abi), say::digits(VW_ABI_MAJOR),
                            say::digits(VW_ABI_MINOR)},
                           "werk verantwoord bij, of vraag de beheerder om een plugin voor deze versie");
}

void ManifestReader::read_needs() {
    const auto* value = object_.required_object("vereist", {"Wat de plugin nodig heeft"});
    if (!value) return;
    json::Object needs(*value, json::Family::Plugin, diagnostics_);
    manifest_.needs_program = needs.required_text(
        "verantwoord",
        json::About{"De laagste versie van het programma, bijvoorbeeld 0.1"}.matching(version_pattern));
    manifest_.needs_abi = needs.required_text(
        "abi",
        json::About{"De versie van de plugin-aansluiting, bijvoorbeeld 1.0"}.matching(version_pattern));
    if (!manifest_.needs_program.empty()) check_program(needs);
    if (!manifest_.needs_abi.empty()) check_abi(needs);
    needs.finish();
}

void ManifestReader::check_field(const std::string& name, const Place& place) {
    const auto dot = name.find('.');
    const auto table = name.substr(0, dot);
    if (dot == std::string::npos || dot + 1 == name.size())
        return diagnostics_.error("P14", place, {"{} noemt geen tabel en veld", say::quoted(name)},
                                  "schrijf bijvoorbeeld \"bijeenkomsten.minuten\"");
    if (!knows_table(table))
        return diagnostics_.error(
            "P14", place, {"de tabel {} bestaat niet", say::quoted(table)},
            suggestion(table, table_names(), Sentence("kies uit: {}", say::own_list(table_names()))));
    auto field = name.substr(dot + 1);
    if (const auto facts = find_field(table, field); facts && field.find('.') != std::string::npos)
        return diagnostics_.error("P14", place, {"{} noemt een veld van een andere tabel", say::quoted(name)},
                                  {"schrijf \"{}.{}\"", say::own(facts->table), say::foreign(facts->column)});
    else if (facts)
        return;
    auto own = field_names(table);
    std::erase_if(own, [](const std::string& path) { return path.find('.') != std::string::npos; });
    diagnostics_.error(
        "P14", place, {"de tabel {} heeft geen veld {} voor plugins", say::quoted(table), say::quoted(field)},
        suggestion(field, own, Sentence("kies uit: {}", say::foreign_list(own))));
}

void ManifestReader::read_code() {
    const auto library = object_.text(
        "bibliotheek",
        json::About{"Het bestand met de code, alleen als de plugin code heeft"}.matching(file_name_pattern));
    manifest_.library = library.value_or("");
    if (library && !is_file_name(*library))
        object_.refuse("bibliotheek",
                       {"{} is geen naam van een bestand in de map van de plugin", say::quoted(*library)},
                       "schrijf alleen de naam, bijvoorbeeld \"wmo.so\"");
    const auto about = json::About{"Wat de code mag lezen, bijvoorbeeld bijeenkomsten.minuten"}
                           .of({json::Value::Kind::Text})
                           .one_of(own_fields());
    object_.form("bibliotheek", "", false, [&] { object_.expects("leest"); });
    const auto* reads =
        manifest_.library.empty() ? object_.list("leest", about) : object_.required_list("leest", about);
    if (!reads) return;
    for (const auto& item : reads->items) {
        if (item.kind != json::Value::Kind::Text) {
            diagnostics_.error("P14", item.place(), "in 'leest' staat iets anders dan een tekst",
                               "schrijf elk veld als \"tabel.veld\"");
            continue;
        }
        check_field(item.text, item.place());
        manifest_.reads.push_back(item.text);
    }
}

void ManifestReader::read_report() {
    const auto name = object_.text(
        "sjabloon",
        json::About{"Het sjabloon van het verslag, in de map van de plugin"}.matching(file_name_pattern));
    manifest_.template_name = name.value_or("");
    if (name && !is_file_name(*name))
        object_.refuse("sjabloon", {"{} is geen naam van een sjabloon", say::quoted(*name)},
                       "schrijf alleen de naam, zonder map");
    const auto threshold = object_.integer(
        "drempel", json::About{"Onder hoeveel mensen deze financier geen aantal wil zien"}.within(
                       lowest_threshold, highest_threshold));
    if (threshold && (*threshold < lowest_threshold || *threshold > highest_threshold))
        object_.refuse("drempel", {"de drempel {} kan niet", say::digits(*threshold)},
                       "kies een getal van 5 tot en met 1000; de afspraak mag hoger zijn");
    manifest_.threshold = threshold.value_or(0);
    manifest_.example_set =
        object_
            .boolean("voorbeeldset", {"Of de vragen een voorbeeld zijn, nog af te spreken met de financier"})
            .value_or(false);
    const auto about = object_.text(
        "over", json::About{"Waar het verslag over gaat: project, als een afspraak moet zeggen welke "
                            "activiteiten, locaties en kosten meetellen"}
                    .one_of({std::string(over_project)}));
    if (about && *about != over_project)
        object_.refuse("over", {"{} kan niet bij 'over'", say::quoted(*about)},
                       "schrijf \"over\": \"project\", of laat 'over' weg");
    manifest_.about_project = about == over_project;
    manifest_.themes =
        object_.texts("thema", json::About{"De thema's waar deze financier op let"}.one_of(domain_words()));
    for (const auto& theme : manifest_.themes) accept_outcome_domain(object_, "thema", theme);
}

} // namespace

std::optional<Manifest> read_manifest(std::string_view file, std::string_view bytes,
                                      Diagnostics& diagnostics) {
    const auto before = diagnostics.errors();
    const auto root = json::parse(file, bytes, json::Family::Plugin, diagnostics);
    if (!root) return std::nullopt;
    if (root->kind != json::Value::Kind::Object) {
        json::Object(*root, json::Family::Plugin, diagnostics).finish();
        if (diagnostics.errors() == before)
            diagnostics.error("P93", root->place(), "plugin.json moet met '{' beginnen",
                              "kijk in plugins/README.md");
        return std::nullopt;
    }
    auto manifest = ManifestReader(*root, diagnostics).read();
    manifest.place = place_of(file);
    if (diagnostics.errors() != before) return std::nullopt;
    return manifest;
}

void describe_manifest(const json::Value& described) {
    Diagnostics unused;
    ManifestReader(described, unused).read();
}

} // namespace verantwoord
