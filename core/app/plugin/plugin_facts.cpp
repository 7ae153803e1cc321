#include "app/plugin/plugin_facts.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/typed.hpp"

namespace verantwoord {

namespace {

constexpr int years_back = 2, years_ahead = 1;

} // namespace

const Plugin& plugin_named(const std::string& name, const Catalogue& catalogue) {
    if (const Plugin* plugin = catalogue.find(name)) return *plugin;
    if (const std::string folder = catalogue.broken(name); !folder.empty())
        throw Failure("P47", place_of(folder),
                      {"de plugin {} heeft fouten en kan niet worden gebruikt", say::quoted(name)},
                      {"bekijk ze met: verantwoord plugin toets {}", say::own(typed(folder))});
    throw Failure("P40", {}, {"de plugin {} is er niet", say::quoted(name)},
                  suggestion(name, catalogue.names(), "bekijk welke er zijn met: verantwoord plugin lijst"));
}

std::vector<int> suited_years(const Plugin& plugin, Date today) {
    std::vector<int> years;
    const int now = civil(today).year;
    for (int year = now - years_back; year <= now + years_ahead; ++year) {
        const Period whole = calendar_year(year);
        const Period& valid = plugin.manifest.valid;
        if (valid.contains(whole.from) && valid.contains(whole.until)) years.push_back(year);
    }
    return years;
}

Trust trust_in(const Plugin& plugin, const TrustedLibraries& trusted) {
    if (plugin.manifest.library.empty()) return Trust::NoCode;
    if (plugin.installed) return Trust::Installed;
    const TrustedLibrary* known = trusted.find(plugin.manifest.id);
    if (known == nullptr) return Trust::Unknown;
    return known->hash == hash_of_file(plugin.folder / plugin.manifest.library) ? Trust::Trusted
                                                                                : Trust::Changed;
}

std::string_view to_dutch(Trust trust) {
    switch (trust) {
    case Trust::NoCode: return "geen eigen code";
    case Trust::Installed: return "hoort bij de installatie";
    case Trust::Trusted: return "door u vertrouwd";
    case Trust::Changed: return "veranderd sinds u haar vertrouwde; wordt geweigerd";
    case Trust::Unknown: break;
    }
    return "van buiten de installatie, nog niet door u vertrouwd";
}

nlohmann::ordered_json plugin_json(const Plugin& plugin) {
    const Manifest& manifest = plugin.manifest;
    return {{"naam", plugin.folder.filename().string()},
            {"id", manifest.id},
            {"titel", manifest.name},
            {"financier", manifest.funder},
            {"soort", manifest.kind},
            {"versie", manifest.version},
            {"geldig", {{"van", iso(manifest.valid.from)}, {"tot", iso(manifest.valid.until)}}},
            {"code", !manifest.library.empty()},
            {"indicatoren", plugin.indicators.size()},
            {"beheerder", manifest.maintainer}};
}

std::string maintainer_of(const Plugin& plugin) {
    return plugin.manifest.maintainer + " <" + plugin.manifest.maintainer_email + ">";
}

} // namespace verantwoord
