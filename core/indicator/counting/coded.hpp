// The door behind which plugin code calculates: the core picks the rows and asks one figure over them.
// funder/ opens it with a worker process; a test opens it with a lambda.
#pragma once

#include "administration/administration.hpp"
#include "indicator/definition/definition.hpp"

#include <cstdint>
#include <string>
#include <vector>

namespace verantwoord {

using RowSet = std::vector<std::uint32_t>; ///< row numbers of one table, ascending, each once

/// One figure asked from plugin code.
struct CodedTask {
    const Indicator* indicator = nullptr;
    const Table* table = nullptr;
    RowSet rows;
    Period period;
    std::string cell; ///< "totaal", "maand = maart" …: for messages
};

struct CodedAnswer {
    Amount amount = Missing{MissingReason::NoAnswer};
    RowSet used; ///< rows that the code named as standing behind the figure
    bool names_rows = false;
};

class CodeRunner {
  public:
    virtual ~CodeRunner() = default;
    /// One answer a task, in order. What went wrong is reported, names the indicator, and leaves `NoAnswer`;
    /// the tasks of other indicators are still answered.
    virtual std::vector<CodedAnswer> run(const Administration& administration, const Agreement& agreement,
                                         const std::vector<CodedTask>& tasks, Diagnostics& diagnostics) = 0;
};

} // namespace verantwoord
