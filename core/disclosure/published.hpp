// Figures after judgement: they hold a number only if that number may be seen. The only type with figures
// that document/, layout/ and output/ may name.
#pragma once

#include "base/amount.hpp"
#include "base/calendar.hpp"

#include <map>
#include <optional>
#include <string>
#include <string_view>
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
    friend class PublishedMaker; // disclosure/published_maker.hpp: for disclosure/ and tests only
    Visibility visibility_ = Visibility::Unknown;
    MissingReason reason_ = MissingReason::NotRecorded;
    Amount amount_ = Missing{};
    Unit unit_ = Unit::Things;
    unsigned decimals_ = 0;
};

struct PublishedMember {
    std::string name;
    Published value, last_year;
};

struct PublishedBreakdown {
    std::string dimension, label, note; ///< see BreakdownResult
    bool adds_up = true;
    std::vector<PublishedMember> members;
};

enum class PublishedVerdict {
    None,
    Reached,
    Nearly,
    Missed,
    Undecided
}; ///< Undecided: the figure may not be seen

struct PublishedIndicator {
    std::string id, name, definition, source, code;
    std::string unit_name; ///< personen, keer, uren, euro …
    std::string basis;     ///< geteld, geturfd, geschat …
    std::string coverage;  ///< sentence; may be empty
    bool more_is_better = true;
    bool about_people = true;
    Published total, last_year, target;
    bool target_at_most = false;
    PublishedVerdict verdict = PublishedVerdict::None;
    std::string explanation; ///< Markdown, of the difference with the target; may be empty
    std::vector<PublishedBreakdown> breakdowns;

    Published difference() const { return total.minus(last_year); }
    const PublishedBreakdown* breakdown(std::string_view dimension) const;
};

struct PublishedPart {
    std::string heading, markdown;
};

struct PublishedPersona {
    std::string id, alias, kind, basis, privacy_statement, represents, quote, contribution;
    std::vector<std::string> attributes, roles;
    std::vector<PublishedPart> story;
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
    std::vector<std::string>
        remarks; ///< Dutch sentences for the colophon: population, unmapped categories, released cells
    Date today;

    const PublishedIndicator* indicator(std::string_view id) const;
    const PublishedText* text(std::string_view name) const;
    const PublishedPersona* persona(std::string_view id) const;
};

} // namespace verantwoord
