#include "funder/plugin/trust.hpp"

#include "base/files/hash.hpp"
#include "base/json/json.hpp"
#include "base/json/json_writer.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace verantwoord {

namespace fs = std::filesystem;

TrustedLibraries TrustedLibraries::read(const fs::path& file, const Surroundings& surroundings,
                                        Diagnostics& diagnostics) {
    TrustedLibraries result;
    if (file.empty() || !surroundings.exists(file)) return result;
    const FileContent content = surroundings.read(file, file.string());
    const auto before = diagnostics.errors();
    const auto value = json::parse_own(file.string(), content.bytes(), json::Family::Plugin, diagnostics);
    if (!value) return result;
    json::Object object(*value, json::Family::Plugin, diagnostics);
    const auto schema = object.required_integer("schema");
    if (schema && *schema != 1) object.refuse("schema", "deze versie van Verantwoord kent alleen schema 1");
    if (const json::Value* list = object.required_list("bibliotheken"))
        for (const json::Value& item : list->items) {
            json::Object entry(item, json::Family::Plugin, diagnostics);
            result.trust({entry.required_text("id"), entry.required_text("sha256"),
                          entry.required_text("beheerder"), entry.required_text("sinds")});
            entry.finish();
        }
    object.finish();
    return diagnostics.errors() == before ? result : TrustedLibraries();
}

const TrustedLibrary* TrustedLibraries::find(std::string_view id) const {
    const auto found = std::find_if(libraries_.begin(), libraries_.end(),
                                    [&](const TrustedLibrary& each) { return each.id == id; });
    return found == libraries_.end() ? nullptr : &*found;
}

void TrustedLibraries::trust(TrustedLibrary library) {
    const auto place =
        std::lower_bound(libraries_.begin(), libraries_.end(), library.id,
                         [](const TrustedLibrary& each, const std::string& id) { return each.id < id; });
    if (place != libraries_.end() && place->id == library.id)
        *place = std::move(library);
    else
        libraries_.insert(place, std::move(library));
}

std::string TrustedLibraries::to_json() const {
    JsonWriter writer;
    writer.begin_object();
    writer.number("schema", 1);
    writer.begin_list("bibliotheken");
    for (const TrustedLibrary& each : libraries_) {
        writer.begin_object();
        writer.text("id", each.id);
        writer.text("sha256", each.hash);
        writer.text("beheerder", each.maintainer);
        writer.text("sinds", each.since);
        writer.end_object();
    }
    writer.end_list();
    writer.end_object();
    return writer.finish();
}

fs::path user_trust() {
    const fs::path own = user_folder("XDG_CONFIG_HOME", ".config");
    return own.empty() ? own : own / "vertrouwd.json";
}

std::string hash_of_file(const fs::path& file) {
    std::ifstream in(file, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(in), {}};
    return in.is_open() && !in.bad() ? sha256(bytes) : std::string();
}

} // namespace verantwoord
