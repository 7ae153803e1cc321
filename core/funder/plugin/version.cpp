#include "funder/plugin/version.hpp"

#include "base/text/text.hpp"

#include <charconv>

namespace verantwoord {

namespace {
constexpr std::size_t most_parts = 4, most_digits = 9;
}

std::optional<Version> Version::parse(std::string_view text) {
    Version version;
    for (const auto part : text::split(text, '.')) {
        std::uint32_t number = 0;
        const auto* end = part.data() + part.size();
        if (part.empty() || part.size() > most_digits) return std::nullopt;
        const auto [stopped, error] = std::from_chars(part.data(), end, number);
        if (error != std::errc() || stopped != end) return std::nullopt;
        version.parts_.push_back(number);
    }
    if (version.parts_.empty() || version.parts_.size() > most_parts) return std::nullopt;
    return version;
}

std::strong_ordering Version::operator<=>(const Version& other) const {
    for (std::size_t index = 0; index < most_parts; ++index)
        if (const auto order = part(index) <=> other.part(index); order != 0) return order;
    return std::strong_ordering::equal;
}

std::string_view program_version() { return VERANTWOORD_VERSION; }

} // namespace verantwoord
