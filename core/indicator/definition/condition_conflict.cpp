#include "indicator/definition/condition_conflict.hpp"

#include "base/text/fold.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace verantwoord {

namespace {

/// What a cell of one field may still hold.
class Allowed {
    using Words = std::set<std::string>;

  public:
    explicit Allowed(const FieldFacts& field) {
        if (field.cell != CellKind::Category || field.words.empty()) return;
        words_ = Words{""};
        for (const std::string_view word : field.words) words_->insert(text::word_form(word));
    }

    void take(const Condition& condition) {
        using Test = Condition::Test;
        switch (condition.test) {
        case Test::Is: only(forms(condition.words)); break;
        case Test::IsNot: without(forms(condition.words)); break;
        case Test::Filled: condition.filled ? without({""}) : only({""}); break;
        case Test::AtLeast:
        case Test::AtMost:
        case Test::Between:
            low_ = std::max(low_, condition.low);
            high_ = std::min(high_, condition.high);
            without({""});
            break;
        case Test::YearsOld: without({""}); break;
        }
    }

    /// An empty cell is the word "" here, also in a column of numbers.
    bool nothing() const { return low_ > high_ || (words_ && words_->empty()); }

  private:
    static Words forms(const std::vector<std::string>& words) {
        Words result;
        for (const std::string& word : words) result.insert(text::word_form(word));
        return result;
    }
    void only(const Words& wanted) {
        if (words_)
            std::erase_if(*words_, [&](const std::string& word) { return !wanted.contains(word); });
        else
            words_ = wanted;
        for (const std::string& word : refused_) words_->erase(word);
    }
    void without(const Words& refused) {
        refused_.insert(refused.begin(), refused.end());
        if (words_)
            for (const std::string& word : refused) words_->erase(word);
    }

    std::optional<Words> words_; ///< nothing: any word
    Words refused_;
    std::int64_t low_ = std::numeric_limits<std::int64_t>::min(),
                 high_ = std::numeric_limits<std::int64_t>::max();
};

struct Seen {
    Allowed allowed;
    std::size_t first_line = 0;
    bool told = false;
};

} // namespace

void check_conflicts(const std::vector<Condition>& conditions, std::string_view table,
                     Diagnostics& diagnostics) {
    std::map<std::string, Seen> fields;
    for (const Condition& condition : conditions) {
        const auto facts = find_field(table, condition.field);
        if (!facts) continue;
        const auto [at, first] =
            fields.try_emplace(condition.field, Seen{Allowed(*facts), condition.place.line, false});
        Seen& seen = at->second;
        seen.allowed.take(condition);
        if (seen.told || !seen.allowed.nothing()) continue;
        seen.told = true;
        diagnostics.error("P49", condition.place,
                          {"geen enkele regel kan hieraan voldoen: de voorwaarden voor {} sluiten elkaar uit",
                           say::quoted(condition.field)},
                          first ? Sentence("elk woord dat er kan staan, is hier uitgesloten; haal er een weg")
                                : Sentence("de eerste staat op regel {}; een regel moet aan alle voorwaarden "
                                           "voldoen, dus verander "
                                           "er een of haal er een weg",
                                           say::digits(static_cast<std::int64_t>(seen.first_line))));
    }
}

} // namespace verantwoord
