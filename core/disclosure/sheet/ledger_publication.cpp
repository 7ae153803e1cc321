#include "disclosure/sheet/ledger_publication.hpp"

#include "base/amount/dutch.hpp"
#include "disclosure/published/published_maker.hpp"
#include "indicator/social_return.hpp"

namespace verantwoord {

namespace {

constexpr std::string_view disclaimer = "Deze bedragen zijn een rekenvoorbeeld en geen opbrengst die is "
                                        "gemeten. Zij berusten op aannames die in de "
                                        "tabel staan, zijn niet één op één van toepassing op een ander "
                                        "centrum en kunnen elkaar overlappen. Wat een "
                                        "centrum bijdraagt, is niet los te zien van wat anderen doen. Regels "
                                        "met PM zijn niet in geld uit te drukken en "
                                        "tellen niet mee; zij zijn daarom niet minder waard. Bij een "
                                        "brutobedrag zijn de kosten van wat ervoor in de "
                                        "plaats komt niet afgetrokken.";

std::string per_euro(const Ratio& ratio) { return "€\u00A0" + dutch::decimal(ratio, 2); }

/// The words for the horizon of a ratio. It always stands there, for a ratio over one year is not to be
/// compared with one over five.
std::string over_years(int years) {
    return years == 0 ? "(de bron noemt geen looptijd)" : "over " + std::to_string(years) + " jaar";
}

std::string ratio_sentence(const LedgerRatio& ratio) {
    std::string sentence =
        ratio.name + ": " + per_euro(ratio.value) + " per geïnvesteerde euro " + over_years(ratio.years);
    if (ratio.low && ratio.high)
        sentence += " (van " + per_euro(*ratio.low) + " tot " + per_euro(*ratio.high) + ")";
    return sentence + ". Dit gaat over " + ratio.scope + "; " + ratio.definition + ". Bron: " + ratio.source +
           ".";
}

std::string remark_on(const LedgerLine& line) {
    std::string remark =
        std::string(line.net ? "Netto" : "Bruto") + (line.measured ? ", gemeten." : ", aanname.");
    for (const auto& factor : line.factors) {
        if (factor.price_year)
            remark += " Prijspeil van ‘" + factor.name + "’: " + std::to_string(*factor.price_year) + ".";
        if (!factor.used) remark += " ‘" + factor.name + "’ staat in de bron, maar telt niet mee in de som.";
    }
    if (!line.remark.empty()) remark += " " + line.remark;
    return remark;
}

std::string difference_sentence(const ReturnLine& line) {
    const auto order = compare(line.printed_difference, Whole{0});
    if (!order || *order == 0) return {};
    return "De bron drukt " + dutch::euros(*line.line->printed) + " af; uit haar eigen gegevens volgt " +
           dutch::amount(line.value, Unit::Eurocents, 2) + ".";
}

} // namespace

PublishedLedger publish_ledger(const Ledger& ledger, Diagnostics& diagnostics) {
    const SocialReturn result = work_out(ledger, diagnostics);
    PublishedLedger made;
    made.name = ledger.name;
    made.per = ledger.per;
    made.disclaimer = disclaimer;
    for (const auto& line : result.lines) {
        PublishedLedgerLine& shown = made.lines.emplace_back();
        shown.name = line.line->name;
        shown.source = line.line->source;
        shown.pm = line.line->pm;
        shown.pm_reason = line.line->pm_reason;
        if (shown.pm) {
            shown.value = shown.low = shown.high =
                PublishedMaker::unknown(MissingReason::ProMemoria, Unit::Eurocents);
            continue;
        }
        shown.formula = line.formula;
        shown.remark = remark_on(*line.line);
        shown.value = PublishedMaker::euros(line.value);
        shown.low = PublishedMaker::euros(line.low);
        shown.high = PublishedMaker::euros(line.high);
        shown.printed_difference = difference_sentence(line);
    }
    made.total = PublishedMaker::euros(result.total);
    made.low = PublishedMaker::euros(result.low);
    made.high = PublishedMaker::euros(result.high);
    for (const auto& pocket : result.pockets)
        made.pockets.emplace_back(pocket.name, PublishedMaker::euros(pocket.value));
    if (const auto* ratio = std::get_if<Ratio>(&result.ratio))
        made.ratios.push_back("Volgens dit rekenvoorbeeld: " + per_euro(*ratio) + " per geïnvesteerde euro " +
                              over_years(ledger.years) + ", met kosten van " + dutch::euros(*ledger.costs) +
                              " " + ledger.per + " (" + ledger.costs_source + ").");
    for (const auto& ratio : ledger.ratios) made.ratios.push_back(ratio_sentence(ratio));
    return made;
}

} // namespace verantwoord
