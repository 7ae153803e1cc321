#include "app/report/burden.hpp"

#include "administration/centre/own_words.hpp"
#include "administration/table/schema.hpp"
#include "indicator/definition/crosswalk.hpp"
#include "indicator/definition/dimension.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/definition/measure.hpp"

#include <algorithm>
#include <map>

namespace verantwoord {

namespace {

class BurdenReader {
  public:
    explicit BurdenReader(const Road& road) : road_(road) {}

    Burden read() {
        for (std::size_t number = 0; number < road_.commissions.size(); ++number) add(number);
        std::stable_sort(burden_.items.begin(), burden_.items.end(),
                         [](const BurdenItem& a, const BurdenItem& b) { return order(a) < order(b); });
        find_unasked();
        find_same_codes();
        return std::move(burden_);
    }

  private:
    static std::size_t order(const BurdenItem& item) {
        constexpr std::string_view kinds[] = {"Getallen", "Lijsten", "Overzichten", "Teksten", "Verhalen"};
        return static_cast<std::size_t>(std::find(std::begin(kinds), std::end(kinds), item.kind) -
                                        std::begin(kinds));
    }

    void ask(std::size_t agreement, const std::string& kind, const std::string& id, const std::string& name,
             const std::string& code) {
        const auto found =
            std::find_if(burden_.items.begin(), burden_.items.end(),
                         [&](const BurdenItem& item) { return item.kind == kind && item.id == id; });
        if (found != burden_.items.end()) {
            found->asked_by.insert(agreement);
            return;
        }
        burden_.items.push_back({kind, id, name, code, {agreement}});
    }

    void add(std::size_t number) {
        const Commission& commission = road_.commissions[number];
        const Agreement& agreement = commission.evaluation.agreement;
        burden_.agreements.push_back(agreement.id);
        burden_.funders.push_back(agreement.funder);
        if (agreement.population.restricts()) {
            use("deelnemers", "gemeente");
            use("deelnemers", "geboortejaar");
        }
        for (const auto& indicator : commission.plugin->indicators) {
            ask(number, "Getallen", indicator.plugin + ":" + indicator.id,
                name_in_own_words(Agreement{}, indicator.name), indicator.code);
            use(indicator);
        }
        const QuestionSet& questions = commission.plugin->questions;
        for (const auto& list : questions.checklists) ask(number, "Lijsten", list.id, list.name, {});
        for (const auto& listing : questions.listings) {
            ask(number, "Overzichten", listing.id, listing.name, {});
            for (const auto& column : listing.columns) use(listing.table, column.field);
        }
        for (const auto& text : questions.narratives) ask(number, "Teksten", text.text, text.name, text.code);
        if (agreement.stories.at_least > 0)
            ask(number, "Verhalen", "verhalen", "Verhalen van bezoekers", "IND-15");
        if (!agreement.allocations.empty()) use("begroting", "post");
        if (!agreement.project || !agreement.project->restricts()) return;
        use("activiteiten", "naam");
        if (agreement.project->kinds.restricts()) use("activiteiten", "soort");
        if (agreement.project->locations.restricts()) use("bijeenkomsten", "locatie");
        if (agreement.project->roles.restricts()) use("vrijwilligers", "rol");
        if (agreement.project->posts.restricts()) use("begroting", "post");
    }

    void use(const std::string& table, std::string_view path) {
        if (const auto facts = find_field(table, path)) {
            used_.insert(std::string(facts->table) + "." + std::string(facts->column));
            tables_.insert(std::string(facts->table));
        }
        tables_.insert(table);
    }

    void use(const Indicator& indicator) {
        if (indicator.table.empty()) return;
        use(indicator.table, field_of(indicator.calculation));
        for (const auto& condition : indicator.conditions) use(indicator.table, condition.field);
        for (const auto& id : indicator.breakdowns)
            if (const auto* dimension = find_dimension(id))
                use(indicator.table, dimension_field(*dimension, indicator.table));
        if (!indicator.crosswalks.empty()) use(indicator.table, activity_kind_field(indicator.table));
    }

    /// Whether the others cannot be counted without this column: nobody has to ask for it.
    static bool always_needed(const ColumnSchema& column) {
        constexpr std::string_view needed[] = {
            "datum", "datum_tot",    "vertrek", "weekdag",  "geldig_van", "geldig_tot",
            "van",   "tot",          "vanaf",   "afspraak", "startdatum", "einddatum",
            "jaar",  "aantal",       "basis",   "uren",     "minuten",    "naam",
            "bron",  "ingeschreven", "post",    "waarde",   "inwoners"};
        return column.kind == CellKind::Key || column.kind == CellKind::KeyList ||
               std::find(std::begin(needed), std::end(needed), column.name) != std::end(needed);
    }

    void find_unasked() {
        // What is asked of attendances and steps is asked of the files that they are made from.
        const std::map<std::string, std::string> derived{{"deelnames", "bijeenkomsten"},
                                                         {"overgangen", "rollen"}};
        for (const auto& [made, from] : derived)
            if (tables_.count(made) > 0) tables_.insert(from);
        for (const Table& table : road_.administration.tables) {
            const TableSchema* known = schema(table.name);
            if (!table.supplied || !known || !read_from_files(*known) || table.files.empty()) continue;
            if (tables_.count(table.name) == 0) {
                burden_.asked_by_nobody.push_back(table.name);
                continue;
            }
            for (const auto& column : known->columns) {
                const Column* there = table.column(column.name);
                const std::string name = table.name + "." + std::string(column.name);
                if (there && there->supplied && !always_needed(column) && used_.count(name) == 0)
                    burden_.asked_by_nobody.push_back(name);
            }
        }
    }

    void find_same_codes() {
        std::map<std::string, std::vector<const BurdenItem*>> by_code;
        for (const auto& item : burden_.items)
            if (item.kind == "Getallen" && !item.code.empty()) by_code[item.code].push_back(&item);
        for (const auto& [code, items] : by_code) {
            std::set<std::string> plugins;
            std::vector<std::string> names;
            for (const auto* item : items) {
                plugins.insert(item->id.substr(0, item->id.find(':')));
                names.push_back(item->name);
            }
            if (plugins.size() > 1) burden_.same_code.push_back({code, names});
        }
    }

    const Road& road_;
    Burden burden_;
    std::set<std::string> used_, tables_;
};

} // namespace

Burden burden_of(const Road& road) { return BurdenReader(road).read(); }

} // namespace verantwoord
