// The arithmetic of the social-return ledger: exact products, a band from low to high, and who gains.
#pragma once

#include "administration/centre/ledger.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// One line worked out. Amounts are ratios in eurocents, not rounded.
struct ReturnLine {
    const LedgerLine* line = nullptr;
    Amount value, low, high;   ///< ProMemoria for a PM line
    std::string formula;       ///< Dutch: "20/60 uur per week × 46 weken × € 75 per uur × 33 %"
    Amount printed_difference; ///< what the source prints minus the value; missing when it prints nothing
};
struct ReturnPocket {
    std::string name;
    Amount value, share; ///< share: of the total, as a ratio
};
struct SocialReturn {
    std::vector<ReturnLine> lines;
    Amount total, low, high;
    std::vector<std::string> pro_memoria; ///< names of the PM lines
    std::vector<ReturnPocket> pockets;    ///< largest first
    Amount ratio;                         ///< total / costs; missing without costs
};

/// An amount that does not fit is reported (G72) and missing.
SocialReturn work_out(const Ledger& ledger, Diagnostics& diagnostics);

} // namespace verantwoord
