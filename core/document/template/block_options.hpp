// What a fenced block (tabel, grafiek, persona …) asks for, read from its 'sleutel: waarde' lines and checked
// against the indicators and dimensions that exist.
#pragma once

#include "base/message/diagnostic.hpp"
#include "disclosure/published/published.hpp"
#include "document/fields/value.hpp"
#include "document/tree/fenced_block.hpp"

#include <functional>
#include <optional>
#include <variant>

namespace verantwoord {

enum class ColumnChoice {
    ThisYear,
    LastYear,
    TwoYearsBefore,
    Difference,
    DifferencePercent,
    Share,
    Target,
    Verdict
};

struct TableOptions {
    std::vector<const PublishedIndicator*> indicators;
    std::string per; ///< a dimension; empty: the rows are the indicators
    std::vector<ColumnChoice> columns;
    bool total = true;
    std::string title; ///< may hold value characters
};
struct ChartOptions {
    enum class Kind { Bars, Lying, Line, Stacked, Flow };
    Kind kind = Kind::Bars;
    const PublishedIndicator* indicator = nullptr;
    std::string per;
    bool with_last_year = false;
    std::string title;
};
struct KeyFigureOptions {
    std::vector<const PublishedIndicator*> indicators;
};
struct TargetOptions {
    enum class Form { Table, Chart };
    Form form = Form::Table; ///< a chart has the table beside it
    std::string title;
};
struct PersonaOptions {
    const PublishedPersona* persona = nullptr;
};
struct BudgetOptions {
    const PublishedIndicator* budgeted = nullptr;
    const PublishedIndicator* realised = nullptr;
    std::string per;                ///< a dimension of both
    bool percent_of_budget = false; ///< the last column: the part of the budget that was used; else last year
    std::string title;
};
struct SheetOptions {
    const PublishedSheet* sheet = nullptr; ///< null: this publication has nothing in it
    std::string title;
};
struct TrendOptions {
    enum class Form { Table, Chart };
    Form form = Form::Table; ///< a chart shows one indicator
    std::vector<const PublishedIndicator*> indicators;
    std::string title;
};
struct LedgerOptions {};
struct ContentsOptions {};
struct ColophonOptions {};
struct PageBreakOptions {};
using BlockOptions = std::variant<TableOptions, ChartOptions, KeyFigureOptions, TargetOptions, PersonaOptions,
                                  BudgetOptions, SheetOptions, TrendOptions, LedgerOptions, ContentsOptions,
                                  ColophonOptions, PageBreakOptions>;

/// Where `length` bytes from `offset` in the Markdown come from.
using PlaceOf = std::function<Place(std::size_t offset, std::size_t length)>;

struct OptionSurroundings {
    const Publication& publication;
    const Values& values;
    PlaceOf place;
    Diagnostics& diagnostics;
};

/// Nothing when the block cannot be used; the diagnostics say why. A persona named by a field of a list that
/// is only being checked gives PersonaOptions without a persona.
std::optional<BlockOptions> read_block(const FencedBlock& block, const OptionSurroundings& surroundings);

} // namespace verantwoord
