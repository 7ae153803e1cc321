// `lasten`: the matrix of what is asked by whom.

#include "app/line/command.hpp"
#include "app/report/burden.hpp"
#include "app/report/walked.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/characters.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct BurdenOptions : CentreOptions {};

void describe(Usage& usage, BurdenOptions& options) {
    usage.centre(options.centre);
    usage.agreement(options.agreement);
    usage.json();
}

/// At most so many places wide, padded to exactly that many.
std::string fitted(const std::string& words, std::size_t width) {
    const bool whole = text::width(words) <= width;
    const std::size_t room = whole ? width : width - 1;
    std::string result;
    std::size_t taken = 0;
    for (std::size_t at = 0; at < words.size();) {
        const std::string_view character = text::next_character(words, at);
        if (taken + text::width(character) > room) break;
        result += character;
        taken += text::width(character);
    }
    if (!whole) {
        result += "…";
        ++taken;
    }
    return result + std::string(width - taken, ' ');
}

std::string without_trailing(std::string line) {
    line.erase(line.find_last_not_of(' ') + 1);
    return line + "\n";
}

constexpr std::size_t name_width = 44, code_width = 7;

std::string matrix(const Burden& burden) {
    std::string result;
    std::string header = std::string(name_width + code_width, ' ');
    for (std::size_t i = 0; i < burden.agreements.size(); ++i)
        header += (i + 1 < 10 ? "  " : " ") + std::to_string(i + 1);
    std::string kind;
    for (const auto& item : burden.items) {
        if (item.kind != kind) {
            kind = item.kind;
            result +=
                "\n" + without_trailing(kind + header.substr(std::min(header.size(), text::width(kind))));
        }
        std::string line = fitted("  " + item.name, name_width - 1) + " " + fitted(item.code, code_width);
        for (std::size_t i = 0; i < burden.agreements.size(); ++i)
            line += item.asked_by.count(i) > 0 ? "  ×" : "  ·";
        result += without_trailing(line);
    }
    return result;
}

std::string lists(const Burden& burden) {
    std::string result;
    std::vector<std::size_t> counts(burden.agreements.size(), 0);
    for (const auto& item : burden.items)
        if (item.asked_by.size() == 1) ++counts[*item.asked_by.begin()];
    const bool any_alone =
        std::any_of(counts.begin(), counts.end(), [](std::size_t count) { return count > 0; });
    if (burden.agreements.size() > 1 && any_alone) {
        result += "\nDoor één financier gevraagd\n";
        for (std::size_t i = 0; i < counts.size(); ++i)
            if (counts[i] > 0)
                result +=
                    "  " + burden.agreements[i] + ": " + counted(counts[i], "onderdeel", "onderdelen") + "\n";
    }
    if (!burden.same_code.empty()) {
        result += "\nZelfde vraag, andere definitie\n";
        for (const auto& each : burden.same_code)
            result += "  " + each.code + ": " + dutch::list(each.names) + "\n";
    }
    if (!burden.asked_by_nobody.empty()) {
        result += "\nBijgehouden, maar door niemand gevraagd\n";
        for (const auto& each : burden.asked_by_nobody) result += "  " + each + "\n";
        result += "  Wat u zelf niet nodig hebt, hoeft u niet bij te houden.\n";
    }
    return result;
}

nlohmann::ordered_json as_json(const Burden& burden) {
    auto items = nlohmann::ordered_json::array();
    for (const auto& item : burden.items) {
        auto asked = nlohmann::ordered_json::array();
        for (const auto number : item.asked_by) asked.push_back(burden.agreements[number]);
        items.push_back({{"soort", item.kind},
                         {"id", item.id},
                         {"naam", item.name},
                         {"code", item.code},
                         {"gevraagd_door", asked}});
    }
    auto same = nlohmann::ordered_json::array();
    for (const auto& each : burden.same_code) same.push_back({{"code", each.code}, {"namen", each.names}});
    return {{"afspraken", burden.agreements},
            {"onderdelen", items},
            {"andere_definitie", same},
            {"door_niemand_gevraagd", burden.asked_by_nobody}};
}

int run(const BurdenOptions& options, const Session& session) {
    Diagnostics diagnostics;
    const Walked walked = walk_for(options.request(), session, diagnostics);
    const Burden burden = burden_of(walked.road);
    speak_errors(session.voice, diagnostics, to_see_all(options, session));
    if (session.voice.json) {
        auto result = answer(diagnostics);
        result["lasten"] = as_json(burden);
        print_json(result);
        return exit_code(session.voice, diagnostics);
    }
    std::string result = "Wat elke financier vraagt (× gevraagd, · niet gevraagd)\n\n";
    for (std::size_t i = 0; i < burden.agreements.size(); ++i)
        result += (i + 1 < 10 ? "  " : " ") + std::to_string(i + 1) + "  " + burden.funders[i] + " (" +
                  burden.agreements[i] + ")\n";
    print(result + matrix(burden) + lists(burden));
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_lasten() {
    return command<BurdenOptions>(50, "lasten", "welke financier vraagt wat, en wat vraagt niemand", describe,
                                  run);
}

} // namespace verantwoord
