#include "document/template/table_options.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"
#include "document/fields/sheet_fields.hpp"
#include "document/template/block_settings.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using Options = std::optional<BlockOptions>;

const std::vector<std::string> column_words{
    "dit jaar", "vorig jaar", "twee jaar eerder", "verschil", "verschil in procenten",
    "aandeel",  "doel",       "oordeel",          "afspraak"};

/// What each word of `column_words` means, in the same order.
constexpr ColumnChoice columns[] = {
    ColumnChoice::ThisYear,   ColumnChoice::LastYear,          ColumnChoice::TwoYearsBefore,
    ColumnChoice::Difference, ColumnChoice::DifferencePercent, ColumnChoice::Share,
    ColumnChoice::Target,     ColumnChoice::Verdict,           ColumnChoice::Target};

void check_columns(BlockSettings& settings, const TableOptions& options) {
    for (const ColumnChoice column : options.columns) {
        const bool agreed = column == ColumnChoice::Target || column == ColumnChoice::Verdict;
        if (agreed && !options.per.empty())
            return settings.error("S17", "kolommen", "over een onderdeel is geen afspraak gemaakt",
                                  "haal 'doel' en 'oordeel' weg, of haal 'per' weg");
        if (column == ColumnChoice::TwoYearsBefore && !options.per.empty())
            return settings.error("S17", "kolommen", "van een onderdeel is twee jaar eerder niet bekend",
                                  "haal 'twee jaar eerder' weg, of haal 'per' weg");
        if (column == ColumnChoice::Share && options.per.empty())
            return settings.error("S17", "kolommen", "een aandeel kan alleen in een tabel met 'per'",
                                  "voeg 'per: …' toe, of haal 'aandeel' weg");
    }
}

/// The one indicator that a line names.
const PublishedIndicator* single(BlockSettings& settings, std::string_view key) {
    const auto found = settings.indicators(key);
    if (found.size() > 1)
        settings.error("S17", key, {"bij {} kan maar één indicator", say::quoted(key)}, "kies er één");
    return found.size() == 1 ? found.front() : nullptr;
}

} // namespace

Options read_table(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"indicatoren", "per", "kolommen", "totaal", "titel"}, around);
    TableOptions options;
    options.indicators = settings.indicators("indicatoren");
    options.per = settings.dimension("per", options.indicators);
    for (const std::size_t choice : settings.choices("kolommen", column_words))
        options.columns.push_back(columns[choice]);
    const bool side_by_side = !options.per.empty() && options.indicators.size() > 1;
    if (options.columns.empty()) options.columns.push_back(ColumnChoice::ThisYear);
    if (!side_by_side && !settings.has("kolommen")) options.columns.push_back(ColumnChoice::LastYear);
    check_columns(settings, options);
    options.total = settings.choice("totaal", {"ja", "nee"}, 0) == 0;
    options.title = settings.raw("titel");
    return settings.faultless() ? Options(options) : std::nullopt;
}

Options read_budget(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"titel"}, around);
    BudgetOptions options;
    options.budgeted = around.publication.indicator("kosten_begroot");
    options.realised = around.publication.indicator("kosten_gerealiseerd");
    options.per = "kostensoort";
    options.title = settings.raw("titel");
    const auto complete = [](const PublishedIndicator* indicator) {
        return indicator && indicator->breakdown("kostensoort");
    };
    if (!complete(options.budgeted) || !complete(options.realised))
        settings.error("S15", "",
                       "een blok begroting vraagt de indicatoren 'kosten_begroot' en 'kosten_gerealiseerd' "
                       "per kostensoort",
                       "deze plugin heeft ze niet; gebruik een blok tabel");
    return settings.faultless() ? Options(options) : std::nullopt;
}

Options read_two_columns(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"begroot", "werkelijk", "per", "titel"}, around);
    BudgetOptions options;
    options.budgeted = single(settings, "begroot");
    options.realised = single(settings, "werkelijk");
    options.percent_of_budget = true;
    options.title = settings.raw("titel");
    settings.required("per");
    if (!options.budgeted || !options.realised) return std::nullopt;
    options.per = settings.dimension("per", {options.budgeted, options.realised});
    if (options.budgeted->unit_name != options.realised->unit_name)
        settings.error("S17", "werkelijk",
                       {"{} is in {} en {} in {}", say::quoted(options.realised->id),
                        say::foreign(options.realised->unit_name), say::quoted(options.budgeted->id),
                        say::foreign(options.budgeted->unit_name)},
                       "kies twee indicatoren in dezelfde eenheid");
    return settings.faultless() ? Options(options) : std::nullopt;
}

Options read_trend(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"indicatoren", "vorm", "titel"}, around);
    const auto form = static_cast<TrendOptions::Form>(settings.choice("vorm", {"tabel", "grafiek"}, 0));
    const TrendOptions options{form, settings.indicators("indicatoren"), settings.raw("titel")};
    if (form == TrendOptions::Form::Chart && options.indicators.size() > 1)
        settings.error("S17", "indicatoren", "een grafiek toont één indicator",
                       "maak voor elke indicator een eigen grafiek");
    return settings.faultless() ? Options(options) : std::nullopt;
}

Options read_sheet(const FencedBlock& block, const OptionSurroundings& around) {
    BlockSettings settings(block, {"naam", "titel"}, around);
    const std::string name = settings.required("naam");
    if (!settings.faultless()) return std::nullopt;
    const SheetOptions options{around.publication.sheet(name), settings.raw("titel")};
    const auto known = sheet_names(around.publication);
    if (options.sheet || settings.from_field("naam") ||
        std::find(known.begin(), known.end(), name) != known.end())
        return options;
    settings.error("S25", "naam", {"er is geen overzicht {}", say::quoted(name)},
                   suggestion(name, known, Sentence("kies uit: {}", say::foreign_joined(known))));
    return std::nullopt;
}

} // namespace verantwoord
