#include "app/commands.hpp"
#include "app/new_folder.hpp"
#include "app/schemas.hpp"
#include "app/speech.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;
using Words = std::map<std::string, std::string>; ///< what stands for "@NAAM@" and the like

constexpr std::size_t longest_name = 40;
constexpr int years_valid = 3;
constexpr std::string_view of_code = "@code ", of_data = "@data "; ///< lines for one of the two kinds

/// A name that can be a folder, the end of an id, a target of CMake and a library at once.
bool is_plugin_name(std::string_view name) {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.size() <= longest_name && is_letter(name.front()) && name.back() != '-' &&
           name.find("--") == std::string_view::npos && std::all_of(name.begin(), name.end(), fits);
}

std::string capitalised(std::string name) {
    std::replace(name.begin(), name.end(), '-', ' ');
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

std::string filled_in(std::string_view source, const Words& words, bool with_code) {
    std::string result;
    for (std::string_view line : text::split(source, '\n')) {
        const bool code = line.starts_with(of_code), data = line.starts_with(of_data);
        if ((code && !with_code) || (data && with_code)) continue;
        if (code || data) line.remove_prefix(of_code.size());
        result.append(line).append("\n");
    }
    if (source.ends_with('\n')) result.pop_back(); // split gives an empty piece behind the last line
    for (const auto& [sign, word] : words)
        for (std::size_t at = 0; (at = result.find(sign, at)) != std::string::npos; at += word.size())
            result.replace(at, sign.size(), word);
    return result;
}

/// Every file of `source`, filled in, but what stands in its folder code/.
void fill(const fs::path& source, const fs::path& target, const Words& words, bool with_code,
          const Surroundings& surroundings) {
    FileSet files;
    for (auto each = fs::recursive_directory_iterator(source); each != fs::end(each); ++each) {
        if (each->is_directory() && each->path().filename() == "code" && each.depth() == 0)
            each.disable_recursion_pending();
        if (!each->is_regular_file()) continue;
        const fs::path name = each->path().lexically_relative(source);
        const FileContent content = surroundings.read(each->path(), name.string());
        std::string text = filled_in(content.bytes(), words, with_code);
        if (const std::string_view schema = schema_for(name); !schema.empty())
            text = with_schema(text, schema, surroundings);
        files.write(target / name, text);
    }
    files.commit();
}

/// As it can be typed in a shell.
std::string typed(const fs::path& path) {
    const std::string word = path.string();
    if (word.find_first_of(" '\"$`\\&;()<>|*?[]#~!{}") == std::string::npos) return word;
    std::string quoted = "'";
    for (const char c : word) quoted += c == '\'' ? std::string("'\\''") : std::string(1, c);
    return quoted + "'";
}

std::string next_commands(const fs::path& target, bool with_code) {
    const std::string name = target.filename().string();
    const fs::path made = with_code ? target / "build" / name : target;
    fs::path beside = made.parent_path();
    if (beside.empty()) beside = ".";
    const std::string folder = typed(target), build = typed(target / "build");
    std::string result;
    if (with_code) result += "  cmake -S " + folder + " -B " + build + " && cmake --build " + build + "\n";
    result += "  verantwoord plugin toets " + typed(made) + "\n  verantwoord rapport " +
              typed(made / "toets" / "centrum") + " --plugin-map " + typed(beside) + "\n";
    if (!with_code)
        result += "  verantwoord sjabloon velden --plugin " + name + " --plugin-map " + typed(beside) + "\n";
    return result;
}

} // namespace

int command_plugin_new(const Options& options, const Surroundings& surroundings) {
    fs::path target = options.plugin;
    if (!target.has_filename()) target = target.parent_path();
    const std::string name = target.filename().string();
    if (!is_plugin_name(name))
        throw Failure("B02", {}, "'" + name + "' kan geen naam van een plugin zijn",
                      "gebruik alleen kleine letters, cijfers en streepjes, en begin met een letter; "
                      "bijvoorbeeld fonds-zonnebloem");
    if (surroundings.exists(surroundings.plugins() / name))
        throw Failure("B02", {}, "er is al een plugin '" + name + "' bij de installatie",
                      "kies een andere naam, bijvoorbeeld " + name + "-eigen");
    const int year = civil(surroundings.today()).year;
    const Words words{{"@NAAM@", name},
                      {"@TITEL@", capitalised(name)},
                      {"@VERSIE@", std::to_string(year) + ".1.0"},
                      {"@JAAR@", std::to_string(year - 1)}, // the last whole year: what is accounted for
                      {"@LAATSTE_JAAR@", std::to_string(year - 1 + years_valid)},
                      {"@VANDAAG@", iso(surroundings.today())}};
    const fs::path source = surroundings.share() / "plugin";
    make_folder(target, [&](const fs::path& folder) {
        fill(source, folder, words, options.with_code, surroundings);
        if (options.with_code) fill(source / "code", folder, words, true, surroundings);
    });
    tell(options, "Gemaakt", target.string());
    print("Uw plugin staat klaar in " + target.string() + ". Zo gaat u verder:\n" +
          next_commands(target, options.with_code));
    return 0;
}

} // namespace verantwoord
