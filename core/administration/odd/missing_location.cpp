#include "administration/odd/missing_location.hpp"

#include "administration/intake/lasting_name.hpp"
#include "administration/odd/row_share.hpp"
#include "administration/records/data_name.hpp"
#include "base/message/sheet_name.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

using WordList = std::vector<std::string>;

struct Span {
    std::size_t from = 0, until = 0;
    const Location* location = nullptr;
    bool inside(const Span& other) const {
        return other.from <= from && until <= other.until && other.until - other.from > until - from;
    }
};

void find_words(const WordList& words, const std::string& sought, const Location& location,
                std::vector<Span>& spans) {
    WordList name = words_in_name(sought);
    // "Het Dorpshuis" is called "dorpshuis" as well.
    if (name.size() > 1 && (name.front() == "de" || name.front() == "het" || name.front() == "'t"))
        name.erase(name.begin());
    // A number is in many names: of a year, a month, a copy.
    if (name.empty() || std::all_of(name.begin(), name.end(), is_number)) return;
    for (auto at = words.begin();
         (at = std::search(at, words.end(), name.begin(), name.end())) != words.end(); ++at) {
        const auto from = static_cast<std::size_t>(at - words.begin());
        spans.push_back({from, from + name.size(), &location});
    }
}

const Location* only_one(std::string_view name, const std::vector<Location>& locations) {
    const WordList words = words_in_name(name);
    std::vector<Span> spans;
    for (const Location& location : locations) {
        find_words(words, location.id, location, spans);
        find_words(words, location.name, location, spans);
    }
    const Location* only = nullptr;
    for (const Span& span : spans) {
        if (std::any_of(spans.begin(), spans.end(), [&](const Span& other) { return span.inside(other); }))
            continue;
        if (only && only != span.location) return nullptr;
        only = span.location;
    }
    return only;
}

/// The locations of the centre, or else the words that other files have in this column.
std::vector<Location> known_locations(const std::vector<ReadTable>& tables, const Centre& centre) {
    if (!centre.locations.empty()) return centre.locations;
    constexpr std::size_t most = 20; // with more it is no column of locations
    std::map<std::string, Location> found;
    for (const ReadTable& table : tables)
        for (const ReadColumn& read : table.columns)
            if (read.schema->refers_to == "locaties")
                for (Dictionary::Code code = 1; code < read.column.dictionary.size(); ++code) {
                    const std::string& id = read.column.dictionary.text(code);
                    found[id] = {id, id, {}};
                }
    std::vector<Location> locations;
    for (auto& [id, location] : found) locations.push_back(std::move(location));
    return locations.size() <= most ? locations : std::vector<Location>{};
}

struct Files {
    std::vector<std::size_t> files;
    std::size_t rows = 0;
};

class Filler {
  public:
    Filler(std::vector<ReadTable>& tables, const std::vector<Location>& locations, Questions& questions,
           Diagnostics& diagnostics)
        : tables_(tables), locations_(locations), questions_(questions), diagnostics_(diagnostics) {}

    void fill() {
        for (ReadTable& table : tables_) {
            if (!column_schema(*table.schema, "locatie")) continue;
            std::map<std::string, Files> open;
            for (std::size_t file = 0; file < table.plans.size(); ++file)
                if (!table.plans[file].of("locatie")) look_at(table, file, open);
            if (!asked_of(table)) continue;
            for (const auto& [name, files] : open) ask(table, name, files);
        }
    }

  private:
    static std::size_t end_of(const ReadTable& table, std::size_t file) {
        return file + 1 < table.first_row_of.size() ? table.first_row_of[file + 1] : table.rows();
    }

    /// Meetings are where their activity is, when that is known, or would be if its file could be read.
    bool asked_of(const ReadTable& table) const {
        if (table.schema->name == "bezoeken") return true;
        if (table.schema->name != "bijeenkomsten") return false;
        return std::none_of(tables_.begin(), tables_.end(), [](const ReadTable& other) {
            return other.schema->name == "activiteiten" &&
                   (other.damaged || other.of("locatie").column.supplied);
        });
    }

    void look_at(ReadTable& table, std::size_t file, std::map<std::string, Files>& open) {
        const std::size_t rows = end_of(table, file) - table.first_row_of[file];
        if (rows == 0) return;
        const std::string& name = table.plans[file].file->name();
        if (const Location* location = location_in_name(name, locations_)) {
            put(table, file, location->id);
            diagnostics_.note(
                "G48", place_of(name),
                {"dit bestand heeft geen kolom 'locatie'; de regels horen bij {}, want dat staat in de "
                 "naam van het bestand",
                 say::quoted(location->id)});
            return;
        }
        Files& files = open[lasting_name(name)];
        files.files.push_back(file);
        files.rows += rows;
    }

    static void put(ReadTable& table, std::size_t file, const std::string& id) {
        Column& column = table.of("locatie").column;
        column.supplied = true;
        column.codes.resize(table.rows(), Dictionary::empty);
        const Dictionary::Code code = column.dictionary.intern(id);
        for (std::size_t row = table.first_row_of[file]; row < end_of(table, file); ++row)
            column.codes[row] = code;
    }

    void ask(ReadTable& table, const std::string& name, const Files& files) {
        const auto file_name = [&](std::size_t file) { return say::foreign(table.plans[file].file->name()); };
        Question question;
        question.id = "locatie:" + name;
        question.code = "V06";
        question.asks = {
            "{} in {} {} geen locatie; bij welke horen zij?",
            say::counted(static_cast<std::int64_t>(files.rows), Words<0>("regel"), Words<0>("regels")),
            file_name(files.files.front()), files.rows == 1 ? Sentence("heeft") : Sentence("hebben")};
        std::vector<Sentence> others;
        for (std::size_t index = 1; index < files.files.size(); ++index)
            others.push_back(file_name(files.files[index]));
        if (!others.empty()) question.more = {"het gaat ook om {}", say::list(others)};
        question.answers.push_back({"onbekend", "tellen zij bij geen locatie, wel bij het geheel"});
        for (const Location& location : locations_)
            question.answers.push_back(
                {location.id,
                 {"horen zij bij {}", say::foreign(location.name.empty() ? location.id : location.name)}});
        question.rows = files.rows;
        question.place = place_of(table.plans[files.files.front()].file->name());
        const std::string answer = questions_.ask(std::move(question), diagnostics_);
        if (answer == "onbekend") return;
        for (const std::size_t file : files.files) put(table, file, answer);
    }

    std::vector<ReadTable>& tables_;
    const std::vector<Location>& locations_;
    Questions& questions_;
    Diagnostics& diagnostics_;
};

} // namespace

const Location* location_in_name(std::string_view file, const std::vector<Location>& locations) {
    const std::string_view workbook = workbook_of(file);
    if (workbook.empty()) return only_one(file_stem(name_in_data(file)), locations);
    if (const Location* found = only_one(file.substr(workbook.size() + 1), locations)) return found;
    return only_one(file_stem(name_in_data(workbook)), locations);
}

void fill_locations(std::vector<ReadTable>& tables, const Centre& centre, Questions& questions,
                    Diagnostics& diagnostics) {
    const std::vector<Location> locations = known_locations(tables, centre);
    if (locations.size() > 1) Filler(tables, locations, questions, diagnostics).fill();
}

} // namespace verantwoord
