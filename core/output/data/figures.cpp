#include "output/data/figures.hpp"

#include "base/json/json_writer.hpp"
#include "document/words/wording.hpp"
#include "output/data/figure_rows.hpp"
#include "output/data/figure_tables.hpp"
#include "output/data/figure_value.hpp"

#include <array>

namespace verantwoord {

namespace {

void write_breakdown(JsonWriter& json, const PublishedBreakdown& breakdown) {
    json.begin_object();
    json.text("uitsplitsing", breakdown.dimension);
    json.text("naam", breakdown.label);
    json.boolean("telt_op_tot_totaal", breakdown.adds_up);
    const std::string both = breakdown.note.empty() || breakdown.together.empty() ? "" : " ";
    const std::string remark = breakdown.note + both + breakdown.together;
    if (!remark.empty()) json.text("opmerking", remark);
    json.begin_list("leden");
    for (const PublishedMember& member : breakdown.members) {
        json.begin_object();
        json.text("naam", member.name);
        if (!member.made_of.empty()) {
            json.begin_list("bestaat_uit");
            for (const std::string& part : member.made_of) json.item(part);
            json.end_list();
        }
        write_value(json, "dit_jaar", exact(member.value));
        write_value(json, "vorig_jaar", exact(member.last_year));
        json.end_object();
    }
    json.end_list();
    json.end_object();
}

void write_earlier(JsonWriter& json, const PublishedIndicator& indicator) {
    json.begin_list("eerder");
    for (const PublishedIndicator::EarlierYear& earlier : indicator.earlier) {
        json.begin_object();
        json.text("jaar", earlier.year);
        write_value(json, "getal", exact(earlier.total));
        json.end_object();
    }
    json.end_list();
    if (!indicator.method_break.empty()) json.text("trendbreuk", indicator.method_break);
}

void write_indicator(JsonWriter& json, const ShownIndicator& shown) {
    const PublishedIndicator& indicator = *shown.indicator;
    json.begin_object();
    json.text("indicator", indicator.id);
    if (!indicator.code.empty()) json.text("code", indicator.code);
    json.text("naam", indicator.name);
    json.text("definitie", indicator.definition);
    json.text("eenheid", indicator.unit_name);
    json.boolean("over_mensen", indicator.about_people);
    json.text("berekening", indicator.calculation);
    if (!indicator.numerator.empty()) {
        json.text("teller_van", indicator.numerator);
        json.text("noemer_van", indicator.denominator);
    }
    json.text("basis", indicator.basis);
    if (!indicator.of_whom.empty()) json.text("over_wie", indicator.of_whom);
    if (!indicator.coverage.empty()) json.text("dekking", indicator.coverage);
    json.text("bron", indicator.source);
    if (shown.total) {
        write_value(json, "dit_jaar", exact(indicator.total));
        write_value(json, "vorig_jaar", exact(indicator.last_year));
        if (shown.earlier) write_earlier(json, indicator);
        if (has_target(indicator)) {
            write_value(json, "doel", exact(indicator.target));
            json.text("doel_soort", indicator.target_at_most ? "hoogstens" : "minstens");
            json.text("oordeel", wording::verdict(indicator.verdict));
        }
    }
    json.begin_list("uitsplitsingen");
    for (const PublishedBreakdown* breakdown : shown.breakdowns) write_breakdown(json, *breakdown);
    json.end_list();
    json.end_object();
}

void write_reach(JsonWriter& json, const Publication::Reach& reach) {
    json.begin_object("afbakening");
    json.begin_list("gemeenten");
    for (const std::string& municipality : reach.municipalities) json.item(municipality);
    json.end_list();
    if (!reach.ages.empty()) json.text("leeftijden", reach.ages);
    if (!reach.project.empty()) json.text("project", reach.project);
    json.text("vanaf", iso(reach.period.from));
    json.text("tot_en_met", iso(reach.period.until));
    json.text("vorig_jaar_vanaf", iso(reach.last_year.from));
    json.text("vorig_jaar_tot_en_met", iso(reach.last_year.until));
    json.end_object();
}

/// What all rows of one indicator say alike, so that each row of the file can be read by itself.
CsvFigure about(const PublishedIndicator& indicator) {
    CsvFigure row;
    row.id = indicator.id;
    row.name = indicator.name;
    row.unit = indicator.unit_name;
    row.basis = indicator.basis;
    row.definition = indicator.definition;
    row.source = indicator.source;
    return row;
}

void write_totals(CsvWriter& csv, const ShownIndicator& shown) {
    const PublishedIndicator& indicator = *shown.indicator;
    CsvFigure row = about(indicator);
    const auto write = [&](std::string which, const Published& figure) {
        row.which = std::move(which);
        write_row(csv, row, figure);
    };
    write("dit jaar", indicator.total);
    write("vorig jaar", indicator.last_year);
    if (shown.earlier)
        for (const PublishedIndicator::EarlierYear& earlier : indicator.earlier)
            write(earlier.year, earlier.total);
    if (has_target(indicator))
        write(indicator.target_at_most ? "doel hoogstens" : "doel minstens", indicator.target);
}

void write_members(CsvWriter& csv, const PublishedIndicator& indicator, const PublishedBreakdown& breakdown) {
    CsvFigure row = about(indicator);
    row.breakdown = breakdown.dimension;
    for (const PublishedMember& member : breakdown.members) {
        row.member = member.name;
        row.which = "dit jaar";
        write_row(csv, row, member.value);
        row.which = "vorig jaar";
        write_row(csv, row, member.last_year);
    }
}

} // namespace

std::string figures_json(const Document& document, const Publication& publication) {
    JsonWriter json;
    json.begin_object();
    json.number("schema", "1");
    json.text("titel", document.title);
    json.text("datum", document.date);
    for (const std::string_view fact : {"centrum.naam", "financier", "kenmerk", "onderwerp", "periode",
                                        "jaar", "vorig_jaar", "doelgroep", "drempel"})
        if (const auto found = publication.facts.find(std::string(fact)); found != publication.facts.end())
            json.text(fact == "centrum.naam" ? "centrum" : fact, found->second);
    write_reach(json, publication.reach);
    json.begin_list("opmerkingen");
    for (const std::string& remark : publication.remarks) json.item(remark);
    json.end_list();
    json.begin_list("vrijgegeven");
    for (const std::string& figure : publication.released) json.item(figure);
    json.end_list();
    json.begin_list("cijfers");
    for (const ShownIndicator& shown : shown_indicators(document, publication)) write_indicator(json, shown);
    json.end_list();
    json.begin_list("overzichten");
    for (const PublishedSheet* sheet : shown_sheets(document, publication)) write_sheet(json, *sheet);
    json.end_list();
    if (const PublishedLedger* ledger = shown_ledger(document, publication)) write_ledger(json, *ledger);
    json.end_object();
    return json.finish();
}

std::string figures_csv(const Document& document, const Publication& publication) {
    CsvWriter csv;
    for (const std::string_view heading :
         {"indicator", "naam", "uitsplitsing", "onderdeel", "wanneer", "waarde", "teller", "noemer",
          "teller_eenheid", "getoond", "zichtbaarheid", "reden", "eenheid", "basis", "definitie", "bron"})
        csv.cell(heading);
    csv.end_row();
    for (const ShownIndicator& shown : shown_indicators(document, publication)) {
        if (shown.total) write_totals(csv, shown);
        for (const PublishedBreakdown* breakdown : shown.breakdowns)
            write_members(csv, *shown.indicator, *breakdown);
    }
    for (const PublishedSheet* sheet : shown_sheets(document, publication)) write_sheet(csv, *sheet);
    if (const PublishedLedger* ledger = shown_ledger(document, publication)) write_ledger(csv, *ledger);
    return std::move(csv).text();
}

} // namespace verantwoord
