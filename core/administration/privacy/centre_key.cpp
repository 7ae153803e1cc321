#include "administration/privacy/centre_key.hpp"

#include "base/files/hash.hpp"
#include "base/text/text.hpp"

#include <cerrno>
#include <cstdint>
#include <sys/random.h>

namespace verantwoord {

namespace {

constexpr std::size_t key_bytes = 32;

[[noreturn]] void refuse(Sentence message, Sentence help) {
    throw Failure("B07", place_of(CentreKey::file_name), std::move(message), std::move(help));
}

} // namespace

CentreKey CentreKey::fresh() {
    std::string bytes(key_bytes, '\0');
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw Failure("B03", {}, {"kan geen sleutel maken: {}", reason_in_dutch(errno)},
                      "probeer het opnieuw");
    return CentreKey(std::move(bytes));
}

std::optional<CentreKey> CentreKey::read(const std::filesystem::path& centre,
                                         const Surroundings& surroundings) {
    const auto path = centre / file_name;
    if (!surroundings.exists(path)) return std::nullopt;
    if (surroundings.others_may_read(path))
        refuse("de sleutel is voor anderen te lezen",
               {"geef alleen uzelf leesrecht met: chmod 600 {}", say::own(file_name)});
    const FileContent content = surroundings.read(path, file_name);
    for (const std::string_view line : text::split(content.bytes(), '\n')) {
        const std::string_view trimmed = text::trim(line);
        if (trimmed.empty() || trimmed.front() == '#') continue;
        auto bytes = from_hexadecimal(trimmed);
        if (bytes && bytes->size() == key_bytes) return CentreKey(std::move(*bytes));
        break;
    }
    refuse("dit is geen sleutel van Verantwoord, of hij is beschadigd",
           "zet een kopie van uw sleutel terug; een nieuwe herkent niemand uit eerdere jaren");
}

std::string CentreKey::text() const {
    return "# Sleutel van dit centrum. Hiermee maakt Verantwoord pseudoniemen die elk jaar dezelfde zijn.\n"
           "# Bewaar een kopie op een veilige plek en geef hem aan niemand.\n" +
           hexadecimal(bytes_) + "\n";
}

std::string CentreKey::pseudonym(std::span<const std::string> values) const {
    std::string canonical = "pseudoniem";
    for (const std::string& value : values) canonical += '\x1f' + text::folded(value);
    const auto digest = hmac_sha256(bytes_, canonical);
    // Some 58 bits in letters and digits that spell no word and that no spreadsheet takes for a number.
    static constexpr std::string_view digits = "0123456789bcdfghjkmnpqrstvwxyz";
    static constexpr std::size_t length = 12;
    std::uint64_t number = 0;
    for (std::size_t index = 0; index < 8; ++index) number = number << 8 | digest[index];
    std::string name = "p";
    for (std::size_t index = 0; index < length; ++index, number /= digits.size())
        name += digits[number % digits.size()];
    return name;
}

std::string CentreKey::mark(std::string_view value) const {
    const auto digest = hmac_sha256(bytes_, "oordeel\x1f" + std::string(value));
    return hexadecimal({reinterpret_cast<const char*>(digest.data()), 8});
}

} // namespace verantwoord
