#include "indicator/social_return.hpp"

#include "base/amount/dutch.hpp"

#include <boost/multiprecision/cpp_int.hpp>

#include <algorithm>
#include <limits>

namespace verantwoord {

namespace {

using Exact = boost::multiprecision::cpp_rational;
using boost::multiprecision::denominator;
using boost::multiprecision::numerator;

Exact exact(const Ratio& ratio) { return Exact(ratio.numerator, ratio.denominator); }

/// The exact number as an amount with both halves; nothing when one of them does not fit in 64 bits.
std::optional<Amount> amount_of(const Exact& value) {
    const auto above = numerator(value), below = denominator(value);
    const auto most = std::numeric_limits<std::int64_t>::max();
    if (above > most || above < -most || below > most) return std::nullopt;
    return Ratio{static_cast<std::int64_t>(above), static_cast<std::int64_t>(below)};
}

struct Band {
    Exact value, low, high;
};

/// The product of the inputs. It begins with 100, for inputs are in euros and amounts in eurocents.
Band product(const LedgerLine& line) {
    Band band{100, 100, 100};
    for (const auto& factor : line.factors) {
        if (!factor.used) continue;
        band.value *= exact(factor.value);
        band.low *= exact(factor.low.value_or(factor.value));
        band.high *= exact(factor.high.value_or(factor.value));
    }
    return band;
}

/// An input as a person would write it: with the fewest decimals that are exact, or as a fraction when four
/// do not do.
std::string in_words(const Ratio& value) {
    for (unsigned decimals = 0; decimals <= 4; ++decimals) {
        std::int64_t scale = 1;
        for (unsigned i = 0; i < decimals; ++i) scale *= 10;
        if (value.denominator != 0 && scale % value.denominator == 0) return dutch::decimal(value, decimals);
    }
    return dutch::number(value.numerator) + "/" + dutch::number(value.denominator);
}

std::string in_words(const LedgerFactor& factor) {
    if (factor.unit.starts_with("euro")) {
        const Ratio cents{factor.value.numerator * 100, factor.value.denominator};
        return dutch::amount(cents, Unit::Eurocents) + factor.unit.substr(4);
    }
    // A part of something reads as a percentage when that is exact.
    const bool of_something = factor.unit.empty() || factor.unit.starts_with("van ");
    const bool part = of_something && factor.value.numerator <= factor.value.denominator &&
                      factor.value.denominator > 1 && 100 % factor.value.denominator == 0;
    if (part) return dutch::percent(factor.value, 0) + (factor.unit.empty() ? "" : " " + factor.unit);
    return in_words(factor.value) + (factor.unit.empty() ? "" : " " + factor.unit);
}

std::string formula(const LedgerLine& line) {
    std::string result;
    for (const auto& factor : line.factors)
        if (factor.used) result += (result.empty() ? "" : " × ") + in_words(factor);
    return result;
}

class Worker {
  public:
    Worker(const Ledger& ledger, Diagnostics& diagnostics) : ledger_(ledger), diagnostics_(diagnostics) {}

    SocialReturn work_out() {
        SocialReturn result;
        Band total;
        for (const auto& line : ledger_.lines) {
            if (line.pm) {
                const Amount none = Missing{MissingReason::ProMemoria};
                result.lines.push_back({&line, none, none, none, {}, none});
                result.pro_memoria.push_back(line.name);
                continue;
            }
            const Band band = product(line);
            total.value += band.value, total.low += band.low, total.high += band.high;
            const Amount printed =
                line.printed ? stored(Exact(*line.printed) - band.value, line.place) : Missing{};
            result.lines.push_back({&line, stored(band.value, line.place), stored(band.low, line.place),
                                    stored(band.high, line.place), formula(line), printed});
            for (const auto& pocket : line.pockets) add(pocket, band.value);
        }
        result.total = stored(total.value, ledger_.place);
        result.low = stored(total.low, ledger_.place);
        result.high = stored(total.high, ledger_.place);
        result.ratio = ledger_.costs ? stored(total.value / *ledger_.costs, ledger_.place) : Missing{};
        std::stable_sort(pockets_.begin(), pockets_.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        for (const auto& [name, value] : pockets_)
            result.pockets.push_back({name, stored(value, ledger_.place),
                                      total.value == 0 ? Amount(Missing{MissingReason::ZeroDenominator})
                                                       : stored(value / total.value, ledger_.place)});
        return result;
    }

  private:
    void add(const LedgerPocket& pocket, const Exact& value) {
        const auto found = std::find_if(pockets_.begin(), pockets_.end(),
                                        [&](const auto& other) { return other.first == pocket.name; });
        const Exact part = value * exact(pocket.share);
        if (found == pockets_.end())
            pockets_.emplace_back(pocket.name, part);
        else
            found->second += part;
    }

    Amount stored(const Exact& value, const Place& place) {
        if (const auto amount = amount_of(value)) return *amount;
        diagnostics_.error("G72", place, "dit bedrag is te groot of te fijn om precies uit te rekenen",
                           "gebruik minder decimalen of kleinere getallen");
        return Missing{};
    }

    const Ledger& ledger_;
    Diagnostics& diagnostics_;
    std::vector<std::pair<std::string, Exact>> pockets_;
};

} // namespace

SocialReturn work_out(const Ledger& ledger, Diagnostics& diagnostics) {
    return Worker(ledger, diagnostics).work_out();
}

} // namespace verantwoord
