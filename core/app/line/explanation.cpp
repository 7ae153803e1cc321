#include "app/line/explanation.hpp"

#include <algorithm>
#include <array>
#include <cctype>

namespace verantwoord {

namespace {

/// What the letter of a code is about, in the order in which somebody meets them.
constexpr std::array<std::pair<char, std::string_view>, 6> subjects{
    {{'B', "Opdrachten en bestanden"},
     {'G', "De gegevens van het centrum"},
     {'S', "Sjablonen, huisstijl en teksten"},
     {'P', "Plugins van financiers"},
     {'O', "Wat een mens moet beslissen, en of cijfers getoond mogen worden"},
     {'I', "Het programma zelf"}}};

std::filesystem::path folder(const Surroundings& surroundings) {
    return surroundings.share() / "templates" / "uitleg";
}

std::vector<std::string> codes(const Surroundings& surroundings) {
    std::vector<std::string> result;
    for (const std::string& file : surroundings.files(folder(surroundings)))
        if (file.ends_with(".md")) result.push_back(file.substr(0, file.size() - 3));
    return result;
}

/// The page as plain text: headings lose their marks, and the rest of Markdown reads well as it is.
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

std::string title_of_page(const std::string& code, const Surroundings& surroundings) {
    const FileContent page = surroundings.read(folder(surroundings) / (code + ".md"), code + ".md");
    const std::string_view title = page.bytes().substr(0, page.bytes().find('\n'));
    return std::string(title.starts_with("# ") ? title.substr(2) : title);
}

} // namespace

std::optional<std::string> explanation(const std::string& asked, const Surroundings& surroundings) {
    std::string code = asked;
    std::transform(code.begin(), code.end(), code.begin(),
                   [](unsigned char each) { return static_cast<char>(std::toupper(each)); });
    const auto known = codes(surroundings);
    if (std::find(known.begin(), known.end(), code) == known.end()) return std::nullopt;
    return as_text(surroundings.read(folder(surroundings) / (code + ".md"), code + ".md").bytes());
}

std::string all_explanations(const Surroundings& surroundings) {
    std::string result;
    const auto known = codes(surroundings);
    for (const auto& [letter, subject] : subjects) {
        std::string lines;
        for (const std::string& code : known)
            if (code.front() == letter) lines += "  " + title_of_page(code, surroundings) + "\n";
        if (!lines.empty()) result += (result.empty() ? "" : "\n") + std::string(subject) + "\n" + lines;
    }
    return result + "\nMeer over één code: verantwoord uitleg G02\n";
}

} // namespace verantwoord
