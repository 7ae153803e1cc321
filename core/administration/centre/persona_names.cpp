#include "administration/centre/persona_names.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <vector>

namespace verantwoord {

namespace {

bool is_letter(char byte) {
    const auto code = static_cast<unsigned char>(byte);
    return code >= 0x80 || (code | 0x20U) - 'a' < 26;
}

} // namespace

std::size_t mention_of(std::string_view name, std::string_view text) {
    if (name.empty()) return std::string_view::npos;
    for (std::size_t at = text.find(name); at != std::string_view::npos; at = text.find(name, at + 1)) {
        const bool begins = at == 0 || !is_letter(text[at - 1]);
        const std::size_t end = at + name.size();
        if (begins && (end == text.size() || !is_letter(text[end]))) return at;
    }
    return std::string_view::npos;
}

std::string PersonaNames::filled_in(std::string_view text, const json::Value& where) {
    warn_of_plain_names(text, where);
    std::string result;
    while (true) {
        const std::size_t open = text.find("{{");
        result += text.substr(0, open);
        if (open == std::string_view::npos) return result;
        const std::size_t close = text.find("}}", open);
        if (close == std::string_view::npos) {
            report(where, text.substr(open), "'{{' wordt niet gesloten", "schrijf bijvoorbeeld {{zelf}}");
            return result;
        }
        const std::string token(text::trim(text.substr(open + 2, close - open - 2)));
        const auto name = names_.find(token);
        if (name == names_.end())
            report(where, text.substr(open, close + 2 - open),
                   {"{} is niemand in deze persona", say::quoted("{{" + token + "}}")}, known(token));
        else
            result += name->second;
        text.remove_prefix(close + 2);
    }
}

/// Warns of names that are written out: they do not change along with the name of the person, and that is how
/// stories get mixed up. Short names are left alone, for they are words as well ("Wil").
void PersonaNames::warn_of_plain_names(std::string_view text, const json::Value& where) {
    for (const auto& [token, name] : names_)
        if (name.size() > 3 && mention_of(name, text) != std::string_view::npos)
            diagnostics_.warning(
                "G61", where.place(), {"hier staat {} uitgeschreven", say::quoted(name)},
                {"schrijf {}, zodat de naam overal tegelijk verandert", say::foreign("{{" + token + "}}")});
}

Sentence PersonaNames::known(const std::string& token) const {
    std::vector<std::string> keys;
    for (const auto& [key, name] : names_) keys.push_back(key);
    return suggestion(token, keys,
                      {"kies uit: {}; of voeg de naam toe bij \"namen\"", say::foreign_joined(keys)});
}

/// Reports a token at its own place, which is found because a token stands in the file as it stands in the
/// text; else at the place of the whole value.
void PersonaNames::report(const json::Value& where, std::string_view token, Sentence message, Sentence help) {
    const std::size_t at = where.offset + where.length <= text_.size()
                               ? text_.substr(where.offset, where.length).find(token)
                               : std::string_view::npos;
    Place place = at == std::string_view::npos ? where.place()
                                               : place_at(file_, text_, where.offset + at, token.size());
    diagnostics_.error("G60", std::move(place), std::move(message), std::move(help));
}

} // namespace verantwoord
