#include "document/template/block_options.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"
#include "document/template/block_settings.hpp"
#include "document/template/table_options.hpp"

namespace verantwoord {

namespace {

using Known = std::vector<std::string>;
using Options = std::optional<BlockOptions>;

Options read_chart(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"soort", "indicator", "per", "titel", "vergelijk"}, around);
    ChartOptions options;
    options.kind = static_cast<ChartOptions::Kind>(
        settings.choice("soort", {"staaf", "liggend", "lijn", "gestapeld", "stroom"}, 0));
    const auto indicators = settings.indicators("indicator");
    if (indicators.size() > 1)
        settings.error("S17", "indicator", "een grafiek toont één indicator",
                       "maak voor elke indicator een eigen grafiek");
    settings.required("per");
    options.per = settings.dimension("per", indicators);
    settings.choice("vergelijk", {"vorig jaar"}, 0);
    options.with_last_year = settings.has("vergelijk");
    if (options.kind == ChartOptions::Kind::Flow && options.per != "overgang" && settings.faultless())
        settings.error("S17", "per", "een stroom toont stappen van de ene rol naar de andere",
                       "schrijf 'per: overgang', of kies een andere soort");
    if (options.with_last_year &&
        (options.kind == ChartOptions::Kind::Stacked || options.kind == ChartOptions::Kind::Flow))
        settings.error("S17", "vergelijk",
                       options.kind == ChartOptions::Kind::Flow
                           ? Sentence("een stroom kan niet vergelijken met vorig jaar")
                           : Sentence("een gestapelde balk kan niet vergelijken met vorig jaar"),
                       "haal 'vergelijk' weg, of kies een andere soort");
    options.title = settings.raw("titel");
    if (!settings.faultless() || indicators.empty()) return std::nullopt;
    options.indicator = indicators.front();
    return options;
}

Options read_key_figures(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"indicatoren"}, around);
    KeyFigureOptions options{settings.indicators("indicatoren")};
    return settings.faultless() ? Options(options) : std::nullopt;
}

Options read_targets(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"vorm", "titel"}, around);
    const auto form = static_cast<TargetOptions::Form>(settings.choice("vorm", {"tabel", "grafiek"}, 0));
    return settings.faultless() ? Options(TargetOptions{form, settings.raw("titel")}) : std::nullopt;
}

/// A block for the first, second … persona that may be shown; it stays empty when there are fewer.
Options numbered_persona(BlockSettings& settings) {
    const std::string text = settings.plain("nummer");
    if (text.size() != 1 || text[0] < '1' || text[0] > '9') {
        settings.error("S17", "nummer", {"{} kan niet bij 'nummer'", say::quoted(text)},
                       "schrijf een getal van 1 tot en met 9");
        return std::nullopt;
    }
    if (settings.has("id") || settings.has("naam"))
        settings.error("S14", "nummer", "een persona heeft een nummer, een id of een naam",
                       "laat één van deze regels staan");
    const auto& personas = settings.surroundings().publication.personas;
    const auto index = static_cast<std::size_t>(text[0] - '1');
    if (!settings.faultless()) return std::nullopt;
    return PersonaOptions{index < personas.size() ? &personas[index] : nullptr};
}

Options read_persona(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"id", "naam", "nummer"}, around);
    if (settings.has("nummer")) return numbered_persona(settings);
    const std::string_view key = settings.has("naam") ? "naam" : "id";
    const std::string wanted = settings.required(key);
    if (!settings.faultless()) return std::nullopt;
    Known known;
    for (const PublishedPersona& persona : around.publication.personas) {
        const std::string& name = key == "id" ? persona.id : persona.alias;
        if (name == wanted) return PersonaOptions{&persona};
        known.push_back(name);
    }
    if (settings.from_field(key)) return PersonaOptions{};
    settings.error("S18", key, {"er is geen persona {}", say::quoted(wanted)},
                   suggestion(wanted, known,
                              known.empty() ? Sentence("er zijn geen persona's die getoond mogen worden")
                                            : Sentence("kies uit: {}", say::foreign_joined(known))));
    return std::nullopt;
}

template <typename Kind>
Options read_plain(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {}, around);
    return settings.faultless() ? Options(Kind{}) : std::nullopt;
}

struct BlockKind {
    std::string_view name;
    Options (*read)(const FencedBlock&, const OptionSurroundings&);
};
constexpr BlockKind kinds[] = {{"tabel", read_table},
                               {"grafiek", read_chart},
                               {"kerncijfers", read_key_figures},
                               {"doelen", read_targets},
                               {"persona", read_persona},
                               {"begroting", read_budget},
                               {"overzicht", read_sheet},
                               {"trend", read_trend},
                               {"tweekolommen", read_two_columns},
                               {"meerwaarde", read_plain<LedgerOptions>},
                               {"inhoudsopgave", read_plain<ContentsOptions>},
                               {"colofon", read_plain<ColophonOptions>},
                               {"nieuwe-pagina", read_plain<PageBreakOptions>}};

} // namespace

std::optional<BlockOptions> read_block(const FencedBlock& block, const OptionSurroundings& around) {
    Known known;
    for (const BlockKind& kind : kinds) {
        if (kind.name == block.kind) return kind.read(block, around);
        known.emplace_back(kind.name);
    }
    const Place place = around.place(block.offset, std::max<std::size_t>(block.kind.size(), 1));
    const Sentence all("kies uit: {}", say::own_joined(known));
    around.diagnostics.error("S12", place,
                             block.kind.empty() ? Sentence("dit blok heeft geen naam")
                                                : Sentence("onbekend blok {}", say::quoted(block.kind)),
                             suggestion(block.kind, known, all));
    return std::nullopt;
}

} // namespace verantwoord
