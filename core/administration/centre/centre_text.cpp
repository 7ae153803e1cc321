#include "administration/centre/centre_text.hpp"

#include "base/text/utf8_text.hpp"

#include <filesystem>

namespace verantwoord {

CentreText centre_text(const std::string& file, std::string_view bytes, const std::string& agreement) {
    return {std::filesystem::path(file).stem().string(), utf8_text(bytes), file, agreement};
}

const CentreText* text_for(const std::vector<CentreText>& texts, std::string_view name,
                           std::string_view agreement) {
    const CentreText* common = nullptr;
    for (const auto& each : texts) {
        if (each.name != name) continue;
        if (each.agreement == agreement && !each.agreement.empty()) return &each;
        if (each.agreement.empty()) common = &each;
    }
    return common;
}

} // namespace verantwoord
