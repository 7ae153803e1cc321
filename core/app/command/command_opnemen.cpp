// `opnemen`: what the centre's files seem to be, what is asked about them, and the answers that are kept.

#include "administration/administration.hpp"
#include "administration/intake/said_columns.hpp"
#include "administration/question/kept_words.hpp"
#include "app/line/command.hpp"
#include "app/report/intake_scope.hpp"
#include "app/report/walked.hpp"
#include "base/files/file_set.hpp"
#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct IntakeOptions {
    std::vector<std::filesystem::path> wanted; ///< a centre, or files in it
    std::vector<std::string> answers;          ///< "vraag=antwoord"
    std::vector<std::string> columns;          ///< "bestand:kolom=onze kolom"
    bool accept = false;                       ///< what is assumed, is the answer to every question
};

void describe(Usage& usage, IntakeOptions& options) {
    usage.words("map", options.wanted, "de map van het centrum, of bestanden daarin (standaard: deze map)");
    usage.each("--antwoord", options.answers, "VRAAG=ANTWOORD",
               "antwoord op een vraag; het geldt voor alle jaren");
    usage.each("--kolom", options.columns, "BESTAND:KOLOM=ONZE",
               "zeg welke kolom van ons een kolom van een bestand is, of 'niet'; het geldt voor alle jaren");
    usage.flag("--ja", options.accept, "antwoord op elke vraag wat het programma nu aanneemt");
    usage.json();
}

namespace fs = std::filesystem;

using GivenAnswer = std::pair<std::string, std::string>; ///< id of a question, and the word of an answer

const Question& question_named(const std::string& id, const std::vector<Question>& open) {
    std::vector<std::string> ids;
    for (const Question& each : open) {
        if (each.id == id) return each;
        ids.push_back(each.id);
    }
    throw Failure("B02", {}, {"er is geen open vraag {}", say::quoted(id)},
                  suggestion(id, ids,
                             ids.empty() ? Sentence("er zijn geen open vragen")
                                         : Sentence("de open vragen zijn: {}", say::foreign_joined(ids))));
}

/// What a word of the centre means may be said of every word that stands in its files, asked or not.
void check_word(const OwnWord& own, const std::string& ours, const Administration& administration) {
    const Column* column = administration.table(own.table->name).column(own.column->name);
    // A place where nobody lives stands nowhere: it is itself.
    const bool there = column && column->dictionary.find(own.word) != Dictionary::unknown_code;
    if (!there && own.word != ours)
        throw Failure("B02", {},
                      {"in '{}' staat nergens {}", say::own(own.column->name), say::quoted(own.word)},
                      "schrijf het woord zoals het in uw bestand staat");
    if (own.may_mean(ours)) return;
    std::vector<std::string> words(own.column->words.begin(), own.column->words.end());
    throw Failure("B02", {}, {"{} is geen antwoord op deze vraag", say::quoted(ours)},
                  suggestion(ours, words, {"kies uit: {}", say::foreign_joined(words)}));
}

GivenAnswer choice_of(const std::string& typed, const std::vector<Question>& open,
                      const Administration& administration) {
    const std::size_t mark = typed.rfind('=');
    if (mark == std::string::npos)
        throw Failure("B02", {}, {"in {} ontbreekt een isgelijkteken", say::quoted(typed)},
                      "schrijf eerst de vraag, dan = en dan het antwoord");
    if (const auto own = own_word(typed.substr(0, mark))) {
        check_word(*own, typed.substr(mark + 1), administration);
        return {own->id(), typed.substr(mark + 1)};
    }
    const Question& question = question_named(typed.substr(0, mark), open);
    const std::string word = typed.substr(mark + 1);
    std::vector<std::string> words;
    for (const PossibleAnswer& each : question.answers) words.push_back(each.word);
    if (std::find(words.begin(), words.end(), word) == words.end())
        throw Failure("B02", {}, {"{} is geen antwoord op deze vraag", say::quoted(word)},
                      suggestion(word, words, {"kies uit: {}", say::foreign_joined(words)}));
    return {question.id, word};
}

std::vector<GivenAnswer> choices_of(const IntakeOptions& options, const std::vector<Question>& open,
                                    const IntakeScope& scope, const Administration& administration) {
    std::vector<GivenAnswer> choices;
    for (const std::string& each : options.answers) choices.push_back(choice_of(each, open, administration));
    for (const Question& each : open)
        if (options.accept && scope.has(each.place.file) &&
            std::none_of(choices.begin(), choices.end(),
                         [&](const GivenAnswer& choice) { return choice.first == each.id; }))
            choices.emplace_back(each.id, each.answers.front().word);
    return choices;
}

