#include "document/template/block_settings.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

std::string plain_text(std::string_view text, const Values& values) {
    std::string result;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t index = value_index(text.substr(at));
        if (index < values.size()) {
            result += values[index].text;
            at += value_character_size;
        } else {
            result += text[at++];
        }
    }
    return result;
}

BlockSettings::BlockSettings(const FencedBlock& block, const std::vector<std::string>& known,
                             const OptionSurroundings& surroundings)
    : around_(surroundings), kind_(block.kind), offset_(block.offset) {
    for (const FencedLine& line : block.lines)
        if (!text::trim(line.text).empty()) read_line(line, known);
}

void BlockSettings::report(Code code, std::size_t offset, std::size_t length, Sentence message,
                           Sentence help) {
    faults_ = true;
    around_.diagnostics.error(code, around_.place(offset, length), std::move(message), std::move(help));
}

void BlockSettings::read_line(const FencedLine& line, const std::vector<std::string>& known) {
    const Sentence all = known.empty()
                             ? Sentence("een blok {} heeft geen sleutels", say::own(kind_))
                             : Sentence("in een blok {} kan: {}", say::own(kind_), say::own_joined(known));
    const std::size_t colon = line.text.find(':');
    if (colon == std::string::npos)
        return report("S14", line.offset, line.text.size(), "deze regel is geen 'sleutel: waarde'", all);
    const std::string_view whole = line.text;
    const std::string_view key = text::trim(whole.substr(0, colon)),
                           value = text::trim(whole.substr(colon + 1));
    const auto offset_of = [&](std::string_view part) {
        return line.offset + static_cast<std::size_t>(part.data() - whole.data());
    };
    if (std::find(known.begin(), known.end(), key) == known.end())
        return report("S13", offset_of(key), key.size(),
                      {"onbekende sleutel {} in een blok {}", say::quoted(key), say::own(kind_)},
                      suggestion(key, known, all));
    if (find(key))
        return report("S14", offset_of(key), key.size(),
                      {"de sleutel {} staat hier dubbel", say::quoted(key)},
                      "laat één van de twee regels staan");
    settings_.push_back({std::string(key), std::string(value), offset_of(key), offset_of(value)});
}

const BlockSettings::Setting* BlockSettings::find(std::string_view key) const {
    for (const Setting& setting : settings_)
        if (setting.key == key) return &setting;
    return nullptr;
}

std::string BlockSettings::raw(std::string_view key) const {
    const Setting* setting = find(key);
    return setting ? setting->value : std::string();
}

bool BlockSettings::from_field(std::string_view key) const {
    const Setting* setting = find(key);
    return setting && find_private_use(setting->value) != std::string::npos;
}

std::string BlockSettings::plain(std::string_view key) const { return plain_text(raw(key), around_.values); }

std::string BlockSettings::required(std::string_view key) {
    std::string value = plain(key);
    if (value.empty())
        report("S14", offset_, kind_.size(),
               {"in dit blok {} ontbreekt {}", say::own(kind_), say::quoted(key)},
               {"zet erin: {}: …", say::foreign(key)});
    return value;
}

void BlockSettings::error(Code code, std::string_view key, Sentence message, Sentence help) {
    const Setting* setting = find(key);
    if (setting)
        report(code, setting->value_offset, setting->value.size(), std::move(message), std::move(help));
    else
        report(code, offset_, kind_.size(), std::move(message), std::move(help));
}

// Words keep their own place in the line, so that a message points at the wrong one among several.
std::vector<BlockSettings::Word> BlockSettings::words(const Setting& setting) const {
    std::vector<Word> result;
    const std::string_view whole = setting.value;
    for (const std::string_view part : text::split(whole, ',')) {
        const std::string_view word = text::trim(part);
        const auto at = static_cast<std::size_t>((word.empty() ? part : word).data() - whole.data());
        result.push_back({plain_text(word, around_.values), setting.value_offset + at});
    }
    return result;
}

std::vector<std::size_t> BlockSettings::choices(std::string_view key,
                                                const std::vector<std::string>& allowed) {
    std::vector<std::size_t> result;
    const Setting* setting = find(key);
    if (!setting) return result;
    for (const Word& word : words(*setting)) {
        const auto found = std::find(allowed.begin(), allowed.end(), word.text);
        if (found != allowed.end())
            result.push_back(static_cast<std::size_t>(found - allowed.begin()));
        else
            report("S17", word.offset, word.text.size(),
                   {"{} kan niet bij {}", say::quoted(word.text), say::quoted(setting->key)},
                   suggestion(word.text, allowed, Sentence("kies uit: {}", say::own_joined(allowed))));
    }
    return result;
}

std::size_t BlockSettings::choice(std::string_view key, const std::vector<std::string>& allowed,
                                  std::size_t otherwise) {
    const auto chosen = choices(key, allowed);
    if (chosen.size() > 1) error("S17", key, {"bij {} kan maar één waarde", say::quoted(key)}, "kies er één");
    return chosen.empty() ? otherwise : chosen.front();
}

std::vector<const PublishedIndicator*> BlockSettings::indicators(std::string_view key) {
    std::vector<const PublishedIndicator*> result;
    if (required(key).empty()) return result;
    for (const Word& word : words(*find(key))) {
        if (const PublishedIndicator* indicator = around_.publication.indicator(word.text)) {
            result.push_back(indicator);
            continue;
        }
        std::vector<std::string> known;
        for (const PublishedIndicator& indicator : around_.publication.indicators)
            known.push_back(indicator.id);
        report("S15", word.offset, std::max<std::size_t>(word.text.size(), 1),
               {"onbekende indicator {}", say::quoted(word.text)},
               suggestion(word.text, known, "alle indicatoren: verantwoord sjabloon velden"));
    }
    return result;
}

std::string BlockSettings::dimension(std::string_view key, const std::vector<const PublishedIndicator*>& of) {
    const std::string name = plain(key);
    if (name.empty()) return name;
    for (const PublishedIndicator* indicator : of) {
        if (indicator->breakdown(name)) continue;
        std::vector<std::string> known;
        for (const PublishedBreakdown& breakdown : indicator->breakdowns)
            known.push_back(breakdown.dimension);
        const Sentence otherwise = known.empty() ? Sentence("deze indicator heeft geen uitsplitsingen")
                                                 : Sentence("kies uit: {}", say::own_joined(known));
        error("S16", key,
              {"{} heeft geen uitsplitsing naar {}", say::quoted(indicator->id), say::quoted(name)},
              suggestion(name, known, otherwise));
        return {};
    }
    return name;
}

} // namespace verantwoord
