#include "road/dossier.hpp"

#include "administration/privacy/centre_key.hpp"
#include "administration/privacy/judgements.hpp"
#include "base/amount/dutch.hpp"
#include "base/files/commit_journal.hpp"
#include "base/files/hash.hpp"
#include "base/json/json.hpp"
#include "base/json/json_writer.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

std::map<std::string, std::string> texts_of(json::Object& object, std::string_view key,
                                            Diagnostics& diagnostics) {
    std::map<std::string, std::string> result;
    const json::Value* value = object.required_object(key);
    if (!value) return result;
    json::Object entries(*value, json::Family::Data, diagnostics);
    for (const auto& [name, content] : value->keys) result[name] = entries.text(name).value_or("");
    return result;
}

DossierEntry entry_of(const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Data, diagnostics);
    DossierEntry entry;
    entry.report = object.required_text("verslag");
    entry.agreement = object.required_text("afspraak");
    entry.funder = object.text("financier").value_or("");
    entry.period = object.text("periode").value_or("");
    entry.version = static_cast<int>(object.required_integer("versie").value_or(1));
    const std::string date = object.required_text("datum");
    if (const auto parsed = parse_date(date))
        entry.date = *parsed;
    else if (!date.empty())
        object.refuse("datum", {"{} is geen datum", say::quoted(date)}, "schrijf jaar-maand-dag");
    entry.replaced = object.text("vervangt_versie_van").value_or("");
    entry.program = object.text("programma").value_or("");
    entry.plugin = object.text("plugin").value_or("");
    entry.plugin_hash = object.text("plugin_sha256").value_or("");
    entry.template_name = object.text("sjabloon").value_or("");
    entry.template_hash = object.text("sjabloon_sha256").value_or("");
    entry.inputs = texts_of(object, "invoer", diagnostics);
    entry.figures = texts_of(object, "cijfers", diagnostics);
    entry.files = texts_of(object, "bestanden", diagnostics);
    object.finish();
    return entry;
}

void write_texts(JsonWriter& json, std::string_view key, const std::map<std::string, std::string>& texts) {
    json.begin_object(key);
    for (const auto& [name, value] : texts) json.text(name, value);
    json.end_object();
}

void add_file_differences(std::vector<std::string>& found, const DossierEntry& before,
                          const DossierEntry& now) {
    for (const auto& [file, hash] : now.inputs) {
        const auto old = before.inputs.find(file);
        if (old == before.inputs.end())
            found.push_back("bestand " + file + " is nieuw");
        else if (old->second != hash)
            found.push_back("bestand " + file + " is gewijzigd");
    }
    for (const auto& [file, hash] : before.inputs)
        if (!now.inputs.contains(file)) found.push_back("bestand " + file + " is weg");
}

void add_figure_differences(std::vector<std::string>& found, const DossierEntry& before,
                            const DossierEntry& now) {
    for (const auto& [figure, shown] : now.figures) {
        const auto old = before.figures.find(figure);
        if (old == before.figures.end())
            found.push_back(figure + ": nieuw in dit verslag (" + shown + ")");
        else if (old->second != shown)
            found.push_back(figure + ": " + old->second + " werd " + shown);
    }
    for (const auto& [figure, shown] : before.figures)
        if (!now.figures.contains(figure)) found.push_back(figure + ": niet meer in dit verslag");
}

/// Adds that the files came out otherwise although nothing changed that they are made from: a library of the
/// system may have.
void add_differences_in_making(std::vector<std::string>& found, const DossierEntry& before,
                               const DossierEntry& now) {
    for (const auto& [file, hash] : before.files) {
        const auto again = now.files.find(file);
        if (again == now.files.end())
            found.push_back("de cijfers zijn dezelfde, maar " + file + " wordt niet meer gemaakt");
        else if (again->second != hash)
            found.push_back("de cijfers zijn dezelfde, maar het bestand " + file + " is dat niet");
    }
}

/// Whether a file is no part of what a report is made from. The key is none, for not even a hash of it may
/// leave its file.
bool left_out(const std::string& name) {
    return name == "rapporten" || name == CentreKey::file_name || name == Judgements::file_name;
}

void hash_folder(const std::filesystem::path& folder, const std::string& prefix,
                 const Surroundings& surroundings, std::map<std::string, std::string>& hashes, int depth) {
    constexpr int deepest = 6;
    for (const std::string& name : surroundings.files(folder)) {
        if (depth == 0 && left_out(name)) continue;
        std::string shown = prefix + readable(name);
        while (hashes.contains(shown)) shown += '\''; // "é" of a Mac and of an old Windows look the same
        hashes[shown] = sha256(surroundings.read(folder / name, shown).bytes());
    }
    if (depth == deepest) return;
    for (const std::string& name : surroundings.folders(folder))
        if (depth > 0 || !left_out(name))
            hash_folder(folder / name, prefix + readable(name) + "/", surroundings, hashes, depth + 1);
}

