#include "road/used_parts.hpp"

namespace verantwoord {

PartSource UsedParts::watched() {
    return [this](std::string_view name) {
        auto part = source_(name);
        if (part) parts_[std::string(name)] = *part;
        return part;
    };
}

std::string UsedParts::all(const TemplateFile& file) const {
    std::string text = file.text;
    for (const auto& [name, part] : parts_) text += '\0' + name + '\0' + part.text;
    return text;
}

std::vector<std::pair<std::string, std::string>> UsedParts::texts(const TemplateFile& file) const {
    std::vector<std::pair<std::string, std::string>> all{{file.name, file.text}};
    for (const auto& [name, part] : parts_) all.emplace_back(part.name, part.text);
    return all;
}

} // namespace verantwoord
