#include "administration/town_checks.hpp"

#include "administration/known_towns.hpp"
#include "administration/question/kept_words.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using Names = std::vector<std::string>;

/// How the first of these words becomes the name of the municipality; the others go the same way.
Sentence mapping(const Names& words, const std::string& town) {
    const TableSchema& people = known_schema("deelnemers");
    const Sentence first = how_to_answer({&people, column_schema(people, "gemeente"), words.front()}, town);
    return words.size() == 1 ? first : Sentence("{}, en zo voor elke plaats", first);
}

Names first_few(Names names) {
    constexpr std::size_t few = 5;
    if (names.size() > few) names.resize(few);
    return names;
}

class AgreementCheck {
  public:
    AgreementCheck(const Agreement& agreement, const TownNames& names, const KnownTowns& known,
                   Diagnostics& diagnostics)
        : agreement_(agreement), names_(names), known_(known), diagnostics_(diagnostics) {}

    void check() const {
        const bool nobody = std::none_of(
            agreement_.population.municipalities.begin(), agreement_.population.municipalities.end(),
            [&](const std::string& town) { return known_.has_people(town) || known_.is_settled(town); });
        for (const NamedTown& town : agreement_.population.towns) {
            const std::string name = names_.spelled(town.written);
            if (known_.is_settled(name)) continue;
            if (!known_.has_people(name))
                check_missing(town, name, nobody);
            else
                check_counted(town, name);
        }
    }

  private:
    void check_missing(const NamedTown& town, const std::string& name, bool nobody) const {
        const Names parts = known_.parts_of(name);
        // A small town may have nobody; that it has a house or inhabitants says that it is spelled well.
        if (!nobody && parts.empty() && known_.is_elsewhere(name)) return;
        const auto meant = known_.nearest_to(name);
        Sentence message("{} komt in uw gegevens niet voor", say::quoted(town.written));
        if (known_.is_elsewhere(name))
            message = {"geen enkele deelnemer woont volgens uw gegevens in {}", say::quoted(town.written)};
        if (meant && parts.empty()) message += Sentence("; bedoelt u {}?", say::quoted(*meant));
        diagnostics_.add({nobody ? Severity::Error : Severity::Warning, "G58", std::move(message),
                          help_for(name, parts, meant.has_value(), nobody), town.place, agreement_.id});
    }

    Sentence help_for(const std::string& name, const Names& parts, bool meant, bool nobody) const {
        if (const TownMerger* gone = names_.merger(name))
            return {"{} hoort sinds {} bij {}; gaat de afspraak daarover, schrijf dan {}",
                    say::foreign(gone->old_name), say::digits(gone->since), say::foreign(gone->into),
                    say::quoted(gone->into)};
        if (!parts.empty())
            return {"uw gegevens noemen wel {}: hoort dat bij {}? Zo ja, {}",
                    say::foreign_list(first_few(parts)), say::foreign(name), mapping(first_few(parts), name)};
        if (meant) return "schrijf de gemeente in de afspraak en in uw gegevens hetzelfde";
        const Names villages = first_few(known_.unlisted());
        if (nobody && !villages.empty())
            return {"in de kolom 'gemeente' van de deelnemers staat bijvoorbeeld {};\n"
                    "is dat een dorp of wijk in {}? Zo ja, {}",
                    say::foreign_list(villages), say::foreign(name), mapping({villages.front()}, name)};
        return {"klopt het dat daar niemand woont? Zo ja, {}", mapping({name}, name)};
    }

    /// People live there, and others perhaps too, under another name.
    void check_counted(const NamedTown& town, const std::string& name) const {
        const TownMerger* gone = names_.merger(name);
        if (gone && known_.has_people(gone->into) && gone->since <= civil(agreement_.period.until).year)
            diagnostics_.add({Severity::Warning,
                              "G58",
                              {"wie bij {} staat, telt niet mee voor {}", say::quoted(gone->into),
                               say::quoted(town.written)},
                              {"{} hoort sinds {} bij {}; gaat de afspraak daarover, schrijf dan {}",
                               say::foreign(gone->old_name), say::digits(gone->since),
                               say::foreign(gone->into), say::quoted(gone->into)},
                              town.place,
                              agreement_.id});
        const Names parts = first_few(known_.parts_of(name));
        if (parts.empty()) return;
        diagnostics_.add(
            {Severity::Warning,
             "G58",
             {"wie bij {} staat, telt niet mee voor {}", say::quoted_list(parts), say::quoted(town.written)},
             {"hoort dat bij {}? Zo ja, {}", say::foreign(name), mapping(parts, name)},
             town.place,
             agreement_.id});
    }

    const Agreement& agreement_;
    const TownNames& names_;
    const KnownTowns& known_;
    Diagnostics& diagnostics_;
};

/// Where the heading asks for a place of residence, who lives in a village counts for no municipality. That
/// is asked once, and only where others do count.
void check_villages(const Administration& administration, const KnownTowns& known, Diagnostics& diagnostics) {
    if (!administration.residence_heading) return;
    for (const Agreement& agreement : administration.agreements)
        for (const std::string& town : agreement.population.municipalities) {
            const Names villages = known.unlisted();
            if (!known.has_people(town) || villages.empty()) continue;
            diagnostics.warning(
                "G58", *administration.residence_heading,
                {"in deze kolom staan ook plaatsen waarvan de gemeente niet bekend is: {}{}",
                 say::quoted_list(first_few(villages)),
                 villages.size() > first_few(villages).size() ? Sentence(" en andere") : Sentence()},
                {"hoort een plaats bij {}? Zo ja, {}", say::foreign(town),
                 mapping({villages.front()}, town)});
            return;
        }
}

} // namespace

void check_agreed_towns(const Administration& administration, Diagnostics& diagnostics) {
    const KnownTowns known(administration);
    // Without participants, or without where they live, nothing is zero: the figures are not known.
    if (!known.knows_people()) return;
    for (const Agreement& agreement : administration.agreements)
        AgreementCheck(agreement, administration.centre.towns, known, diagnostics).check();
    check_villages(administration, known, diagnostics);
}

} // namespace verantwoord
