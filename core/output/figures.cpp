#include "output/figures.hpp"

#include "base/json_writer.hpp"
#include "document/wording.hpp"
#include "output/figure_rows.hpp"

#include <algorithm>
#include <array>

namespace verantwoord {

namespace {

void write_value(JsonWriter& json, std::string_view key, const ExactValue& value) {
    json.begin_object(key);
    if (value.state == ExactValue::State::Fraction) {
        json.number("teller", value.numerator);
        json.number("noemer", value.denominator);
        if (!value.numerator_unit.empty()) json.text("teller_eenheid", value.numerator_unit);
    } else if (value.state == ExactValue::State::Number) {
        json.number("waarde", value.number);
    } else {
        json.null("waarde");
    }
    if (value.state == ExactValue::State::Hidden) json.text("zichtbaarheid", "niet getoond");
    if (value.state == ExactValue::State::Unknown) json.text("reden", value.reason);
    json.text("getoond", value.shown);
    json.end_object();
}

void write_breakdown(JsonWriter& json, const PublishedBreakdown& breakdown) {
    json.begin_object();
    json.text("uitsplitsing", breakdown.dimension);
    json.text("naam", breakdown.label);
    json.boolean("telt_op_tot_totaal", breakdown.adds_up);
    if (!breakdown.note.empty()) json.text("opmerking", breakdown.note);
    json.begin_list("leden");
    for (const PublishedMember& member : breakdown.members) {
        json.begin_object();
        json.text("naam", member.name);
        write_value(json, "dit_jaar", exact(member.value));
        write_value(json, "vorig_jaar", exact(member.last_year));
        json.end_object();
    }
    json.end_list();
    json.end_object();
}

void write_indicator(JsonWriter& json, const ShownIndicator& shown) {
    const PublishedIndicator& indicator = *shown.indicator;
    json.begin_object();
    json.text("indicator", indicator.id);
    if (!indicator.code.empty()) json.text("code", indicator.code);
    json.text("naam", indicator.name);
    json.text("definitie", indicator.definition);
    json.text("eenheid", indicator.unit_name);
    json.text("basis", indicator.basis);
    if (!indicator.coverage.empty()) json.text("dekking", indicator.coverage);
    json.text("bron", indicator.source);
    if (shown.total) {
        write_value(json, "dit_jaar", exact(indicator.total));
        write_value(json, "vorig_jaar", exact(indicator.last_year));
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

class CsvWriter {
  public:
    CsvWriter() : text_("\xEF\xBB\xBF") {}
    void cell(std::string_view content) {
        if (!first_) text_ += ';';
        first_ = false;
        const std::string safe = csv_safe(content);
        if (safe.find_first_of(";\"\r\n") == std::string::npos) {
            text_ += safe;
            return;
        }
        text_ += '"';
        for (const char c : safe) text_.append(c == '"' ? 2 : 1, c);
        text_ += '"';
    }
    void end_row() {
        text_ += "\r\n";
        first_ = true;
    }
    std::string text() && { return std::move(text_); }

  private:
    std::string text_;
    bool first_ = true;
};

struct CsvPlace {
    std::string_view breakdown, member, which;
};

void write_row(CsvWriter& csv, const PublishedIndicator& indicator, const CsvPlace& place,
               const Published& figure) {
    const ExactValue value = exact(figure);
    const bool fraction = value.state == ExactValue::State::Fraction;
    std::string number = value.number;
    std::replace(number.begin(), number.end(), '.', ','); // Dutch Excel reads 3008,5 as a number
    csv.cell(indicator.id);
    csv.cell(indicator.name);
    csv.cell(place.breakdown);
    csv.cell(place.member);
    csv.cell(place.which);
    csv.cell(number);
    csv.cell(fraction ? value.numerator : "");
    csv.cell(fraction ? value.denominator : "");
    csv.cell(value.numerator_unit);
    csv.cell(value.shown);
    csv.cell(value.state == ExactValue::State::Hidden    ? "niet getoond"
             : value.state == ExactValue::State::Unknown ? "onbekend"
                                                         : "getoond");
    csv.cell(value.reason);
    csv.cell(indicator.unit_name);
    csv.cell(indicator.basis);
    csv.cell(indicator.definition);
    csv.cell(indicator.source);
    csv.end_row();
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
    json.begin_list("opmerkingen");
    for (const std::string& remark : publication.remarks) json.item(remark);
    json.end_list();
    json.begin_list("cijfers");
    for (const ShownIndicator& shown : shown_indicators(document, publication)) write_indicator(json, shown);
    json.end_list();
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
        const PublishedIndicator& indicator = *shown.indicator;
        if (shown.total) {
            write_row(csv, indicator, {"", "", "dit jaar"}, indicator.total);
            write_row(csv, indicator, {"", "", "vorig jaar"}, indicator.last_year);
            if (has_target(indicator))
                write_row(csv, indicator,
                          {"", "", indicator.target_at_most ? "doel hoogstens" : "doel minstens"},
                          indicator.target);
        }
        for (const PublishedBreakdown* breakdown : shown.breakdowns)
            for (const PublishedMember& member : breakdown->members) {
                write_row(csv, indicator, {breakdown->dimension, member.name, "dit jaar"}, member.value);
                write_row(csv, indicator, {breakdown->dimension, member.name, "vorig jaar"},
                          member.last_year);
            }
    }
    return std::move(csv).text();
}

} // namespace verantwoord
