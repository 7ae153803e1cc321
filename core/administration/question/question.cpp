#include "administration/question/question.hpp"

#include "base/must.hpp"
#include "base/text/typed.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// "telt niet mee: dan tellen deze bijeenkomsten niet mee; telt mee: …", and how an answer is given.
Sentence choices(const Question& question) {
    Sentence all("nu geldt {}: dan {}", say::quoted(question.answers.front().word),
                 question.answers.front().meaning);
    std::vector<Sentence> others;
    for (std::size_t index = 1; index < question.answers.size(); ++index)
        if (index < question.spelled_out)
            all += Sentence("\nmet {}: dan {}", say::quoted(question.answers[index].word),
                            question.answers[index].meaning);
        else
            others.push_back({"{}", say::quoted(question.answers[index].word)});
    if (!others.empty()) all += Sentence("\nen zo ook {}", say::joined(others));
    if (!question.more.empty()) all += Sentence("\n{}", question.more);
    return all + Sentence("\nantwoord met: verantwoord opnemen --antwoord {}",
                          say::foreign(typed(question.id + "=" + question.answers.front().word)));
}

} // namespace

std::string Questions::ask(Question question, Diagnostics& diagnostics) {
    must(question.answers.size() > 1, "een vraag heeft minstens twee antwoorden", question.id);
    if (const KeptAnswer* kept = kept_.find(question.id)) {
        const auto known = std::find_if(question.answers.begin(), question.answers.end(),
                                        [&](const PossibleAnswer& one) { return one.word == kept->word; });
        if (known != question.answers.end()) return known->word;
        std::vector<Sentence> words;
        for (const PossibleAnswer& one : question.answers) words.push_back({"{}", say::quoted(one.word)});
        diagnostics.error("G97", kept->place,
                          {"{} is geen antwoord op deze vraag", say::quoted_short(kept->word)},
                          {"kies uit: {}", say::joined(words)});
    }
    std::string assumed = question.answers.front().word;
    for (auto same = open_.begin(); same != open_.end(); ++same)
        if (same->id == question.id) {
            question.rows += same->rows;
            question.place = same->place;
            open_.erase(same);
            break;
        }
    const auto smaller = std::find_if(open_.begin(), open_.end(),
                                      [&](const Question& one) { return one.rows < question.rows; });
    open_.insert(smaller, std::move(question));
    return assumed;
}

void report_questions(const std::vector<Question>& open, Severity severity, Diagnostics& diagnostics) {
    for (const Question& each : open)
        diagnostics.add({severity, each.code, each.asks, choices(each), each.place});
}

} // namespace verantwoord
