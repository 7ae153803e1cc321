#include "indicator/condition_reader.hpp"
#include "indicator/field.hpp"
#include "indicator/question_reader.hpp"

#include "base/dutch.hpp"

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
    const Value* columns = object.required_object("kolommen");
    if (!columns) return;
    Object headings(*columns, json::Family::Plugin, diagnostics);
    for (const auto& [field, each] : columns->keys) {
        const auto heading = headings.text(field);
        if (!knows_table(listing.table) || !check_field(listing.table, field, each.place(), diagnostics))
            continue;
        const auto facts = find_field(listing.table, field);
        if (facts && shows_people(listing.table, *facts))
            diagnostics.error("P44", each.place(),
                              "de kolom '" + field + "' van '" + listing.table + "' gaat over één persoon",
                              "een overzicht toont geen gegevens van personen; gebruik een indicator");
        else if (heading)
            listing.columns.push_back({field, *heading});
    }
    headings.finish();
}

} // namespace

std::vector<Listing> read_listings(std::string_view file, std::string_view bytes,
                                   const QuestionSource& others, Diagnostics& diagnostics) {
    QuestionKind<Listing> kind;
    kind.list = "overzichten";
    kind.in = [](const QuestionSet& set) -> const std::vector<Listing>& { return set.listings; };
    kind.id = [](const Listing& listing) -> const std::string& { return listing.id; };
    kind.read = [&](Object& object, const Value& value) {
        Listing listing;
        listing.place = value.place();
        listing.id = object.required_text("id");
        listing.name = object.required_text("naam");
        listing.sentence = object.required_text("zin");
        listing.table = object.required_text("tabel");
        if (!listing.table.empty() && !knows_table(listing.table))
            object.refuse(
                "tabel", "de tabel '" + listing.table + "' bestaat niet",
                suggestion(listing.table, table_names(), "kies uit: " + dutch::list(table_names())));
        read_columns(object, listing, diagnostics);
        if (const Value* conditions = object.list("waarbij"); conditions && knows_table(listing.table))
            listing.conditions = read_conditions(*conditions, listing.table, diagnostics);
        listing.rule = read_rule_source(object);
        return listing;
    };
    return read_questions(file, bytes, kind, others, diagnostics);
}

} // namespace verantwoord
