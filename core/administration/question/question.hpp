// What only the centre can say about its data, such as whether a meeting that was called off counts. Until it
// says so, the first of the possible answers holds, and a final report waits.
#pragma once

#include "administration/question/kept_answers.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct PossibleAnswer {
    std::string word; ///< what is kept and typed: "telt niet mee"
    Sentence meaning; ///< what it does, as the end of "dan …": "tellen deze bijeenkomsten niet mee"
};

struct Question {
    std::string id;    ///< the kind and its subject, "afgelast:bijeenkomsten": the same next year
    Code code = "V01"; ///< of the kind
    Sentence asks;     ///< with the number of rows in it, and ending in a question mark
    Sentence more;     ///< where else it is so, or how to set it right in the files; may be empty
    std::vector<PossibleAnswer> answers; ///< at least two; the first is assumed until there is an answer
    /// How many of the answers say what they do; of the others only the words are told.
    std::size_t spelled_out = 10;
    std::size_t rows = 0; ///< what it is about: the largest is asked first
    Place place;          ///< the first of them
};

/// The questions of one reading of a centre's folder.
class Questions {
  public:
    explicit Questions(KeptAnswers kept = {}) : kept_(std::move(kept)) {}

    /// The word of the answer that holds: the kept one, or else the first, and then the question stays open.
    /// A kept word that is none of the answers is reported at its place, and is no answer. What is asked
    /// again, of another file, is one question about the rows of both.
    std::string ask(Question question, Diagnostics& diagnostics);

    /// Those without an answer, the largest first.
    const std::vector<Question>& open() const { return open_; }
    const KeptAnswers& kept() const { return kept_; }
    /// What was seen in this reading about files with these headings. It is not kept.
    void learn(KnownHeadings seen) { kept_.learn(std::move(seen)); }

  private:
    KeptAnswers kept_;
    std::vector<Question> open_;
};

/// One message for each open question, all of them open points: warnings, or errors for a report that goes
/// out.
void report_questions(const std::vector<Question>& open, Severity severity, Diagnostics& diagnostics);

} // namespace verantwoord
