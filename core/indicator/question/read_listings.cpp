// Reads overzichten.json: which rows and columns of a table are shown as they are; none of them may be
// about people.
#include "indicator/definition/condition_reader.hpp"
#include "indicator/definition/describe.hpp"
#include "indicator/definition/field.hpp"
#include "indicator/question/question_reader.hpp"

#include "base/amount/dutch.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

/// Whether cells of the column would show who somebody is: people's own numbers, and words about one person.
bool shows_people(const std::string& table, const FieldFacts& field) {
    if (!person_column(table).empty()) return true;
    return field.refers_to == "deelnemers" || !person_column(field.table).empty();
}

void read_columns(Object& object, Listing& listing, Diagnostics& diagnostics) {
    const Value* columns = object.required_object(
        "kolommen", {"De kolommen van de tabel die in het verslag staan, elk met haar kopje"});
    if (!columns) return;
    Object headings(*columns, json::Family::Plugin, diagnostics);
    for (const auto& field : headings.names()) {
        const auto heading = headings.text(field, {"Het kopje van deze kolom in het verslag"});
        const Place place = headings.place(field);
        if (!knows_table(listing.table) || !check_field(listing.table, field, place, diagnostics)) continue;
        const auto facts = find_field(listing.table, field);
        if (facts && shows_people(listing.table, *facts))
            diagnostics.error(
                "P44", place,
                {"de kolom {} van {} gaat over één persoon", say::quoted(field), say::quoted(listing.table)},
                "een overzicht toont geen gegevens van personen; gebruik een indicator");
        else if (heading)
            listing.columns.push_back({field, *heading});
    }
    headings.finish();
}

QuestionKind<Listing> listings(Diagnostics& diagnostics) {
    QuestionKind<Listing> kind;
    kind.list = "overzichten";
    kind.meaning = "Rijen uit een tabel van het centrum, zonder gegevens over personen";
    kind.in = [](const QuestionSet& set) -> const std::vector<Listing>& { return set.listings; };
    kind.id = [](const Listing& listing) -> const std::string& { return listing.id; };
    kind.read = [&diagnostics](Object& object, const Value& value) {
        Listing listing;
        listing.place = value.place();
        listing.id = object.required_text("id", {"Een korte naam, waarmee een sjabloon het overzicht noemt"});
        listing.name = object.required_text("naam", {"Hoe het overzicht in het verslag heet"});
        listing.sentence = object.required_text("zin", {"Een zin die zegt wat de tabel laat zien"});
        listing.table = object.required_text(
            "tabel", json::About{"De tabel van het centrum waaruit de rijen komen"}.one_of(table_names()));
        if (!listing.table.empty() && !knows_table(listing.table))
            object.refuse("tabel", {"de tabel {} bestaat niet", say::quoted(listing.table)},
                          suggestion(listing.table, table_names(),
                                     Sentence("kies uit: {}", say::foreign_list(table_names()))));
        read_columns(object, listing, diagnostics);
        const Value* conditions =
            object.list("waarbij", {"Welke rijen: die aan al deze voorwaarden voldoen"});
        if (conditions && (knows_table(listing.table) || object.describes()))
            listing.conditions = read_conditions(*conditions, listing.table, diagnostics);
        listing.rule = read_rule_source(object);
        return listing;
    };
    return kind;
}

} // namespace

std::vector<Listing> read_listings(std::string_view file, std::string_view bytes,
                                   const QuestionSource& others, Diagnostics& diagnostics) {
    return read_questions(file, bytes, listings(diagnostics), others, diagnostics);
}

void describe_listings(const json::Value& described) {
    Diagnostics unused;
    read_questions(described, listings(unused), no_questions, unused);
}

} // namespace verantwoord
