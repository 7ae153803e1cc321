#include "administration/intake/data_files.hpp"

#include "administration/intake/lasting_name.hpp"
#include "administration/intake/recognise.hpp"
#include "administration/intake/table_names.hpp"
#include "administration/question/heading_set.hpp"
#include "administration/records/data_name.hpp"
#include "administration/table/schema.hpp"
#include "base/message/sheet_name.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <iterator>

namespace verantwoord {

namespace {

bool is_text_file(std::string_view name) {
    const std::string lower = text::lower(name);
    return lower.ends_with(".csv") || lower.ends_with(".txt") || lower.ends_with(".tsv");
}

/// "bezoeken-2024.csv" → "bezoeken"; empty when it is no text of a table.
std::string table_of(const std::string& name) {
    return is_text_file(name) ? table_named(file_stem(name)) : std::string{};
}

void report_stranger(const std::string& name, Diagnostics& diagnostics) {
    const bool sheet = !workbook_of(name).empty();
    const Sentence help = sheet ? better_name(name.substr(workbook_of(name).size() + 1))
                          : is_text_file(name)
                              ? better_name(std::string(file_stem(name)))
                              : "bewaar het als CSV-bestand of werkmap (.xlsx), met de naam van een tabel, "
                                "zoals bezoeken.csv; alle namen staan bij 'verantwoord uitleg G22'";
    diagnostics.warning(
        "G22", place_of(in_data(name)),
        sheet ? Sentence("dit blad wordt niet gelezen") : Sentence("dit bestand wordt niet gelezen"), help);
}

/// 'bezoeken' of 'certificaten'
Sentence one_of(const std::vector<std::string>& tables) {
    Sentence names;
    for (const std::string& table : tables) {
        if (!names.empty()) names += " of ";
        names += Sentence("'{}'", say::own(table));
    }
    return names;
}

/// The questions about what a file is. The answer is a table, or empty: it is not read.
class AskedFile {
  public:
    AskedFile(const std::string& shown, const Recognised& found, Questions& questions,
              Diagnostics& diagnostics)
        : shown_(shown), found_(found), questions_(questions), diagnostics_(diagnostics),
          lines_(say::counted(static_cast<std::int64_t>(found.lines), "regel", "regels")) {}

    /// Its headings are those of one table or of several.
    std::string table() {
        question_.id = "tabel:" + heading_set(found_.headings);
        const bool one = found_.tables.size() == 1;
        question_.asks =
            one ? Sentence("dit bestand van {} lijkt {}; klopt dat?", lines_, one_of(found_.tables))
                : Sentence("dit bestand van {} kan {} zijn; wat is het?", lines_, one_of(found_.tables));
        if (!one) add_none(); // between tables nothing is guessed
        for (const std::string& each : found_.tables) add(each);
        if (one) add_none();
        return answer();
    }

    /// Nothing says what it is, and it may be a table all the same. `named` is the table that a name says; it
    /// may be empty. The question has the name of the file and not its first line: of a file that we do not
    /// know that may be a person.
    std::string stranger(const std::string& named) {
        question_.id = "bestand:" + lasting_name(shown_);
        question_.asks = {"wat staat er in dit bestand van {}?", lines_};
        add_none();
        if (!named.empty()) add(named);
        question_.spelled_out = question_.answers.size();
        for (const TableSchema& table : schemas())
            if (read_from_files(table) && table.name != named) add(table.name);
        return answer();
    }

  private:
    static constexpr const char* not_read = "niet lezen";

    void add_none() { question_.answers.push_back({not_read, "telt dit bestand niet mee"}); }
    void add(std::string_view table) {
        question_.answers.push_back({std::string(table), {"wordt het gelezen als '{}'", say::own(table)}});
    }
    std::string answer() {
        question_.code = "V20";
        question_.rows = found_.lines;
        question_.place = place_of(shown_);
        std::string answer = questions_.ask(std::move(question_), diagnostics_);
        return answer == not_read ? std::string{} : answer;
    }

