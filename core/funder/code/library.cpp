#include "funder/code/library.hpp"

#include <cstddef>
#include <string>

#include <dlfcn.h>

namespace verantwoord {

namespace {

using Entry = const vw_plugin_v1* (*)();

constexpr unsigned newest_major_to_look_for = 20;

std::string other_major(void* library) {
    for (unsigned major = 1; major <= newest_major_to_look_for; ++major) {
        const auto number = std::to_string(major);
        if (major != VW_ABI_MAJOR && ::dlsym(library, ("verantwoord_plugin_v" + number).c_str()))
            return number;
    }
    return {};
}

[[noreturn]] void refuse(const PluginCode& code, Code kind, Sentence message, Sentence help) {
    throw Failure(kind, place_of(code.shown_library), std::move(message), std::move(help));
}

/// What the loader says, without the path that is already in the message.
std::string reason_of_loader(const std::string& path) {
    const char* said = ::dlerror();
    std::string reason = said ? said : "onbekende reden";
    if (reason.rfind(path + ": ", 0) == 0) reason.erase(0, path.size() + 2);
    return reason;
}

Entry find_entry(void* library, const PluginCode& code) {
    if (void* symbol = ::dlsym(library, "verantwoord_plugin_v1")) return reinterpret_cast<Entry>(symbol);
    if (const auto major = other_major(library); !major.empty())
        refuse(
            code, "P05",
            {"deze plugin is gemaakt voor versie {} van de plugin-aansluiting, dit programma kent versie {}",
             say::foreign(major), say::digits(VW_ABI_MAJOR)},
            {"werk verantwoord bij, of vraag de beheerder om een plugin voor versie {}",
             say::digits(VW_ABI_MAJOR)});
    refuse(code, "P09", "de bibliotheek is geen plugin van verantwoord: 'verantwoord_plugin_v1' ontbreekt",
           "de maker moet VERANTWOORD_PLUGIN(…) in de code zetten");
}

void check_table(const vw_plugin_v1* table, const PluginCode& code) {
    constexpr auto needed = offsetof(vw_plugin_v1, calculate) + sizeof table->calculate;
    if (!table || table->size < needed || !table->id || !table->version || !table->calculate)
        refuse(code, "P05", "de bibliotheek geeft een onvolledige tabel van functies",
               "vraag de beheerder om de plugin opnieuw te bouwen");
    if (table->abi_minor > VW_ABI_MINOR)
        refuse(
            code, "P05",
            {"deze plugin heeft versie 1.{} van de plugin-aansluiting nodig, dit programma kent versie 1.{}",
             say::digits(table->abi_minor), say::digits(VW_ABI_MINOR)},
            "werk verantwoord bij");
    if (code.manifest.id != table->id)
        refuse(code, "P11",
               {"de bibliotheek hoort bij {}, niet bij {}", say::quoted(table->id),
                say::quoted(code.manifest.id)},
               "zet de bibliotheek en plugin.json van dezelfde plugin bij elkaar");
    if (code.manifest.version != table->version)
        refuse(code, "P11",
               {"de bibliotheek is versie {}, maar plugin.json noemt versie {}", say::quoted(table->version),
                say::quoted(code.manifest.version)},
               "zet de bibliotheek en plugin.json van dezelfde versie bij elkaar");
}

} // namespace

const vw_plugin_v1* open_library(const PluginCode& code) {
    const auto path = std::filesystem::absolute(code.folder / code.manifest.library).string();
    // With RTLD_NOW a missing function is found here, and does not end the worker in the middle of an
    // indicator.
    void* library = ::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
    if (!library)
        refuse(code, "P09",
               {"de bibliotheek kan niet worden geopend: {}", say::foreign(reason_of_loader(path))},
               "installeer de plugin opnieuw, of vraag de beheerder om een versie voor deze computer");
    const auto* table = find_entry(library, code)();
    check_table(table, code);
    return table;
}

} // namespace verantwoord
