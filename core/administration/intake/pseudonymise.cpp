#include "administration/intake/pseudonymise.hpp"

#include "administration/intake/namesakes.hpp"
#include "administration/intake/pseudonym_source.hpp"
#include "administration/privacy/identifying.hpp"
#include "administration/records/csv.hpp"
#include "administration/workbook/address.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/sheet_name.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

class Pseudonymiser {
  public:
    Pseudonymiser(const SourceFile& file, const PseudonymOrder& order, const CentreKey& key,
                  Diagnostics& diagnostics)
        : file_(file), order_(order), key_(key), diagnostics_(diagnostics) {}

    Pseudonymised make() {
        const std::string_view text = file_.text();
        if (!file_.sheet()) separator_ = csv::separator_of(text.substr(0, text.find('\n')));
        end_ = text.find("\r\n") != std::string_view::npos ? "\r\n" : "\n";
        csv::Extent extent{text, 0, text.size(), 1, separator_, file_.quoted(), file_.sheet() != nullptr, 0};
        if (file_.sheet()) extent.least = headings_of_sheet(file_).size();
        csv::RecordReader reader(extent);
        // The mark of UTF-8, without which Excel reads accents as other characters.
        made_.bytes = "\xEF\xBB\xBF";
        if (!find_headings(reader)) {
            diagnostics_.error("G01", place_of(file_.name()), "dit bestand is leeg",
                               "zet op de eerste regel de namen van de kolommen");
            return {};
        }
        find_columns(reader.cells());
        namesakes_ = Namesakes(reader.cells(), columns_);
        write(reader.cells(), order_.heading);
        while (reader.next()) {
            if (!reader.faults().empty()) {
                report_fault(reader.faults().front().offset);
                return {};
            }
            if (file_.sheet() && !computed(reader)) return {};
            add_row(reader.cells(), reader.line());
        }
        namesakes_.report(file_.name(), diagnostics_);
        made_.people = people_.size();
        made_.split = static_cast<std::size_t>(std::count_if(
            spellings_.begin(), spellings_.end(), [](const auto& one) { return one.second.size() > 1; }));
        return std::move(made_);
    }

  private:
    /// The first row; of a sheet the first with something in it.
    bool find_headings(csv::RecordReader& reader) const {
        const auto filled = [](const csv::Cell& cell) { return !cell.text.empty(); };
        while (reader.next())
            if (!file_.sheet() || std::any_of(reader.cells().begin(), reader.cells().end(), filled))
                return true;
        return false;
    }

    /// An error in the sheet is nobody, and must not become somebody.
    bool computed(const csv::RecordReader& reader) {
        for (const std::size_t column : columns_) {
            const workbook::Kind kind = reader.types()[column].kind;
            if (kind != workbook::Kind::Error && kind != workbook::Kind::Uncomputed) continue;
            Place place = place_of_row(file_.name(), reader.line());
            place.cell = workbook::column_letters(column) + place.cell;
            diagnostics_.error("G54", std::move(place), "deze cel heeft geen bruikbare uitkomst",
                               "verbeter de formule in Excel of LibreOffice en bewaar de werkmap opnieuw");
            return false;
        }
        return true;
    }

    void find_columns(std::span<const csv::Cell> headings) {
        std::vector<std::string> known;
        for (const csv::Cell& cell : headings) known.emplace_back(text::trim(cell.text));
        for (const std::string& asked : order_.columns) {
            const auto found = std::find_if(known.begin(), known.end(), [&](const std::string& heading) {
                return heading_key(heading) == heading_key(asked);
            });
            if (found == known.end())
                throw Failure(
                    "B02", {},
                    {"de kolom {} staat niet in {}", say::quoted(asked), say::foreign(file_.name())},
                    suggestion(asked, known, {"de kolommen zijn: {}", say::foreign_list(known)}));
            columns_.push_back(static_cast<std::size_t>(found - known.begin()));
        }
    }

    void report_fault(std::size_t offset) {
        Place place = place_at(file_.name(), file_.text(), offset);
        place.text.clear(); // the line may name anybody
        diagnostics_.error(
            "G09", std::move(place), "bij dit aanhalingsteken klopt iets niet",
            "zet om de hele cel twee aanhalingstekens; een aanhalingsteken in de cel schrijft u dubbel");
    }

    void add_row(std::span<const csv::Cell> cells, std::uint32_t line) {
        std::vector<std::string> values;
        bool named = false;
        for (const std::size_t column : columns_) {
            values.emplace_back(column < cells.size() ? cells[column].text : std::string_view{});
            named |= !text::trim(values.back()).empty();
        }
        if (std::all_of(cells.begin(), cells.end(),
                        [](const csv::Cell& cell) { return text::trim(cell.text).empty(); }))
            return;
        ++made_.rows;
        made_.empty += !named;
        const std::string pseudonym = named ? key_.pseudonym(values) : std::string{};
        if (named) {
            people_.insert(pseudonym);
            namesakes_.add(pseudonym, cells, line);
            spellings_[CentreKey::newest_form(values)].insert(pseudonym);
        }
        write(cells, pseudonym);
    }

    /// As it must stand in a file of comma-separated text.
    std::string quoted_cell(std::string_view text) const {
        if (text.find_first_of("\"\n;") == std::string_view::npos) return std::string(text);
        return '"' + text::replaced(text, "\"", "\"\"") + '"';
    }

    void write(std::span<const csv::Cell> cells, std::string_view instead) {
        bool first = true;
        // The pseudonym stands where the first of the columns stood, also in a row that ends before it; the
        // other columns that it is made of are left out, and all other cells keep their bytes.
        for (std::size_t index = 0; index < std::max(cells.size(), columns_.front() + 1); ++index) {
            const bool replaced = index == columns_.front();
            if (!replaced && std::count(columns_.begin(), columns_.end(), index) > 0) continue;
            if (!first) made_.bytes += separator_;
            first = false;
            if (replaced)
                made_.bytes += instead;
            else if (index < cells.size() && file_.sheet())
                made_.bytes += quoted_cell(cells[index].text);
            else if (index < cells.size())
                made_.bytes += file_.text().substr(cells[index].offset, cells[index].length);
        }
        made_.bytes += end_;
    }

    const SourceFile& file_;
    const PseudonymOrder& order_;
    const CentreKey& key_;
    Diagnostics& diagnostics_;
    char separator_ = ';';
    std::string_view end_;
    std::vector<std::size_t> columns_;
    std::set<std::string> people_;
    Namesakes namesakes_;
    std::map<std::string, std::set<std::string>> spellings_; ///< pseudonyms by the newest form of the values
    Pseudonymised made_;
};

} // namespace

Pseudonymised pseudonymise(const SourceFile& file, const PseudonymOrder& order, const CentreKey& key,
                           Diagnostics& diagnostics) {
    return Pseudonymiser(file, order, key, diagnostics).make();
}

} // namespace verantwoord
