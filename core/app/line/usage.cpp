#include "app/line/usage.hpp"

#include "app/line/speech.hpp"

#include <CLI/CLI.hpp>

namespace verantwoord {

namespace {

template <typename Value>
void add_word(CLI::App& app, const char* name, Value& value, const char* meaning, Usage::Need need) {
    app.add_option(name, value, meaning)->required(need == Usage::Need::Required)->type_name(" ");
}

} // namespace

void Usage::word(const char* name, std::string& value, const char* meaning, Need need) {
    add_word(app_, name, value, meaning, need);
}

void Usage::word(const char* name, std::filesystem::path& value, const char* meaning, Need need) {
    add_word(app_, name, value, meaning, need);
}

void Usage::flag(const char* names, bool& value, const char* meaning) {
    app_.add_flag(names, value, meaning);
}

void Usage::option(const char* names, std::string& value, const char* kind, const char* meaning) {
    app_.add_option(names, value, meaning)->type_name(kind);
}

void Usage::option(const char* names, std::filesystem::path& value, const char* kind, const char* meaning,
                   Need need) {
    app_.add_option(names, value, meaning)->required(need == Need::Required)->type_name(kind);
}

void Usage::list(const char* names, std::vector<std::string>& values, const char* kind, const char* meaning,
                 Need need) {
    app_.add_option(names, values, meaning)
        ->delimiter(',')
        ->required(need == Need::Required)
        ->type_name(kind);
}

void Usage::number(const char* names, unsigned& value, int most, const char* meaning) {
    app_.add_option(names, value, meaning)->check(CLI::Range(1, most))->type_name("GETAL");
}

void Usage::centre(std::filesystem::path& folder) {
    word("map", folder, "de map van het centrum (standaard: deze map)");
}

void Usage::centre_option(std::filesystem::path& folder) {
    option("--centrum", folder, "MAP", "de map van het centrum (standaard: deze map)");
}

void Usage::agreement(std::string& id) {
    option("--afspraak", id, "NAAM", "alleen deze afspraak, bijvoorbeeld wmo-waterstad-2025");
}

void Usage::json() { flag("--json", voice_.json, "antwoord als JSON, voor programma's"); }

void Usage::strict() { flag("--streng", voice_.strict, "stop ook bij waarschuwingen (uitkomst 8)"); }

std::filesystem::path centre_folder(const std::filesystem::path& named) {
    return named.empty() ? std::filesystem::path(".") : named;
}

} // namespace verantwoord
