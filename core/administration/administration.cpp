#include "administration/administration.hpp"

#include "administration/agreed_lines.hpp"
#include "administration/agreed_projects.hpp"
#include "administration/agreed_towns.hpp"
#include "administration/identifying_texts.hpp"
#include "administration/odd/consents.hpp"
#include "administration/payments.hpp"
#include "administration/persona_checks.hpp"
#include "administration/privacy/judgements.hpp"
#include "administration/question/kept_words.hpp"
#include "administration/read_tables.hpp"
#include "administration/town_checks.hpp"
#include "base/message/suggestion.hpp"
#include "base/message/text_file.hpp"
#include "base/must.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// "./rapporten/" is "rapporten"; the current folder stays ".".
std::filesystem::path tidy(const std::filesystem::path& folder) {
    const std::filesystem::path normal = folder.lexically_normal();
    if (normal.empty()) return ".";
    return normal.has_filename() || normal == normal.root_path() ? normal : normal.parent_path();
}

class FolderReader {
  public:
    FolderReader(const std::filesystem::path& folder, const Surroundings& surroundings,
                 Diagnostics& diagnostics)
        : surroundings_(surroundings), diagnostics_(diagnostics) {
        administration_.folder = tidy(folder);
    }

    Administration read() {
        const bool known = read_centre_file();
        read_agreements();
        read_personas();
        read_texts();
        read_answers();
        Questions questions(KeptAnswers::read(administration_.folder, surroundings_, diagnostics_));
        use_kept_words(questions.kept(), administration_.centre, diagnostics_);
        agree_on_towns(administration_, surroundings_, diagnostics_);
        if (known)
            read_tables(administration_, questions, surroundings_, diagnostics_);
        else
            administration_.tables = empty_tables();
        check_agreed_towns(administration_, diagnostics_);
        settle_projects(administration_, diagnostics_);
        settle_lines(administration_, diagnostics_);
        check_payments(administration_, diagnostics_);
        check_aliases(administration_, diagnostics_);
        check_identifying_texts(administration_, surroundings_, diagnostics_);
        drop_judged_doubts();
        administration_.questions = questions.open();
        std::sort(administration_.inputs.begin(), administration_.inputs.end(),
                  [](const InputFile& a, const InputFile& b) { return a.name < b.name; });
        return std::move(administration_);
    }

  private:
    /// The content of a file; nothing when it cannot be read, which is reported while the rest is read on.
    std::optional<FileContent> content(const std::string& name) {
        try {
            FileContent content = surroundings_.read(administration_.folder / name, name);
            administration_.inputs.push_back({name, content.bytes().size()});
            return content;
        } catch (const Failure& failure) {
            diagnostics_.add(failure.diagnostic());
            return std::nullopt;
        }
    }

    /// Names of the files with this ending in a folder of the centre, with the folder before them.
    std::vector<std::string> names(const std::string& folder, std::string_view ending) const {
        const std::filesystem::path path = administration_.folder / folder;
        std::vector<std::string> result;
        // A folder with such a name is no file: it is said when it is read.
        for (const auto& all : {surroundings_.files(path), surroundings_.folders(path)})
            for (const std::string& name : all)
                if (name.ends_with(ending)) result.push_back(folder + "/" + name);
        std::sort(result.begin(), result.end());
        return result;
    }

    /// Drops the doubts that a person looked at before: they are not asked again.
    void drop_judged_doubts() {
        const Judgements judgements = Judgements::read(administration_.folder, surroundings_, diagnostics_);
        const auto key =
            judgements.empty() ? std::nullopt : CentreKey::read(administration_.folder, surroundings_);
        std::vector<Doubt> left;
        for (const Doubt& doubt : administration_.doubts)
            if (auto still = judgements.unjudged(doubt, key)) left.push_back(std::move(*still));
        administration_.doubts = std::move(left);
    }

    [[noreturn]] void refuse_folder() const {
        const std::string name = administration_.folder.string();
        const bool here = name == ".";
        throw Failure("B05", place_of(here ? "deze map" : name),
                      !surroundings_.exists(administration_.folder)
                          ? Sentence("de map {} bestaat niet", say::quoted(name))
                      : here ? Sentence("hier staat geen centrum.json")
                             : Sentence("in deze map staat geen centrum.json"),
                      "geef de map van uw centrum op, of maak er een met 'verantwoord nieuw centrum <map>'");
    }

    bool read_centre_file() {
        if (!surroundings_.exists(administration_.folder / "centrum.json")) refuse_folder();
        const auto bytes = content("centrum.json");
        if (!bytes) return false;
        auto centre = read_centre("centrum.json", bytes->bytes(), diagnostics_);
        if (centre) administration_.centre = std::move(*centre);
        return centre.has_value();
    }

