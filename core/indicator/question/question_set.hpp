// What a funder asks besides figures, as data of its plugin: checklists, registers, texts, rules that compare
// figures, crosswalks of categories, literature and sector figures. Each kind has its own file in the
// plugin's folder and its own reader.
#pragma once

#include "base/amount/amount.hpp"
#include "base/message/diagnostic.hpp"
#include "indicator/definition/definition.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Where a rule comes from; printed.
struct RuleSource {
    std::string source;     ///< bron
    std::string checked_on; ///< gecontroleerd_op, ISO
};

// lijsten.json

struct ChecklistPoint {
    std::string id, name;  ///< id unique over all plugins: "REQ-06"; the centre answers by it
    std::string question;  ///< Dutch, to the director: what counts as evidence
    std::string indicator; ///< a figure that is shown as evidence; may be empty
    RuleSource rule;
    Place place;
};
struct Checklist {
    std::string id, name, sentence; ///< sentence: what the list shows, printed above it
    bool yes_no = false;            ///< shown as ja / nee / deels instead of aanwezig / afwezig / in opbouw
    std::vector<ChecklistPoint> points;
    Place place;
};

// overzichten.json

/// Rows of a table of the centre, shown as a table. Only columns that hold no person.
struct ListingColumn {
    std::string field, heading;
};
struct Listing {
    std::string id, name, sentence, table;
    std::vector<ListingColumn> columns;
    std::vector<Condition> conditions;
    RuleSource rule;
    Place place;
};

// teksten.json

/// Something that is told, not counted: a text of the centre.
struct Narrative {
    std::string text;           ///< name of the file in teksten/, without .md
    std::string name, question; ///< question: Dutch, what the director writes about
    std::string code;           ///< e.g. "IND-27"; may be empty
    bool required = false;
    RuleSource rule;
    Place place;
};

// regels.json

/// Compares figures of one report. What looks odd is asked, not rejected.
struct ConsistencyRule {
    enum class Kind {
        AtMost,          ///< left ≤ right
        Equal,           ///< left = right
        Adds,            ///< the parts add up to right
        Between,         ///< low ≤ left ≤ high, in shown units
        NotBelowLastYear ///< left of this year ≥ left of last year
    };
    std::string id;
    Kind kind = Kind::AtMost;
    std::string left, right;
    std::vector<std::string> parts; ///< Adds
    Ratio low, high;                ///< Between: shown units (persons, hours, euros, percent)
    std::string per;                ///< a dimension: compared member by member; empty: the totals
    std::string question, advice;   ///< Dutch: what looks odd, and what to do
    bool must_hold = false;         ///< an error instead of a question
    RuleSource rule;
    Place place;
};

// indelingen.json is read into Crosswalk, see indicator/definition/definition.hpp.

// literatuur.json

/// General research; never a result of this centre.
struct LiteratureItem {
    std::string title, finding, country;
    int year = 0;
    std::string source;
    Place place;
};

// sector.json

/// One figure of the sector, beside which a centre may stand.
struct SectorItem {
    std::string name, group;              ///< group: Dutch heading
    std::optional<std::int64_t> count;    ///< how many organisations of `SectorPack::base`
    std::vector<std::string> kinds;       ///< the centre has it when an activity of one of these ran
    std::optional<Ratio> mean, low, high; ///< in shown units
    Unit unit = Unit::Things;             ///< of mean, low, high
    unsigned decimals = 0;
    std::string indicator; ///< the centre's own figure; may be empty
    std::string remark;    ///< e.g. about a percentage that the source prints wrongly
    Place place;
};
struct SectorPack {
    std::string name, source, sentence; ///< sentence: base, year and how they were chosen, printed
    int year = 0;
    std::int64_t base = 0, population = 0; ///< 25 of 49
    std::vector<SectorItem> items;
};

/// All of one plugin.
struct QuestionSet {
    std::vector<Checklist> checklists;
    std::vector<Listing> listings;
    std::vector<Narrative> narratives;
    std::vector<ConsistencyRule> rules;
    std::vector<Crosswalk> crosswalks;
    std::vector<LiteratureItem> literature;
    std::optional<SectorPack> sector;
    std::vector<std::string> themes; ///< from plugin.json: outcome domains this funder cares about
    std::string plugin_name, plugin_version;
    std::int64_t threshold = 0; ///< from plugin.json: people, at least this many; 0: no demand of its own
    bool example_set = false;   ///< from plugin.json: no source prescribes it; said in the report
};

/// Another plugin's questions, for "verwijzing": "basis:kwaliteitseisen"; null when there is none.
using QuestionSource = std::function<const QuestionSet*(std::string_view plugin)>;

/// Each reads one file and reports all its errors; entries with errors are left out.
std::vector<Checklist> read_checklists(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics);
std::vector<Listing> read_listings(std::string_view file, std::string_view bytes,
                                   const QuestionSource& others, Diagnostics& diagnostics);
std::vector<Narrative> read_narratives(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics);
std::vector<Crosswalk> read_crosswalks(std::string_view file, std::string_view bytes,
                                       const QuestionSource& others, Diagnostics& diagnostics);
/// `indicators`: of this plugin, so that a rule can only name what exists.
std::vector<ConsistencyRule> read_rules(std::string_view file, std::string_view bytes,
                                        const QuestionSource& others,
                                        const std::vector<Indicator>& indicators, Diagnostics& diagnostics);
std::vector<LiteratureItem> read_literature(std::string_view file, std::string_view bytes,
                                            Diagnostics& diagnostics);
std::optional<SectorPack> read_sector(std::string_view file, std::string_view bytes,
                                      Diagnostics& diagnostics);

} // namespace verantwoord
