#include "disclosure/sheet/unanswered.hpp"

#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"
#include "indicator/figure/proportion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

class Unanswered {
  public:
    Unanswered(const Administration& administration, const Evaluation& evaluation, Diagnostics& diagnostics)
        : administration_(administration), agreement_(evaluation.agreement), evaluation_(evaluation),
          diagnostics_(diagnostics) {}

    void texts() {
        for (const auto& narrative : evaluation_.questions->narratives)
            if (narrative.required && !administration_.text(narrative.text, agreement_.id))
                required("O07", agreement_.place,
                         {"de tekst {} voor {} ontbreekt", say::quoted(narrative.name),
                          say::foreign(agreement_.funder)},
                         {"{} Schrijf dat in teksten/{}.md", say::foreign(narrative.question),
                          say::foreign(narrative.text)});
    }

    void points() {
        for (const auto& list : evaluation_.questions->checklists) {
            std::vector<std::string> open;
            for (const auto& point : list.points)
                if (administration_.quality.points.count(point.id) == 0) open.push_back(point.id);
            if (open.empty()) continue;
            const Sentence which = open.size() > 6
                                       ? Sentence("{} punten, te beginnen met {}",
                                                  say::digits(static_cast<std::int64_t>(open.size())),
                                                  say::foreign(open.front()))
                                       : say::foreign_list(open);
            diagnostics_.warning(
                "O08", administration_.quality.supplied ? place_of("kwaliteit.json") : agreement_.place,
                {"in de lijst {} is nog niet ingevuld: {}", say::quoted(list.name), which},
                {"schrijf per punt in kwaliteit.json hoe het ervoor staat, bijvoorbeeld \"{}\": { \"staat\": "
                 "\"aanwezig\" }",
                 say::foreign(open.front())});
        }
    }

    void explanations() {
        for (const auto& id : agreement_.must_explain) {
            const Result* result = find_result(evaluation_.results, id);
            if (!result) {
                std::vector<std::string> known;
                for (const auto& each : evaluation_.results) known.push_back(each.indicator.id);
                diagnostics_.error(
                    "O09", agreement_.place,
                    {"'toelichting_vereist' noemt {}, maar dat getal is er niet", say::quoted(id)},
                    suggestion(id, known, "noem een indicator van deze plugin"));
                continue;
            }
            // An explanation may stand with the target or among those of the agreement.
            const bool explained = (result->target && !result->target->explanation.empty()) ||
                                   agreement_.explanations.count(id) > 0;
            if (!explained)
                required("O09", agreement_.place,
                         {"{} vraagt een toelichting bij {}", say::foreign(agreement_.funder),
                          say::quoted(result->indicator.name)},
                         {"schrijf die in {} bij \"toelichtingen\": { \"{}\": \"…\" }",
                          say::foreign(agreement_.place.file), say::foreign(id)});
        }
        if (evaluation_.status != ReportStatus::Final) return;
        for (const auto& result : evaluation_.results)
            if ((result.verdict == Verdict::Missed || result.verdict == Verdict::Nearly) &&
                result.target->explanation.empty())
                required("O09", result.target->place,
                         {"het doel {} is niet gehaald; een definitief rapport kan niet zonder toelichting",
                          say::quoted(result.indicator.name)},
                         "schrijf bij dit doel een \"toelichting\"");
    }

    void stories(const PersonaChoice& choice) {
        const StoryQuota& quota = agreement_.stories;
        for (const auto* ids : {&quota.chosen, &quota.left_out})
            for (const auto& id : *ids) known_story(id);
        if (quota.at_least <= 0) return;
        std::int64_t there = 0;
        for (const auto& persona : choice.personas)
            if (quota.kinds.empty() ||
                std::find(quota.kinds.begin(), quota.kinds.end(), persona.kind) != quota.kinds.end())
                ++there;
        if (there >= quota.at_least) return;
        const std::string kinds = quota.kinds.empty() ? "" : " (" + text::join(quota.kinds, " of ") + ")";
        diagnostics_.warning(
            "O05", quota.place,
            {"met {} is afgesproken: minstens {}{}; er {} er {} die mogen worden getoond",
             say::foreign(agreement_.funder), say::counted(quota.at_least, "verhaal", "verhalen"),
             say::own(kinds), there == 1 ? say::own("is") : say::own("zijn"), say::number(there)},
            "vraag iemand om een verhaal, of vraag bij een bestaand verhaal toestemming voor deze "
            "financier");
    }

  private:
    void known_story(const std::string& id) {
        const auto& personas = administration_.personas;
        if (std::any_of(personas.begin(), personas.end(), [&](const Persona& each) { return each.id == id; }))
            return;
        std::vector<std::string> known;
        for (const auto& each : personas) known.push_back(each.id);
        diagnostics_.error("O05", agreement_.stories.place, {"het verhaal {} is er niet", say::quoted(id)},
                           suggestion(id, known, "noem de id van een verhaal uit de map personas"));
    }

    /// What a concept may still lack a final report may not.
    void required(Code code, const Place& place, Sentence message, Sentence help) {
        if (evaluation_.status == ReportStatus::Final)
            diagnostics_.error(code, place, std::move(message), std::move(help));
        else
            diagnostics_.warning(code, place, std::move(message), std::move(help));
    }

    const Administration& administration_;
    const Agreement& agreement_;
    const Evaluation& evaluation_;
    Diagnostics& diagnostics_;
};

} // namespace

void report_unanswered(const Administration& administration, const Evaluation& evaluation,
                       const PersonaChoice& stories, Diagnostics& diagnostics) {
    Unanswered unanswered(administration, evaluation, diagnostics);
    if (evaluation.questions) {
        unanswered.texts();
        unanswered.points();
    }
    unanswered.explanations();
    unanswered.stories(stories);
}

} // namespace verantwoord
