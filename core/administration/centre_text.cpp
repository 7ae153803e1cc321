#include "administration/centre_text.hpp"

#include "administration/json_header.hpp"
#include "base/text.hpp"

#include <filesystem>

namespace verantwoord {

CentreText centre_text(const std::string& file, std::string_view bytes, const std::string& agreement) {
    const std::string_view text = without_mark(bytes);
    return {std::filesystem::path(file).stem().string(),
            text::is_utf8(text) ? std::string(text) : text::from_windows_1252(text), file, agreement};
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
