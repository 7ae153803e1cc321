#include "disclosure/published/sent_figures.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/figure_name.hpp"
#include "base/text/text.hpp"
#include "disclosure/published/published.hpp"

#include <cmath>

namespace verantwoord {

namespace {

using Texts = std::map<std::string, std::string>;

/// A figure of an earlier year beside the text that was sent of it; null when it was not sent, or hidden
/// then.
struct Sent {
    Figure* figure;
    const std::string* text;
};

const std::string* text_of(const Texts& texts, const std::string& figure) {
    const auto found = texts.find(figure);
    return found == texts.end() || found->second == Published::hidden_mark ? nullptr : &found->second;
}

/// All figures of last year of one result.
std::vector<Sent> last_year_of(Result& result, const Texts& texts) {
    const std::string& id = result.indicator.id;
    std::vector<Sent> all{{&*result.last_year, text_of(texts, id)}};
    for (BreakdownResult& breakdown : result.breakdowns)
        for (MemberResult& member : breakdown.members)
            if (member.last_year)
                all.push_back(
                    {&*member.last_year, text_of(texts, figure_name(id, breakdown.dimension, member.name))});
    return all;
}

class SentFigures {
  public:
    SentFigures(Evaluation& evaluation, const EarlierPublications& before)
        : agreement_(evaluation.agreement), before_(before) {}

    void look_at(Result& result) {
        // Of a year that is not over, last year is counted until the same day: that was never sent.
        if (result.known_until) return;
        if (result.last_year)
            if (const auto* report = before_.sent(agreement_, year_earlier(agreement_.period)))
                keep(result, last_year_of(result, report->figures), year_earlier(agreement_.period));
        for (Result::EarlierYear& earlier : result.earlier)
            if (const auto* report = before_.sent(agreement_, earlier.period))
                keep(result, {{&earlier.total, text_of(report->figures, result.indicator.id)}},
                     earlier.period);
    }

    void tell(Diagnostics& diagnostics) const {
        if (!kept_.empty())
            diagnostics.warning(
                "O17", agreement_.place,
                {"uw gegevens zeggen nu iets anders dan een eerder verslag over {}; dit verslag noemt wat "
                 "toen is verstuurd",
                 say::quoted_list(kept_)},
                "is het cijfer van nu beter, zeg dan in de afspraak bij \"verbeterd\" per cijfer "
                "waarom; anders hoeft u niets te doen");
        if (!refused_.empty())
            diagnostics.warning("O18", agreement_.place,
                                {"{} blijft zoals het is verstuurd: met het oude en het nieuwe cijfer is te "
                                 "zien om wie het gaat",
                                 say::quoted_list(refused_)},
                                "haal het cijfer weg bij \"verbeterd\": wat is verstuurd, blijft staan");
    }

  private:
    std::string printed(const Figure& figure, const Indicator& indicator) const {
        return dutch::amount(figure.amount, indicator.unit, indicator.decimals);
    }

    void keep(Result& result, const std::vector<Sent>& figures, const Period& period) {
        const Indicator& indicator = result.indicator;
        bool differs = false;
        for (const Sent& sent : figures)
            differs |= sent.text && !is_missing(sent.figure->amount) &&
                       printed(*sent.figure, indicator) != *sent.text;
        if (!differs) return;
        const auto correction = agreement_.corrections.find(indicator.id);
        if (correction != agreement_.corrections.end()) {
            if (may_correct(indicator, figures)) {
                say(result, "Van " + name(period) + " noemde het verslag van toen een ander getal. " +
                                correction->second);
                return;
            }
            refused_.push_back(indicator.name);
        } else {
            kept_.push_back(indicator.name);
        }
        for (const Sent& sent : figures) {
            const auto amount = sent.text ? printed_amount(*sent.text, indicator.unit) : std::nullopt;
            sent.figure->amount = amount.value_or(Missing{MissingReason::NotSent});
        }
        say(result, "Van " + name(period) + " staat hier wat in het verslag van toen stond.");
    }

    /// Whether no difference between what was sent and what is now is about fewer people than the threshold.
    bool may_correct(const Indicator& indicator, const std::vector<Sent>& figures) const {
        if (!indicator.about_people) return true;
        for (const Sent& sent : figures) {
            const auto before = sent.text ? printed_amount(*sent.text, indicator.unit) : std::nullopt;
            if (!before || is_missing(sent.figure->amount)) continue;
            const auto difference = minus(sent.figure->amount, *before);
            const auto* whole = difference ? std::get_if<Whole>(&*difference) : nullptr;
            if (!whole || (whole->value != 0 && std::abs(whole->value) < agreement_.threshold)) return false;
        }
        return true;
    }

    static void say(Result& result, const std::string& sentence) {
        result.coverage += (result.coverage.empty() ? "" : " ") + sentence;
    }

    const Agreement& agreement_;
    const EarlierPublications& before_;
    std::vector<std::string> kept_, refused_; ///< names of indicators
};

} // namespace

std::optional<Amount> printed_amount(std::string_view text, Unit unit) {
    std::int64_t value = 0, scale = 1;
    bool negative = false, decimals = false, digits = false;
    for (const char byte : text) {
        if (byte >= '0' && byte <= '9') {
            constexpr std::int64_t most = 1'000'000'000'000'000;
            if (value > most || scale > most) return std::nullopt;
            value = value * 10 + (byte - '0');
            if (decimals) scale *= 10;
            digits = true;
        } else if (byte == ',') {
            decimals = true;
        } else if ((byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z')) {
            return std::nullopt;
        }
    }
    negative = text.find("\u2212") != std::string_view::npos;
    if (!digits) return std::nullopt;
    if (negative) value = -value;
    const std::int64_t smallest = unit == Unit::Minutes                          ? 60
                                  : unit == Unit::Eurocents || unit == Unit::Fte ? 100
                                                                                 : 1;
    if (unit == Unit::Percent) return Ratio{value, scale * 100};
    if (value * smallest % scale == 0) return Whole{value * smallest / scale};
    return Ratio{value * smallest, scale};
}

void keep_sent_figures(Evaluation& evaluation, const EarlierPublications& before, Diagnostics& diagnostics) {
    SentFigures sent(evaluation, before);
    for (Result& result : evaluation.results) sent.look_at(result);
    sent.tell(diagnostics);
}

} // namespace verantwoord
