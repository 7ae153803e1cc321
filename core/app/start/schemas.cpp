#include "app/start/schemas.hpp"

#include "administration/centre/describe.hpp"
#include "administration/question/kept_answers.hpp"
#include "app/start/expected_figures.hpp"
#include "base/json/json_description.hpp"
#include "document/words/describe.hpp"
#include "funder/plugin/describe.hpp"
#include "indicator/definition/describe.hpp"
#include "layout/page/describe.hpp"

namespace verantwoord {

namespace {

/// A path as a file URL: what is no plain letter is written in percent.
std::string file_url(const std::filesystem::path& path) {
    static constexpr char digits[] = "0123456789ABCDEF";
    std::string url = "file://";
    for (const char c : std::filesystem::absolute(path).lexically_normal().string()) {
        const bool plain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                           std::string_view("/-._~+").find(c) != std::string_view::npos;
        const auto byte = static_cast<unsigned char>(c);
        if (plain)
            url += c;
        else
            url += {'%', digits[byte / 16], digits[byte % 16]};
    }
    return url;
}

constexpr FileSchema known_schemas[] = {
    {"centrum", "Het centrum", "centrum.json", describe_centre},
    {"afspraak", "Een afspraak met een financier", "afspraken/*.json", describe_agreement},
    {"persona", "Een verhaal van een mens", "personas/*.json", describe_persona},
    {"kwaliteit", "Wat het centrum zegt bij de lijst van een financier", "kwaliteit.json", describe_quality},
    {"meerwaarde", "De maatschappelijke meerwaarde", "meerwaarde.json", describe_ledger},
    {"herkenning", "Wat het centrum over zijn bestanden zei", "gegevens/herkenning.json", describe_answers},
    {"vrijgegeven", "Verborgen cijfers die toch te zien zijn", "vrijgegeven.json", describe_releases},
    {"plugin", "Een plugin van een financier", "plugin.json", describe_manifest},
    {"indicatoren", "Wat een financier wil weten", "indicatoren.json", describe_indicators},
    {"lijsten", "Wat een centrum punt voor punt beantwoordt", "lijsten.json", describe_checklists},
    {"overzichten", "Rijen van het centrum in een verslag", "overzichten.json", describe_listings},
    {"teksten", "Teksten die het centrum schrijft", "teksten.json", describe_narratives},
    {"regels", "Cijfers die bij elkaar moeten passen", "regels.json", describe_rules},
    {"indelingen", "Activiteiten onder de koppen van een financier", "indelingen.json", describe_crosswalks},
    {"literatuur", "Onderzoek waarnaar een verslag verwijst", "literatuur.json", describe_literature},
    {"sector", "Het centrum naast de sector", "sector.json", describe_sector},
    {"verwacht", "Wat uit het kleine centrum van een plugin komt", "toets/verwacht.json",
     describe_expected_figures},
    {"huisstijl", "De huisstijl van een verslag", "huisstijl.json", describe_style},
    {"woorden", "Afkortingen en woorden uit andere talen", "woorden.json", describe_words},
};

} // namespace

std::span<const FileSchema> file_schemas() { return known_schemas; }

std::string schema_text(const FileSchema& schema) {
    return json::to_schema(json::describe(schema.describe), schema.title);
}

std::string_view schema_for(const std::filesystem::path& file) {
    if (file.extension() != ".json") return {};
    for (const FileSchema& schema : known_schemas) {
        const std::filesystem::path files(schema.files);
        const bool any_name = files.filename() == "*.json";
        if (any_name ? file.parent_path().filename() == files.parent_path()
                     : file.filename() == files.filename())
            return schema.name;
    }
    return {};
}

std::string with_schema(std::string_view text, std::string_view schema, const Surroundings& surroundings) {
    const std::size_t open = text.find('{');
    if (open == std::string_view::npos || text.find("\"$schema\"") != std::string_view::npos)
        return std::string(text);
    const std::size_t next = text.find_first_not_of(" \t\r\n", open + 1);
    std::string result(text.substr(0, open + 1));
    result += "\n  \"$schema\": \"" +
              file_url(surroundings.share() / "schema" / (std::string(schema) + ".json")) + "\"";
    if (next != std::string_view::npos && text[next] != '}') result += ',';
    const std::string_view rest = text.substr(open + 1);
    // A file that begins on the line of its bracket goes on, indented, on the line behind the new one.
    if (!rest.starts_with("\n") && !rest.starts_with("\r\n")) result += "\n ";
    return result.append(rest);
}

} // namespace verantwoord
