// Figures after judgement: they hold a number only if that number may be seen. The only type with figures
// that document/, layout/ and output/ may name.
#pragma once

#include "base/amount/amount.hpp"
#include "base/amount/calendar.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord {

enum class Visibility {
    Open,   ///< may be seen
    Hidden, ///< too few people, or needed to keep another figure hidden: one mark for both
    Unknown ///< there is no number
};

/// Made by disclosure/ only (and by arithmetic on other Published, which takes the least visible of its
/// parts).
class Published {
  public:
    Published() = default; ///< unknown, not recorded
    Visibility visibility() const { return visibility_; }
    bool open() const { return visibility_ == Visibility::Open; }
    /// For bars, sorting and comparison; Missing unless open.
    const Amount& amount() const { return amount_; }
    Unit unit() const { return unit_; }
    unsigned decimals() const { return decimals_; }
    MissingReason reason() const { return reason_; } ///< when Unknown
    /// As it stands in a text or cell: "412", "79 %", "€ 1.234", "–" when hidden, "onbekend" when unknown.
    std::string text() const;
    /// The same with an explicit sign, for differences.
    std::string signed_text() const;

    /// this − other; hidden when either is hidden, unknown when either is unknown.
    Published minus(const Published& other) const;
    /// this as a part of `whole`, in percent; hidden or unknown likewise.
    Published share_of(const Published& whole) const;

    static constexpr std::string_view hidden_mark = "–";

  private:
    friend class PublishedMaker; // disclosure/published/published_maker.hpp: for disclosure/ and tests only
    Visibility visibility_ = Visibility::Unknown;
    MissingReason reason_ = MissingReason::NotRecorded;
    Amount amount_ = Missing{};
    Unit unit_ = Unit::Things;
    unsigned decimals_ = 0;
};

struct PublishedMember {
    std::string name;
    Published value, last_year;
    std::vector<std::string> made_of{}; ///< the names of the members that were put together in this one
    bool rest = false;                  ///< it holds those of whom nobody knows where they belong
};

struct PublishedBreakdown {
    std::string dimension, label, note; ///< see BreakdownResult
    bool adds_up = true;
    std::vector<PublishedMember> members;
    std::string together{}; ///< see BreakdownResult
    bool in_time = false;   ///< the members follow each other in time
};

enum class PublishedVerdict {
    None,
    Reached,
    Nearly,
    Missed,
    Undecided ///< the figure may not be seen, so its verdict may not either
};

struct PublishedIndicator {
    std::string id, name, definition, source, code;
    std::string unit_name;              ///< personen, keer, uren, euro …
    std::string calculation;            ///< aantal, uniek, som, gemiddelde, verhouding, stand, code
    std::string numerator, denominator; ///< for a verhouding, the ids of its halves
    std::string basis;                  ///< geteld, geturfd, geschat …
    std::string of_whom;                ///< words behind the name, "van inwoners van Duinstad"; may be empty
    bool of_whole_centre = false;       ///< although the agreement is about part of it
    std::string until_day;              ///< "14 oktober": the last that is known of each year; else empty
    std::string coverage;               ///< sentence; may be empty
    bool more_is_better = true;
    bool about_people = true;
    Published total, last_year, target;
    bool target_at_most = false;
    PublishedVerdict verdict = PublishedVerdict::None;
    /// Years before last year, nearest first.
    struct EarlierYear {
        std::string year; ///< "2023"
        Published total;
    };
    std::vector<EarlierYear> earlier;
    std::string method_break; ///< Dutch sentence: since when and why it is not made as before; may be empty
    std::string method_break_year; ///< "2025": the first year made in the new way; empty: no break
    std::string explanation;       ///< Markdown, of the difference with the target; may be empty
    std::vector<PublishedBreakdown> breakdowns;

    Published difference() const { return total.minus(last_year); }
    const PublishedBreakdown* breakdown(std::string_view dimension) const;
    const PublishedBreakdown& at(std::string_view dimension) const; ///< it must be broken down so
};

