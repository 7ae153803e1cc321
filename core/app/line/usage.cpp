#include "app/line/usage.hpp"

#include "app/line/speech.hpp"

#include <CLI/CLI.hpp>

#include <charconv>

namespace verantwoord {

namespace {

template <typename Value>
void add_word(CLI::App& app, const char* name, Value& value, const char* meaning, Usage::Need need) {
    app.add_option(name, value, meaning)->required(need == Usage::Need::Required)->type_name(" ");
}

/// Says in Dutch what fits, for who tells that a value does not.
CLI::Validator from_one_to(int most) {
    return {[most](std::string& text) {
                int value = 0;
                const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
                const bool fits =
                    error == std::errc() && end == text.data() + text.size() && value >= 1 && value <= most;
                return fits ? std::string() : "kies een getal van 1 tot en met " + std::to_string(most);
            },
            ""};
}

} // namespace

void Usage::word(const char* name, std::string& value, const char* meaning, Need need) {
    add_word(app_, name, value, meaning, need);
}

void Usage::word(const char* name, std::filesystem::path& value, const char* meaning, Need need) {
    add_word(app_, name, value, meaning, need);
}

void Usage::words(const char* name, std::vector<std::filesystem::path>& values, const char* meaning) {
    app_.add_option(name, values, meaning)->type_name(" ");
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
        ->allow_extra_args(false)
        ->required(need == Need::Required)
        ->type_name(kind);
}

void Usage::each(const char* names, std::vector<std::string>& values, const char* kind, const char* meaning) {
    app_.add_option(names, values, meaning)->allow_extra_args(false)->type_name(kind);
}

void Usage::number(const char* names, unsigned& value, int most, const char* meaning) {
    app_.add_option(names, value, meaning)->check(from_one_to(most))->type_name("GETAL");
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