struct Said {
    std::vector<GivenAnswer> answers;
    const std::vector<std::string>& columns;
    bool nothing() const { return answers.empty() && columns.empty(); }
};

/// Adds what was said to what was answered before. Another program that wrote the file meanwhile is not
/// undone.
void keep(const Said& said, const fs::path& centre, const std::string& mark,
          const std::vector<FileAccount>& read, const Session& session, Diagnostics& diagnostics) {
    KeptAnswers kept = KeptAnswers::read(centre, session.surroundings, diagnostics);
    if (diagnostics.errors() > 0) return;
    for (const auto& [question, word] : said.answers) kept.put(question, word);
    for (const std::string& column : said.columns) say_column(column, read, kept);
    const fs::path file = centre / KeptAnswers::shown_name;
    FileSet files;
    files.write(file, kept.json());
    files.expect(file, mark);
    files.commit();
    for (const auto& [question, word] : said.answers) tell(session.voice, "Bewaard", question + ": " + word);
    for (const std::string& column : said.columns) tell(session.voice, "Bewaard", column);
}

nlohmann::ordered_json json_of(const std::vector<Question>& questions) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const Question& each : questions) {
        nlohmann::ordered_json one = {{"id", each.id},
                                      {"code", each.code.text()},
                                      {"vraag", each.asks.text()},
                                      {"regels", each.rows},
                                      {"bestand", each.place.file}};
        if (each.place.line > 0) one["regel"] = each.place.line;
        for (const PossibleAnswer& answer : each.answers)
            one["antwoorden"].push_back({{"antwoord", answer.word}, {"betekenis", answer.meaning.text()}});
        list.push_back(std::move(one));
    }
    return list;
}

nlohmann::ordered_json json_of(const std::vector<FileAccount>& accounts) {
    nlohmann::ordered_json list = nlohmann::ordered_json::array();
    for (const FileAccount& each : accounts) {
        nlohmann::ordered_json one = {{"bestand", each.file}, {"regels", each.lines}};
        one["tabel"] = each.table.empty() ? nlohmann::ordered_json() : nlohmann::ordered_json(each.table);
        if (!each.table.empty())
            one.update({{"gelezen", each.rows},
                        {"als_rijen", each.table_rows()},
                        {"titels", each.titles},
                        {"kolomnamen", each.headings},
                        {"leeg", each.blank},
                        {"totalen", each.totals},
                        {"kloppende_totalen", each.agreeing},
                        {"met_fout", each.faulty},
                        {"telt_niet_mee", each.answered}});
        list.push_back(std::move(one));
    }
    return list;
}

int run(const IntakeOptions& options, const Session& session) {
    const IntakeScope scope = intake_scope(options.wanted);
    const fs::path& centre = scope.centre;
    const std::string mark = content_mark(centre / KeptAnswers::shown_name);
    Diagnostics all;
    Administration administration = read_administration(centre, session.surroundings, all);
    std::vector<Question> open = administration.questions;
    const Said said{choices_of(options, open, scope, administration), options.columns};
    if (!said.nothing()) {
        Diagnostics about_file;
        keep(said, centre, mark, administration.accounts, session, about_file);
        if (about_file.errors() > 0) {
            speak(session.voice, about_file);
            return exit_code(session.voice, about_file);
        }
        std::erase_if(open, [&](const Question& each) {
            return std::any_of(said.answers.begin(), said.answers.end(),
                               [&](const GivenAnswer& choice) { return choice.first == each.id; });
        });
    }
    Diagnostics diagnostics = scope.of(all);
    std::erase_if(open, [&](const Question& each) { return !scope.has(each.place.file); });
    std::erase_if(administration.accounts, [&](const FileAccount& each) { return !scope.has(each.file); });
    report_questions(open, Severity::Warning, diagnostics);
    speak(session.voice, diagnostics);
    if (!session.voice.json && !session.voice.quiet) print(account_of_files(administration));
    if (session.voice.json) {
        auto result = answer(diagnostics);
        result["vragen"] = json_of(open);
        result["bestanden"] = json_of(administration.accounts);
        print_json(result);
    } else if (open.empty() && said.nothing()) {
        tell(session.voice, "Goed", "er zijn geen vragen over uw gegevens");
    }
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_opnemen() {
    return command<IntakeOptions>(
        15, "opnemen", "zie wat uw bestanden zijn, en antwoord op vragen over uw gegevens", describe, run);
}

} // namespace verantwoord