struct PublishedPart {
    std::string heading, markdown;
};

struct PublishedMoment {
    std::string moment;
    std::vector<std::string> gets, brings;
};
struct PublishedOutcome {
    std::string domain, statement, status, evidence; ///< status: "bereikt", "onderweg", "nog niet te zeggen"
};
struct PublishedPersona {
    std::string id, alias, kind, basis, privacy_statement, represents, quote, contribution;
    std::vector<std::string> attributes;
    std::vector<std::string> roles; ///< "bezoeker", "vrijwilliger", "bezoeker (stap terug)"
    std::vector<PublishedPart> story;
    std::vector<PublishedMoment> moments;
    /// The heading says what happened; the Markdown says how it was handled, and may be empty.
    std::vector<PublishedPart> setbacks;
    std::vector<PublishedOutcome> outcomes;
    std::vector<std::string> illustrates; ///< names of this report's indicators that the story is about
};

/// A table of texts and judged figures: a checklist, a register, deadlines, a settlement.
struct SheetCell {
    std::string text; ///< when there is no figure
    std::optional<Published> figure;
    std::string status; ///< "" or as in document/tree/block.hpp: gehaald, bijna, niet, onbekend
};
struct SheetRow {
    std::vector<SheetCell> cells; ///< as many as columns; the first is the row's heading
    bool total = false;
};
struct PublishedSheet {
    std::string id, name, sentence; ///< sentence: what it shows, printed above it
    struct Column {
        std::string heading;
        bool numeric = false;
    };
    std::vector<Column> columns;
    std::vector<SheetRow> rows;
    std::vector<std::string> remarks; ///< small print below
};

struct PublishedLedgerLine {
    std::string name, formula, source, remark; ///< remark: gross or net, price year, assumption or measured
    Published value, low, high;
    bool pm = false;
    std::string pm_reason;
    std::string printed_difference; ///< Dutch sentence about what the source prints; may be empty
};
/// The social return, only when the agreement switched it on. Cannot be shown without disclaimer and PM
/// lines: there is one block that draws it whole.
struct PublishedLedger {
    std::string name, per;
    std::vector<PublishedLedgerLine> lines;
    Published total, low, high;
    std::vector<std::pair<std::string, Published>> pockets; ///< who gains, largest first
    std::vector<std::string> ratios; ///< Dutch sentences, each with horizon, scope and source
    std::string disclaimer;
};

struct PublishedText {
    std::string name, markdown, file;
};

/// All that a report may hold: one funder's view of one period.
struct Publication {
    /// Texts by field name: "centrum.naam", "financier", "jaar", "vorig_jaar", "periode", "kenmerk",
    /// "doelgroep", "drempel", "vandaag", "onderwerp", "subsidie" …
    std::map<std::string, std::string> facts;
    std::vector<PublishedIndicator> indicators; ///< in the plugin's order
    std::vector<PublishedPersona> personas;
    std::vector<PublishedText> texts;
    std::vector<PublishedSheet> sheets;
    std::optional<PublishedLedger> ledger;
    /// What a person let be seen about few people; the remarks say it to the reader.
    std::vector<std::string> released; ///< figure names
    /// Dutch sentences for the colophon: population, unmapped categories, released cells.
    std::vector<std::string> remarks;
    Date today;
    /// Whom the figures are about, for who reads them with a program.
    struct Reach {
        std::vector<std::string> municipalities; ///< empty: everywhere
        std::string ages;                        ///< "16-26"; empty: all
        std::string project;                     ///< what of the centre's work, in words; empty: all of it
        Period period, last_year;
    };
    Reach reach;

    const PublishedIndicator* indicator(std::string_view id) const;
    const PublishedText* text(std::string_view name) const;
    const PublishedPersona* persona(std::string_view id) const;
    const PublishedSheet* sheet(std::string_view id) const;
};

} // namespace verantwoord
