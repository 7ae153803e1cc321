#include "app/report/old_files.hpp"
#include "administration/table/line_days.hpp"

#include "base/amount/dutch.hpp"
#include "base/files/file_error.hpp"
#include "base/text/utf8_text.hpp"
#include "road/report_names.hpp"

#include <algorithm>
#include <chrono>
#include <map>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

/// The day on which a file changed last. Nothing when it cannot be known: a file without a date is not an old
/// one.
std::optional<Date> changed_on(const fs::path& file) {
    std::error_code error;
    const auto time = fs::last_write_time(file, error);
    if (error) return std::nullopt;
    const auto day = std::chrono::floor<std::chrono::days>(std::chrono::file_clock::to_sys(time));
    return Date{static_cast<std::int32_t>(day.time_since_epoch().count())};
}

/// The latest day on which something in these rows happened; nothing when a row has no end or no date.
std::optional<Date> latest_day(const Table& table, std::size_t from, std::size_t until) {
    std::int32_t latest = Column::no_date;
    const Column* end = table.column(table.time == RowTime::Interval ? "einddatum" : "datum");
    for (std::size_t row = from; row < until; ++row) {
        std::int32_t day = Column::no_date;
        if (table.time == RowTime::Year) {
            const auto days = LineDays(table).of(row);
            day = days ? days->until.days : Column::no_date;
        } else if (end && !end->days.empty()) {
            day = end->days[row];
        }
        if (day == Column::no_date) return std::nullopt;
        latest = std::max(latest, day);
    }
    return latest == Column::no_date ? std::nullopt : std::optional(Date{latest});
}

class FolderSweep {
  public:
    FolderSweep(const Administration& administration, const Dossier& dossier,
                const Surroundings& surroundings)
        : administration_(administration), dossier_(dossier), surroundings_(surroundings),
          today_(surroundings.today()) {}

    std::vector<OldFile> find() {
        data();
        stories();
        reports();
        return std::move(found_);
    }

  private:
    int years_of(const Agreement* agreement) const {
        if (agreement && agreement->retention_years) return *agreement->retention_years;
        return administration_.centre.retention_years.value_or(usual_retention_years);
    }

    /// The last day on which a final report is kept.
    Date kept_until(const DossierEntry& entry) const {
        const Agreement* agreement = administration_.agreement(entry.agreement);
        return add_years(agreement ? agreement->period.until : entry.date, years_of(agreement));
    }

    void data() {
        for (const Table& table : administration_.tables)
            for (std::size_t file = 0; file < table.files.size(); ++file) {
                if (!table.files[file].starts_with("gegevens/")) continue;
                const std::size_t until =
                    file + 1 < table.files.size() ? table.first_row_of[file + 1] : table.rows();
                const auto latest = latest_day(table, table.first_row_of[file], until);
                if (!latest || add_years(*latest, years_of(nullptr)) >= today_) continue;
                add(table.files[file],
                    "de laatste regel is van " + dutch::day(*latest) + ", de bewaartermijn is " +
                        std::to_string(years_of(nullptr)) + " jaar",
                    report_that_needs(table.files[file], *latest));
            }
    }

    /// The final report that can only be explained with this file, in words; empty when none needs it. A
    /// report counts its own period and the year before.
    std::string report_that_needs(const std::string& file, Date latest) const {
        for (const DossierEntry& entry : dossier_.entries()) {
            const Agreement* agreement = administration_.agreement(entry.agreement);
            const Date from = agreement ? add_years(agreement->period.from, -1) : add_years(entry.date, -3);
            if (!entry.inputs.contains(readable(file)) || latest < from || kept_until(entry) < today_)
                continue;
            return "het verslag voor " + entry.funder + " over " + entry.period + " (bewaren tot en met " +
                   dutch::day(kept_until(entry)) + ")";
        }
        return {};
    }

    void stories() {
        for (const Persona& persona : administration_.personas) {
            if (persona.withdrawn_on && *persona.withdrawn_on <= today_)
                add(persona.place.file,
                    "de toestemming is op " + dutch::day(*persona.withdrawn_on) + " ingetrokken", {});
            else if (persona.consent_until && *persona.consent_until < today_)
                add(persona.place.file,
                    "de toestemming liep tot en met " + dutch::day(*persona.consent_until), {});
        }
    }

    void reports() {
        const fs::path folder = administration_.folder / "rapporten";
        if (!surroundings_.exists(folder)) return;
        for (const std::string& name : surroundings_.files(folder)) {
            if ("rapporten/" + name == Dossier::shown_name) continue;
            if (const DossierEntry* entry = entry_with(name)) {
                if (kept_until(*entry) < today_)
                    add("rapporten/" + name,
                        "de bewaartermijn liep tot en met " + dutch::day(kept_until(*entry)), {});
            } else if (const auto changed = changed_on(folder / name);
                       changed && add_years(*changed, draft_retention_years) < today_) {
                add("rapporten/" + name, "een concept van " + dutch::day(*changed), {});
            }
        }
    }

    /// The final report that the file belongs to. Its trace is not in the dossier, but has its name.
    const DossierEntry* entry_with(const std::string& name) const {
        for (const DossierEntry& entry : dossier_.entries())
            for (const auto& [file, hash] : entry.files)
                if (without_ending(file) == without_ending(name)) return &entry;
        return nullptr;
    }

    void add(fs::path path, std::string reason, std::string needed_for) {
        found_.push_back({std::move(path), std::move(reason), std::move(needed_for)});
    }

    const Administration& administration_;
    const Dossier& dossier_;
    const Surroundings& surroundings_;
    Date today_;
    std::vector<OldFile> found_;
};

bool remove_file(const fs::path& file, Diagnostics& diagnostics) {
    std::error_code error;
    fs::remove(file, error);
    if (!error) return true;
    diagnostics.error(
        "B03", {},
        {"kan {} niet verwijderen: {}", say::quoted(file.string()), reason_in_dutch(error.value())},
        "controleer of u het bestand mag verwijderen");
    return false;
}

} // namespace

std::vector<SweptFile> sweep(const std::vector<OldFile>& files, const fs::path& folder, Sweep how,
                             Diagnostics& diagnostics) {
    std::vector<SweptFile> swept;
    for (const OldFile& file : files) {
        const bool goes = how == Sweep::SourcesToo || (how == Sweep::Unneeded && file.needed_for.empty());
        swept.push_back({file, goes && remove_file(folder / file.path, diagnostics)});
    }
    return swept;
}

std::vector<OldFile> old_files(const Administration& administration, const Dossier& dossier,
                               const Surroundings& surroundings) {
    return FolderSweep(administration, dossier, surroundings).find();
}

} // namespace verantwoord
