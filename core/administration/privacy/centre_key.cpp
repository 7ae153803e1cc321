#include "administration/privacy/centre_key.hpp"

#include "administration/privacy/first_form.hpp"
#include "base/files/hash.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <cerrno>
#include <cstdint>
#include <sys/random.h>

namespace verantwoord {

namespace {

constexpr std::size_t key_bytes = 32;

/// Stands before the key itself, on its line, so that who copies the one copies the other. Older programs
/// take the line for no key, which is better than other pseudonyms.
constexpr std::string_view any_form = "vorm ", second_form = "vorm 2: ";

std::string joined(std::span<const std::string> values, const auto& form) {
    std::string all;
    for (const std::string& value : values) all += '\x1f' + form(value);
    return all;
}

/// 0123 of ="0123", by which programs tell a spreadsheet that a number is a text. Part of the form: it stays.
std::string_view without_wrapping(std::string_view value) {
    value = text::trim(value);
    const bool wrapped = value.size() > 3 && value.starts_with("=\"") && value.ends_with('"');
    return wrapped ? value.substr(2, value.size() - 3) : value;
}

[[noreturn]] void refuse(Sentence message, Sentence help) {
    throw Failure("B07", place_of(CentreKey::file_name), std::move(message), std::move(help));
}

} // namespace

CentreKey CentreKey::fresh() {
    std::string bytes(key_bytes, '\0');
    if (::getrandom(bytes.data(), bytes.size(), 0) != static_cast<ssize_t>(bytes.size()))
        throw Failure("B03", {}, {"kan geen sleutel maken: {}", reason_in_dutch(errno)},
                      "probeer het opnieuw");
    return CentreKey(std::move(bytes), Form::Second);
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
        const bool second = trimmed.starts_with(second_form);
        if (!second && trimmed.starts_with(any_form))
            refuse("deze sleutel is gemaakt door een nieuwere versie van Verantwoord",
                   "werk Verantwoord bij, of zet een kopie van uw eigen sleutel terug");
        auto bytes = from_hexadecimal(trimmed.substr(second ? second_form.size() : 0));
        if (bytes && bytes->size() == key_bytes)
            return CentreKey(std::move(*bytes), second ? Form::Second : Form::First);
        break;
    }
    refuse("dit is geen sleutel van Verantwoord, of hij is beschadigd",
           "zet een kopie van uw sleutel terug; een nieuwe herkent niemand uit eerdere jaren");
}

std::string CentreKey::text() const {
    return "# Sleutel van dit centrum. Hiermee maakt Verantwoord pseudoniemen die elk jaar dezelfde zijn.\n"
           "# Bewaar een kopie op een veilige plek en geef hem aan niemand.\n" +
           (form_ == Form::Second ? std::string(second_form) : std::string()) + hexadecimal(bytes_) + "\n";
}

std::string CentreKey::pseudonym(std::span<const std::string> values) const {
    const std::string canonical =
        "pseudoniem" + (form_ == Form::First ? joined(values, first_form) : newest_form(values));
    const auto digest = hmac_sha256(bytes_, canonical);
    // Some 58 bits, in letters and digits that spell no word and that no spreadsheet takes for a number.
    static constexpr std::string_view digits = "0123456789bcdfghjkmnpqrstvwxyz";
    static constexpr std::size_t length = 12;
    std::uint64_t number = 0;
    for (std::size_t index = 0; index < 8; ++index) number = number << 8 | digest[index];
    std::string name = "p";
    for (std::size_t index = 0; index < length; ++index, number /= digits.size())
        name += digits[number % digits.size()];
    return name;
}

std::string CentreKey::newest_form(std::span<const std::string> values) {
    return joined(values, [](std::string_view value) { return text::word_form(without_wrapping(value)); });
}

std::string CentreKey::mark(std::string_view value) const {
    const auto digest = hmac_sha256(bytes_, "oordeel\x1f" + std::string(value));
    return hexadecimal({reinterpret_cast<const char*>(digest.data()), 8});
}

} // namespace verantwoord