    const std::string& shown_;
    const Recognised& found_;
    Questions& questions_;
    Diagnostics& diagnostics_;
    Sentence lines_;
    Question question_;
};

/// Two lines with two cells are a note of somebody.
bool may_be_table(const Recognised& found) {
    return found.lines > 2 && std::count_if(found.headings.begin(), found.headings.end(),
                                            [](const std::string& one) { return !one.empty(); }) > 1;
}

} // namespace

std::string table_by_headings(const SourceFile& file, const std::string& name, const std::string& named,
                              const Centre& centre, Questions& questions, std::vector<FileAccount>& unread,
                              Diagnostics& diagnostics) {
    const std::string shown = in_data(name);
    const Recognised found = recognise(file, centre, questions.kept());
    if (found.tables.size() == 1 && found.sure) {
        diagnostics.note("G43", place_of(shown),
                         {"aan de kolomnamen is te zien dat dit '{}' zijn", say::own(found.tables.front())},
                         {});
        return found.tables.front();
    }
    std::string table;
    const auto listed = std::find_if(found.tables.begin(), found.tables.end(),
                                     [&](const std::string& one) { return centre.files.contains(one); });
    if (listed != found.tables.end())
        report_excluded(name, *listed, diagnostics);
    else if (!found.tables.empty())
        table = AskedFile(shown, found, questions, diagnostics).table();
    else if (may_be_table(found))
        table = AskedFile(shown, found, questions, diagnostics).stranger(named);
    else
        report_stranger(name, diagnostics);
    if (table.empty()) {
        FileAccount account;
        account.file = shown;
        account.lines = account.titles = found.lines;
        unread.push_back(std::move(account));
    }
    return table;
}

void report_excluded(const std::string& name, const std::string& table, Diagnostics& diagnostics) {
    const Sentence what = workbook_of(name).empty() ? Sentence("bestand") : Sentence("blad");
    diagnostics.warning(
        "G22", place_of(in_data(name)),
        {"dit {} wordt niet gelezen, want \"bestanden\" in centrum.json noemt het niet", what},
        {"zet het erbij als het meetelt: \"bestanden\": { \"{}\": [\"{}\"] }", say::own(table),
         say::foreign(name)});
}

namespace {

class DataFolder {
  public:
    DataFolder(const std::filesystem::path& folder, const Centre& centre, WorkbookShelf& shelf,
               Questions& questions, const Surroundings& surroundings, Diagnostics& diagnostics)
        : data_(folder / "gegevens"), centre_(centre), shelf_(shelf), questions_(questions),
          surroundings_(surroundings), diagnostics_(diagnostics) {}

    DataFiles read() {
        find_present();
        take_asked();
        for (const std::string& name : present_)
            if (std::find(used_.begin(), used_.end(), name) == used_.end()) take(name);
        if (result_.of_table.empty())
            diagnostics_.warning(
                "G64", place_of("gegevens"), "er zijn geen gegevens gevonden",
                "zet uw bestanden in de map gegevens, bijvoorbeeld bezoeken.csv of bezoeken.xlsx");
        return std::move(result_);
    }

  private:
    void find_present() {
        present_ = surroundings_.files(data_);
        std::erase_if(present_, [](const std::string& name) {
            return name == "herkenning.json" || is_left_behind(name); // the first is ours
        });
        for (const std::string& name : surroundings_.folders(data_))
            if (!table_of(name).empty()) present_.push_back(name); // no file: said when it is read
    }

    void take_asked() {
        for (const auto& [table, names] : centre_.files)
            for (const std::string& name : names) take_asked(table, name);
    }

    void take_asked(const std::string& table, const std::string& name) {
        used_.push_back(name);
        const std::string file = workbook_of(name).empty() ? name : std::string(workbook_of(name));
        // A name is sought among the files of gegevens/, so none leads out of that folder.
        if (std::find(present_.begin(), present_.end(), file) == present_.end()) {
            diagnostics_.error(
                "G31", place_of(in_data(name)), "dit bestand staat in centrum.json, maar is er niet",
                suggestion(name, present_, "zet het in de map gegevens, of haal het uit \"bestanden\""));
            return;
        }
        for (std::string& one : shelf_.asked(name, diagnostics_)) {
            used_.push_back(one);
            result_.of_table[table].push_back(std::move(one));
        }
    }

    void take(const std::string& name) {
        if (is_workbook_name(name)) {
            for (auto& [table, sheets] :
                 shelf_.recognised(name, used_, questions_, result_.unread, diagnostics_))
                std::move(sheets.begin(), sheets.end(), std::back_inserter(result_.of_table[table]));
            return;
        }
        const std::string named = table_of(name);
        const std::string table = named.empty() ? by_headings(name) : named;
        if (table.empty()) return;
        if (centre_.files.contains(table))
            report_excluded(name, table, diagnostics_);
        else
            result_.of_table[table].push_back(name);
    }

    /// The table of a text whose name says none. One that cannot be read is of no table either.
    std::string by_headings(const std::string& name) {
        Diagnostics unsaid;
        const std::string shown = in_data(name);
        std::unique_ptr<SourceFile> file;
        if (is_text_file(name)) try {
                file = SourceFile::open(shown, surroundings_.read(data_ / name, shown), unsaid);
            } catch (const Failure&) {
                file = nullptr; // what is of no table is not missed
            }
        if (file)
            return table_by_headings(*file, name, {}, centre_, questions_, result_.unread, diagnostics_);
        report_stranger(name, diagnostics_);
        FileAccount account;
        account.file = shown;
        result_.unread.push_back(std::move(account));
        return {};
    }

    std::filesystem::path data_;
    const Centre& centre_;
    WorkbookShelf& shelf_;
    Questions& questions_;
    const Surroundings& surroundings_;
    Diagnostics& diagnostics_;
    std::vector<std::string> present_, used_;
    DataFiles result_;
};

} // namespace

DataFiles data_files(const std::filesystem::path& folder, const Centre& centre, WorkbookShelf& shelf,
                     Questions& questions, const Surroundings& surroundings, Diagnostics& diagnostics) {
    return DataFolder(folder, centre, shelf, questions, surroundings, diagnostics).read();
}

} // namespace verantwoord
