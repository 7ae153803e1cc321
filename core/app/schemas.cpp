#include "app/schemas.hpp"

#include "administration/describe.hpp"
#include "base/json_description.hpp"
#include "funder/describe.hpp"
#include "indicator/describe.hpp"
#include "layout/describe.hpp"

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

} // namespace

const std::array<FileSchema, 7>& file_schemas() {
    static constexpr std::array<FileSchema, 7> schemas{{
        {"centrum", "Het centrum", "centrum.json", describe_centre},
        {"afspraak", "Een afspraak met een financier", "afspraken/*.json", describe_agreement},
        {"kwaliteit", "Wat het centrum zegt bij de lijst van een financier", "kwaliteit.json",
         describe_quality},
        {"meerwaarde", "De maatschappelijke meerwaarde", "meerwaarde.json", describe_ledger},
        {"plugin", "Een plugin van een financier", "plugin.json", describe_manifest},
        {"indicatoren", "Wat een financier wil weten", "indicatoren.json", describe_indicators},
        {"huisstijl", "De huisstijl van een verslag", "huisstijl.json", describe_style},
    }};
    return schemas;
}

std::string schema_text(const FileSchema& schema) {
    return json::to_schema(json::describe(schema.describe), schema.title);
}

std::string_view schema_for(const std::filesystem::path& file) {
    if (file.extension() != ".json") return {};
    if (file.parent_path().filename() == "afspraken") return "afspraak";
    const std::string stem = file.stem().string();
    for (const FileSchema& schema : file_schemas())
        if (stem == schema.name && stem != "afspraak") return schema.name;
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