/// The name of a file without its folder: a plugin that was moved has its templates elsewhere, with the same
/// text.
std::string file_name(const std::string& path) { return std::filesystem::path(path).filename().string(); }

} // namespace

Dossier Dossier::read(const std::filesystem::path& file, const Surroundings& surroundings,
                      Diagnostics& diagnostics) {
    Dossier dossier;
    finish_interrupted(file.parent_path());
    if (!surroundings.exists(file)) return dossier;
    const FileContent content = surroundings.read(file, shown_name);
    dossier.mark_ = sha256(content.bytes());
    const auto value = json::parse_own(shown_name, content.bytes(), json::Family::Data, diagnostics);
    if (!value) return dossier;
    json::Object object(*value, json::Family::Data, diagnostics);
    const auto schema = object.required_integer("schema");
    if (schema && *schema != 1) object.refuse("schema", "deze versie van Verantwoord kent alleen schema 1");
    if (const json::Value* entries = object.required_list("verslagen"))
        for (const json::Value& entry : entries->items)
            dossier.entries_.push_back(entry_of(entry, diagnostics));
    object.finish();
    return dossier;
}

const DossierEntry* Dossier::latest(const std::string& report) const {
    const auto found = std::find_if(entries_.rbegin(), entries_.rend(),
                                    [&](const DossierEntry& entry) { return entry.report == report; });
    return found == entries_.rend() ? nullptr : &*found;
}

void Dossier::add_files(const std::string& report, const std::map<std::string, std::string>& files) {
    for (auto entry = entries_.rbegin(); entry != entries_.rend(); ++entry)
        if (entry->report == report) return entry->files.insert(files.begin(), files.end());
}

EarlierPublications Dossier::publications(const TownNames& towns) const {
    std::vector<EarlierPublication> all;
    for (const DossierEntry& entry : entries_) {
        std::map<std::string, std::string> figures;
        for (const auto& [figure, text] : entry.figures) figures[towns.in_figure(figure)] = text;
        all.push_back({entry.agreement, entry.funder, entry.period,
                       "het definitieve verslag voor " + entry.funder + " van " + dutch::day(entry.date),
                       std::move(figures)});
    }
    return EarlierPublications(std::move(all));
}

std::string Dossier::json() const {
    JsonWriter json;
    json.begin_object();
    json.number("schema", "1");
    json.begin_list("verslagen");
    for (const DossierEntry& entry : entries_) {
        json.begin_object();
        json.text("verslag", entry.report);
        json.text("afspraak", entry.agreement);
        json.text("financier", entry.funder);
        json.text("periode", entry.period);
        json.number("versie", std::int64_t{entry.version});
        json.text("datum", iso(entry.date));
        if (!entry.replaced.empty()) json.text("vervangt_versie_van", entry.replaced);
        json.text("programma", entry.program);
        json.text("plugin", entry.plugin);
        json.text("plugin_sha256", entry.plugin_hash);
        json.text("sjabloon", entry.template_name);
        json.text("sjabloon_sha256", entry.template_hash);
        write_texts(json, "invoer", entry.inputs);
        write_texts(json, "cijfers", entry.figures);
        write_texts(json, "bestanden", entry.files);
        json.end_object();
    }
    json.end_list();
    json.end_object();
    return json.finish();
}

std::vector<std::string> differences(const DossierEntry& before, const DossierEntry& now) {
    std::vector<std::string> found;
    add_figure_differences(found, before, now);
    add_file_differences(found, before, now);
    if (before.plugin != now.plugin)
        found.push_back("plugin: " + before.plugin + " werd " + now.plugin);
    else if (before.plugin_hash != now.plugin_hash)
        found.push_back("de plugin " + now.plugin + " is gewijzigd");
    if (file_name(before.template_name) != file_name(now.template_name) ||
        before.template_hash != now.template_hash)
        found.push_back("het sjabloon " + now.template_name + " is gewijzigd");
    if (before.program != now.program)
        found.push_back("Verantwoord " + before.program + " werd " + now.program);
    if (found.empty()) add_differences_in_making(found, before, now);
    return found;
}

std::map<std::string, std::string> input_hashes(const std::filesystem::path& centre,
                                                const Surroundings& surroundings) {
    std::map<std::string, std::string> hashes;
    hash_folder(centre, "", surroundings, hashes, 0);
    return hashes;
}

} // namespace verantwoord
