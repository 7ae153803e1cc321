// What the centre said about its data before, in gegevens/herkenning.json: answered once, it holds for the
// files of all years.
#pragma once

#include "base/files/surroundings.hpp"
#include "base/json/json.hpp"
#include "base/message/diagnostic.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

struct KeptAnswer {
    std::string word;
    Place place; ///< in herkenning.json
};

/// What a set of headings means, whatever the file is called: a system writes the same ones next year.
struct KnownHeadings {
    std::vector<std::string> headings; ///< as in the file, in any order
    std::string table;
    std::map<std::string, std::string> columns; ///< ours → a heading of theirs
    std::vector<std::string> unused;            ///< headings that are left out on purpose
    Place place;
};

class KeptAnswers {
  public:
    static constexpr std::string_view shown_name = "gegevens/herkenning.json";

    /// Empty when there is no file. A file that is none of this kind is an error.
    static KeptAnswers read(const std::filesystem::path& centre, const Surroundings& surroundings,
                            Diagnostics& diagnostics);
    static KeptAnswers read(std::string_view bytes, Diagnostics& diagnostics);

    const KeptAnswer* find(std::string_view question) const; ///< null when it was not answered
    const std::map<std::string, KeptAnswer, std::less<>>& answers() const {
        return answers_;
    } ///< by question
    void put(std::string question, std::string word) {
        answers_[std::move(question)] = {std::move(word), {}};
    }

    /// Null when these headings were not seen before. Their order and their capitals do not matter.
    const KnownHeadings* known(const std::vector<std::string>& headings) const;

    void learn(KnownHeadings known); ///< in place of what was known about the same headings

    bool empty() const { return answers_.empty() && headings_.empty(); }
    std::string json() const;

  private:
    std::map<std::string, KeptAnswer, std::less<>> answers_;
    std::vector<KnownHeadings> headings_;
};

void describe_answers(const json::Value& described); ///< gegevens/herkenning.json

} // namespace verantwoord
