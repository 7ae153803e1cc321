// The centre's social return as a ledger of assumptions, from meerwaarde.json: every line a product of inputs
// that are all written down. The arithmetic is indicator/social_return.
#pragma once

#include "base/amount/amount.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// One input of a line: "weken per jaar", 46. Exact: "0,33", "33 %", "20/60" and "1,41" keep their value.
struct LedgerFactor {
    std::string name, unit; ///< unit Dutch, e.g. "uur per week", "euro per uur"
    Ratio value;
    std::optional<Ratio> low, high; ///< for the band; absent: the value itself
    std::string source;             ///< may be empty
    std::optional<int> price_year;  ///< of a price
    bool used = true; ///< false: stands in the source but not in its formula ("16 uur per week")
    Place place;
};

struct LedgerPocket {
    std::string name; ///< who gains: gemeente, zorgverzekeraar, UWV …
    Ratio share;      ///< of the line; all of a line add up to 1
};

struct LedgerLine {
    std::string id, name, domain;      ///< domain: outcome key, e.g. "wonen"
    std::vector<LedgerFactor> factors; ///< the value in euros is their product; empty for a PM line
    bool pm = false;                   ///< pro memorie: counts for nobody and is always shown
    std::string pm_reason;
    bool net = false;      ///< false: gross, the cost of the alternative is not taken off
    bool measured = false; ///< false: an assumption; only measured lines may say that something was saved
    std::string remark, source;
    std::vector<LedgerPocket> pockets;
    std::optional<std::int64_t> printed; ///< eurocents that the source itself prints; a difference is shown
    Place place;
};

/// A ratio that somebody found elsewhere: shown with all that defines it, never compared.
struct LedgerRatio {
    std::string name, scope, source;
    Ratio value;
    std::optional<Ratio> low, high;
    int years = 0;          ///< horizon
    std::string definition; ///< "opbrengst gedeeld door kosten"; printed
    Place place;
};

struct Ledger {
    std::string name, per; ///< per: "per deelnemer per jaar"
    int years = 1;         ///< horizon of the lines
    std::optional<int> price_year;
    std::vector<LedgerLine> lines;
    std::vector<LedgerRatio> ratios;
    /// Costs per the same `per`, for this ledger's own ratio; absent: no ratio is printed.
    std::optional<std::int64_t> costs; ///< eurocents
    std::string costs_source;
    Place place;
};

/// From the text of meerwaarde.json. Nothing when it cannot be used; the diagnostics say why.
std::optional<Ledger> read_ledger(std::string_view file, std::string_view bytes, Diagnostics& diagnostics);

} // namespace verantwoord