    void read_agreements() {
        std::vector<Agreement>& agreements = administration_.agreements;
        for (const std::string& name : names("afspraken", ".json")) {
            const auto bytes = content(name);
            auto agreement = bytes ? read_agreement(name, bytes->bytes(), diagnostics_) : std::nullopt;
            if (!agreement) continue;
            if (const Agreement* other = administration_.agreement(agreement->id))
                diagnostics_.error("G57", agreement->place,
                                   {"er zijn twee afspraken met id {}", say::quoted(agreement->id)},
                                   {"de andere staat in {}; geef elke afspraak een eigen id",
                                    say::foreign(other->place.file)});
            else
                agreements.push_back(std::move(*agreement));
        }
        std::sort(agreements.begin(), agreements.end(),
                  [](const Agreement& a, const Agreement& b) { return a.id < b.id; });
    }

    void read_personas() {
        for (const std::string& name : names("personas", ".json")) {
            const auto bytes = content(name);
            auto persona = bytes ? read_persona(name, bytes->bytes(), diagnostics_) : std::nullopt;
            if (persona) administration_.personas.push_back(std::move(*persona));
        }
        check_personas(administration_.personas, diagnostics_);
        std::vector<std::string> files;
        for (const std::string& name : names("afspraken", ".json"))
            files.push_back(std::filesystem::path(readable(name)).stem().string());
        settle_consents(administration_.personas, administration_.agreements, files, diagnostics_);
    }

    /// Reads what the centre says beside its data: files that need not be there.
    void read_answers() {
        const auto there = [&](const char* name) {
            return surroundings_.exists(administration_.folder / name);
        };
        if (there("kwaliteit.json"))
            if (const auto bytes = content("kwaliteit.json"))
                administration_.quality = read_quality("kwaliteit.json", bytes->bytes(), diagnostics_);
        if (there("meerwaarde.json"))
            if (const auto bytes = content("meerwaarde.json"))
                administration_.ledger = read_ledger("meerwaarde.json", bytes->bytes(), diagnostics_);
        if (there(Releases::shown_name))
            if (const auto bytes = content(Releases::shown_name))
                administration_.releases = Releases::read(Releases::shown_name, bytes->bytes(), diagnostics_);
    }

    /// Reads the common texts, and those in a folder with the name of an agreement.
    void read_texts() {
        read_texts_of({});
        for (const Agreement& each : administration_.agreements)
            surroundings_.exists(administration_.folder / "teksten" / each.id); // B04 when it leads nowhere
        for (const std::string& name : surroundings_.folders(administration_.folder / "teksten")) {
            if (name.ends_with(".md")) continue; // said above
            if (administration_.agreement(readable(name))) {
                read_texts_of(name);
                continue;
            }
            std::vector<std::string> ids;
            for (const Agreement& each : administration_.agreements) ids.push_back(each.id);
            diagnostics_.warning("G63", place_of("teksten/" + name),
                                 "deze map hoort bij geen afspraak; haar teksten komen in geen rapport",
                                 suggestion(name, ids, "geef de map de naam van een afspraak"));
        }
    }

    void read_texts_of(const std::string& agreement) {
        for (const std::string& name : names(agreement.empty() ? "teksten" : "teksten/" + agreement, ".md")) {
            const auto bytes = content(name);
            if (!bytes) continue;
            CentreText text = centre_text(name, bytes->bytes(), readable(agreement));
            if (sound_text(name, text.markdown, diagnostics_))
                administration_.texts.push_back(std::move(text));
        }
    }

    const Surroundings& surroundings_;
    Diagnostics& diagnostics_;
    Administration administration_;
};

} // namespace

const Table& Administration::table(std::string_view name) const {
    const auto found =
        std::find_if(tables.begin(), tables.end(), [&](const Table& one) { return one.name == name; });
    must(found != tables.end(), "er is geen tabel met deze naam", name);
    return *found;
}

const CentreText* Administration::text(std::string_view name, std::string_view agreement_id) const {
    return text_for(texts, name, agreement_id);
}

const Agreement* Administration::agreement(std::string_view id) const {
    const auto found = std::find_if(agreements.begin(), agreements.end(),
                                    [&](const Agreement& one) { return one.id == id; });
    return found == agreements.end() ? nullptr : &*found;
}

Administration read_administration(const std::filesystem::path& folder, const Surroundings& surroundings,
                                   Diagnostics& diagnostics) {
    return FolderReader(folder, surroundings, diagnostics).read();
}

} // namespace verantwoord
