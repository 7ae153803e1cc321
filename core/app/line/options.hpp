// What a person typed, as one Options. The words there are stand in command_line.cpp.
#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace verantwoord {

enum class Command {
    Help,
    NewCentre,
    Check,
    Calculate,
    Report,
    Trace,
    Release,
    TemplateFields,
    TemplateCheck,
    TemplateNew,
    TemplateWatch,
    PluginList,
    PluginShow,
    PluginTrust,
    PluginNew,
    PluginTest,
    Burden,
    Schema,
    NewKey,
    Pseudonym,
    Judge,
    CleanUp,
    Explain
};

struct Options {
    Command command = Command::Help;
    std::string help;                   ///< Help: what to print
    std::filesystem::path centre = "."; ///< empty: none was named, see `centre_folder`
    std::filesystem::path plugin_folder;
    std::string agreement;        ///< empty: all of the centre
    bool all = false;             ///< `rapport --alle`: all of the centre, said aloud
    std::string plugin;           ///< of `sjabloon` and `plugin`: a name, or the folder of one
    std::string indicator;        ///< of `spoor`, `bereken` and `vrijgeven` (there a figure_name)
    std::string dimension;        ///< of `bereken --per`
    std::string cell;             ///< of `spoor --cel`
    std::string code;             ///< of `uitleg`
    std::string search;           ///< of `sjabloon velden --zoek`
    std::string schema;           ///< of `schema`: the name of one
    std::string template_file;    ///< of `sjabloon`: a file, or the folder of one
    unsigned port = 0;            ///< of `sjabloon kijk`; 0: any free one
    unsigned seconds = 0;         ///< of `sjabloon kijk`; 0: until Ctrl-C
    std::filesystem::path output; ///< of `rapport` and `schema --map`; empty: <centre>/rapporten
    bool pdf = true, html = true;
    std::string reason, who;          ///< of `vrijgeven` and `oordeel`
    std::string consent;              ///< of `vrijgeven`
    bool withdraw = false;            ///< of `vrijgeven`
    std::string audience;             ///< of `rapport --voor`: "deelnemers"; empty: the funder
    bool attack = false;              ///< of `controleer`: from the finished reports, as a reader would
    bool definitive = false;          ///< of `rapport` and `controleer`: what is missing is an error
    bool new_version = false;         ///< of `rapport --definitief`
    std::string spot;                 ///< of `oordeel`
    std::filesystem::path file;       ///< of `pseudoniem`
    std::vector<std::string> columns; ///< of `pseudoniem --kolom`
    std::string heading;              ///< of `pseudoniem --als`
    bool remove = false;              ///< of `opruimen --verwijder`
    bool sources_too = false;         ///< of `opruimen --ook-bronnen`
    bool sample = false, last_year = false;
    bool with_code = false; ///< of `plugin nieuw`
    bool json = false, strict = false, quiet = false, verbose = false;
    std::string colour = "auto"; ///< auto, aan, uit
};

/// The folder of the centre, for commands that cannot do without: this one when none was named.
std::filesystem::path centre_folder(const Options& options);

/// "0.1.0"
std::string program_version();

/// Throws Failure B01 or B02 when the words do not fit, with the nearest known command or option.
Options parse_options(int count, const char* const* words);

} // namespace verantwoord
