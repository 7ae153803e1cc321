// Reads sector.json: figures of the whole sector, each held against its own count so that misprints are
// explained.
#include "administration/centre/exact_ratio.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/text.hpp"
#include "indicator/definition/describe.hpp"
#include "indicator/definition/unit_names.hpp"
#include "indicator/question/printed_percentage.hpp"
#include "indicator/question/question_reader.hpp"

namespace verantwoord {

namespace {

using json::Object;
using json::Value;

class SectorReader {
  public:
    SectorReader(const Value& value, Diagnostics& diagnostics)
        : root_(value, json::Family::Plugin, diagnostics), diagnostics_(diagnostics) {}

    SectorPack read() {
        read_schema_version(root_);
        SectorPack pack;
        pack.name = root_.required_text("naam", {"Hoe de vergelijking met de sector heet"});
        pack.source = root_.required_text("bron", {"Wie het onderzocht en waar het staat"});
        pack.sentence = root_.required_text("zin", {"Een zin die zegt waarmee wordt vergeleken"});
        const auto year = root_.required_integer(
            "jaar", json::About{"Het jaar van het onderzoek"}.within(first_year, last_year));
        if (year && (*year < first_year || *year > last_year))
            root_.refuse("jaar", "dit is geen jaar", "schrijf een jaar als 2024");
        else
            pack.year = static_cast<int>(year.value_or(0));
        pack.base =
            root_.required_integer("aantal", json::About{"Hoeveel organisaties antwoordden"}.at_least(1))
                .value_or(0);
        pack.population =
            root_.required_integer("van", json::About{"Hoeveel organisaties er zijn"}.at_least(1))
                .value_or(0);
        if (pack.base <= 0 || pack.population < pack.base)
            root_.refuse("aantal", "het aantal organisaties is meer dan 0 en niet meer dan 'van'",
                         "verbeter de getallen");
        const auto checked = root_.text(
            "gecontroleerd_op",
            json::About{"Wanneer de bron voor het laatst is nagekeken, als jaar-maand-dag"}.matching(
                date_pattern));
        if (checked && !parse_date(*checked))
            root_.refuse("gecontroleerd_op", {"{} is geen bestaande datum", say::quoted(*checked)},
                         "schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-24");
        if (const Value* items = root_.required_list("cijfers", {"Wat er in de sector geteld is"}))
            for (const Value& item : items->items) read_item(item, pack);
        root_.finish();
        return pack;
    }

  private:
    static constexpr std::int64_t first_year = 1900, last_year = 2199, most_decimals = 4;

    void read_item(const Value& value, SectorPack& pack) {
        Object object(value, json::Family::Plugin, diagnostics_);
        const auto errors = diagnostics_.errors();
        SectorItem item;
        item.place = value.place();
        item.name = object.required_text("naam", {"Wat er geteld is"});
        item.group = object.required_text("groep", {"De kop waar het onder staat"});
        item.count = object.integer("aantal", json::About{"Bij hoeveel organisaties het zo is"}.at_least(0));
        item.kinds = object.texts(
            "soorten", {"De soorten activiteiten waaraan te zien is of het bij het centrum zo is"});
        item.mean = read_exact_ratio(object, "gemiddelde", "Het gemiddelde van de organisaties, als tekst");
        item.low = read_exact_ratio(object, "laagste", "De laagste waarde, als tekst");
        item.high = read_exact_ratio(object, "hoogste", "De hoogste waarde, als tekst");
        item.indicator =
            object.text("indicator", {"De id van het cijfer van het centrum dat ernaast staat"}).value_or("");
        item.remark = object.text("opmerking", {"Wat een lezer erbij moet weten"}).value_or("");
        read_unit(object, item);
        object.at_least_one({"aantal", "gemiddelde"});
        if (!item.count && !item.mean)
            object.refuse("aantal", "dit cijfer heeft geen aantal en geen gemiddelde",
                          "vul een van beide in");
        if (item.count && (*item.count < 0 || *item.count > pack.base))
            object.refuse("aantal", "het aantal ligt tussen 0 en het aantal organisaties",
                          "verbeter het getal");
        check_printed(object, item, pack.base);
        object.finish();
        if (diagnostics_.errors() == errors) pack.items.push_back(std::move(item));
    }

    void read_unit(Object& object, SectorItem& item) {
        const auto decimals = object.integer(
            "decimalen", json::About{"Hoeveel cijfers achter de komma"}.within(0, most_decimals));
        if (decimals && (*decimals < 0 || *decimals > most_decimals))
            object.refuse("decimalen", "'decimalen' moet tussen 0 en 4 liggen",
                          "gebruik 0 voor hele getallen");
        else if (decimals)
            item.decimals = static_cast<unsigned>(*decimals);
        const auto word = object.text("eenheid", json::About{"Waarin het cijfer telt"}.one_of(unit_names()));
        if (!word) return;
        if (const auto unit = unit_from_dutch(*word))
            item.unit = *unit;
        else
            object.refuse("eenheid", {"de eenheid {} bestaat niet", say::quoted(*word)},
                          {"kies uit: {}", say::foreign_joined(unit_names())});
    }

    /// What the source prints must follow from the count, or the difference must be explained.
    void check_printed(Object& object, const SectorItem& item, std::int64_t base) {
        const auto printed =
            read_exact_ratio(object, "gedrukt", "Het percentage dat de bron noemt, als tekst");
        if (!printed || !item.count || base <= 0 || follows_from(*printed, *item.count, base)) return;
        if (!item.remark.empty()) return;
        diagnostics_.warning("P45", object.place("gedrukt"),
                             {"{} klopt niet: {} van {} is {}", say::own(dutch::percent(*printed, 0)),
                              say::number(*item.count), say::number(base),
                              say::own(dutch::percent(Ratio{*item.count, base}, 0))},
                             "verbeter het percentage, of leg bij 'opmerking' uit dat de bron zich vergist");
    }

    Object root_;
    Diagnostics& diagnostics_;
};

} // namespace

std::optional<SectorPack> read_sector(std::string_view file, std::string_view bytes,
                                      Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, json::Family::Plugin, diagnostics);
    if (!value) return std::nullopt;
    const auto errors = diagnostics.errors();
    auto pack = SectorReader(*value, diagnostics).read();
    if (diagnostics.errors() != errors) return std::nullopt;
    return pack;
}

void describe_sector(const json::Value& described) {
    Diagnostics unused;
    SectorReader(described, unused).read();
}

} // namespace verantwoord
