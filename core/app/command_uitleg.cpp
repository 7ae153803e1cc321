#include "app/commands.hpp"
#include "app/speech.hpp"
#include "base/nearest.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace verantwoord {

namespace {

/// A page as plain text: headings lose their marks, the rest of Markdown reads well as it is.
std::string as_text(std::string_view page) {
    std::string result;
    while (!page.empty()) {
        const std::size_t end = std::min(page.find('\n'), page.size());
        std::string_view line = page.substr(0, end);
        page.remove_prefix(std::min(end + 1, page.size()));
        while (line.starts_with('#')) line.remove_prefix(1);
        if (line.starts_with(' ') && !line.starts_with("  ")) line.remove_prefix(1);
        result += std::string(line) + "\n";
    }
    return result;
}

struct Subject {
    char letter;
    std::string_view heading;
};
/// The letter that a code begins with, in the order in which somebody meets them.
constexpr std::array subjects{
    Subject{'B', "Opdrachten en bestanden"},    Subject{'G', "De gegevens van het centrum"},
    Subject{'O', "Waar een mens over beslist"}, Subject{'S', "Sjablonen en huisstijl"},
    Subject{'P', "Plugins van financiers"},     Subject{'I', "Fouten in het programma zelf"}};

std::string title_of(const std::string& code, const std::filesystem::path& folder,
                     const Surroundings& surroundings) {
    const FileContent page = surroundings.read(folder / (code + ".md"), code + ".md");
    const std::string_view title = page.bytes().substr(0, page.bytes().find('\n'));
    return std::string(title.starts_with("# ") ? title.substr(2) : title);
}

std::string list_of(const std::vector<std::string>& codes, const std::filesystem::path& folder,
                    const Surroundings& surroundings) {
    std::string result;
    for (const Subject& subject : subjects) {
        result += (result.empty() ? "" : "\n") + std::string(subject.heading) + "\n";
        for (const std::string& code : codes)
            if (code.front() == subject.letter) result += "  " + title_of(code, folder, surroundings) + "\n";
    }
    return result + "\nMeer over een code: verantwoord uitleg G02\n";
}

} // namespace

int command_explain(const Options& options, const Surroundings& surroundings) {
    const auto folder = surroundings.share() / "templates" / "uitleg";
    std::vector<std::string> codes;
    for (const std::string& file : surroundings.files(folder))
        if (file.ends_with(".md")) codes.push_back(file.substr(0, file.size() - 3));
    if (options.code.empty()) {
        print(list_of(codes, folder, surroundings));
        return 0;
    }
    std::string code = options.code;
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char each) { return static_cast<char>(std::toupper(each)); });
    if (std::find(codes.begin(), codes.end(), code) == codes.end())
        throw Failure("B02", {}, "de code '" + options.code + "' bestaat niet",
                      "alle codes ziet u met: verantwoord uitleg");
    const FileContent page = surroundings.read(folder / (code + ".md"), code + ".md");
    print(as_text(page.bytes()));
    return 0;
}

} // namespace verantwoord
