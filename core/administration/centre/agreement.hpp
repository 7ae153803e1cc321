// One agreement with one funder over one period, from afspraken/*.json: which plugin, which people count,
// which results were agreed, and which threshold protects them.
#pragma once

#include "administration/centre/project.hpp"
#include "base/amount/amount.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct AgeBand {
    std::string name;
    int from = 0;
    std::optional<int> until; ///< inclusive; none: and older
};

/// A municipality as an agreement names it.
struct NamedTown {
    std::string written;
    Place place;
};

/// Whose use counts for this funder. Empty lists and absent ages do not restrict.
struct Population {
    std::string description;                 ///< Dutch, printed with the figures
    std::vector<std::string> municipalities; ///< by their one name; with old ones that lie in them
    std::vector<NamedTown> towns;            ///< as the file has them
    std::optional<int> age_from, age_until;  ///< inclusive, on the last day of the period
    bool restricts() const { return !municipalities.empty() || age_from || age_until; }
};

/// When a visitor counts as regular (vaste bezoeker): at least so many visits in the period.
struct Regularity {
    std::int64_t visits = 12;
    std::string description; ///< Dutch, printed with the figure
};

struct Target {
    enum class Direction { AtLeast, AtMost };
    std::string indicator;
    Direction direction = Direction::AtLeast;
    /// In whole shown units (persons, hours, euros, percent); indicator/figure/target scales it to the
    /// smallest unit.
    std::int64_t amount = 0;
    /// Why aimed and realised differ (Awb 4:80), in Markdown; may be empty.
    std::string explanation;
    Place place;
};

/// A day by which something must be done: counted from the end of the period, or the same day every year.
struct Deadline {
    std::string name;            ///< Dutch: "verantwoording indienen"
    int months = 0, weeks = 0;   ///< after the last day of the period; both 0: `month` and `day`
    unsigned month = 0, day = 0; ///< the first such day after the period
    std::string source;          ///< where the rule stands, e.g. "Awb 4:74"; may be empty
    Place place;
    Date due(const Period& period) const;
};

/// How many stories of which kinds were agreed, and which ones the centre chose itself.
struct StoryQuota {
    std::int64_t at_least = 0;
    std::vector<std::string> kinds;            ///< as in personas: "eigen verhaal", "interview"; empty: any
    std::vector<std::string> chosen, left_out; ///< persona ids: the centre overrules the computed choice
    Place place;
};

/// Members of a division that are shown as one where one of them has few people.
struct MergeGroup {
    std::string dimension, name; ///< dimension: the id of a breakdown
    std::vector<std::string> parts;
    Place place;
};

/// What the funder accepts as a file.
struct FileLimits {
    std::int64_t most_bytes = 0;    ///< 0: no limit; the report's PDF is checked against it
    std::vector<std::string> kinds; ///< "pdf", "html"; empty: any
};

/// When the funder wants an accountant's word.
struct AuditRule {
    std::string kind;      ///< "controleverklaring", "samenstellingsverklaring"
    std::int64_t from = 0; ///< eurocents: needed from this grant on
    bool present = false;
    Place place;
};

/// Settlement per unit delivered (P × Q).
struct Price {
    std::string indicator;
    std::int64_t price = 0;              ///< eurocents per shown unit: person, hour, thing
    std::string unit;                    ///< Dutch: "dagdeel van 4 aaneengesloten uren"
    std::optional<std::int64_t> at_most; ///< shown units that are paid
    Place place;
};

/// The part of one cost line (`post` in begroting) that this agreement pays.
struct Allocation {
    std::string post;
    Ratio share; ///< 0 < share ≤ 1
    Place place;
};

/// A figure that is not made as before.
struct MethodBreak {
    std::string indicator;
    Date from;
    std::string explanation; ///< Dutch, one sentence
    Place place;
};

/// The words that an agreement may replace by its funder's own.
inline constexpr std::string_view own_words[] = {"bezoeker", "bezoekers", "deelnemer", "deelnemers",
                                                 "cursist",  "cursisten", "centrum"};

struct Agreement {
    std::string id, plugin, funder, reference; ///< reference: the funder's own number of the decision
    std::string subject;                       ///< Dutch: what the money is for
    /// In the words of the sector's own publication (NVZH, 2025): gemeente, subsidie, 1 jaar; may be empty.
    std::string source, legal_form, duration;
    std::string recipient, recipient_role; ///< who gets the report when that is not the payer; may be empty
    std::vector<std::string> copies_to;
    std::string region; ///< of a regional scheme; may be empty
    Period period;
    int years_back = 0; ///< of a copy of the agreement as it would have been: how many years before its own
    std::vector<Deadline> deadlines;
    StoryQuota stories;
    std::vector<std::string> must_explain; ///< indicators that need an explanation also when reached
    std::map<std::string, std::string> explanations; ///< indicator → Markdown, for those without a target
    /// Indicator → why its figure of an earlier year is another one than was sent; then the new one is shown.
    std::map<std::string, std::string> corrections;
    FileLimits file_limits;
    std::vector<AuditRule> audits;
    std::vector<Price> prices;
    std::vector<Allocation> allocations;
    bool own_lines = false; ///< whether cost lines name this agreement; known once the tables are read
    /// naar_rato: an amount about more days than the period counts for the part of its days in it.
    bool pro_rata = false;
    std::vector<MethodBreak> method_breaks;
    /// The funder's own words, by the usual one: bezoeker, bezoekers, deelnemer, deelnemers …
    std::map<std::string, std::string> words;
    std::map<std::string, std::string> answers; ///< id of a consistency rule → what is the matter
    bool social_return = false, sector_comparison = false; ///< off unless switched on
    std::optional<std::string> template_name;
    std::int64_t threshold = 10; ///< smallest count of people that may be shown; at least 5
    std::string threshold_reason;
    /// Whether its figures leave people, activities or costs of the centre out.
    bool restricts() const { return population.restricts() || (project && project->restricts()); }
    /// Whether it pays part of the centre's costs: shares of cost lines, or lines of its own.
    bool pays_part() const { return !allocations.empty() || own_lines; }
    bool may_release = true;             ///< vrijgeven: whether a person may decide to show a smaller count
    std::optional<int> retention_years;  ///< how long its report is kept; nothing: as the centre says
    std::optional<std::int64_t> granted; ///< eurocents
    Population population;
    std::optional<Project> project; ///< what of the centre's work it pays; none: the agreement does not say
    std::vector<AgeBand> age_bands;
    Regularity regularity;
    std::optional<std::vector<MergeGroup>> merges; ///< samenvoegen; none: as usual, empty: nothing
    std::vector<Target> targets;
    Place place, period_place;
};

/// From the text of one file in afspraken/. Nothing when it cannot be used; the diagnostics say why.
std::optional<Agreement> read_agreement(std::string_view file, std::string_view bytes,
                                        Diagnostics& diagnostics);

} // namespace verantwoord
