#include "administration/centre/agreement.hpp"

#include "administration/centre/agreement_parts.hpp"
#include "administration/centre/describe.hpp"
#include "administration/centre/exact_ratio.hpp"
#include "administration/centre/json_header.hpp"
#include "administration/table/schema.hpp"
#include "base/must.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>
#include <filesystem>

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

class AgreementReader {
  public:
    AgreementReader(const Value& value, std::string_view file, Diagnostics& diagnostics)
        : root_(value, Family::Data, diagnostics), diagnostics_(diagnostics) {
        agreement_.place = value.place();
        agreement_.id = readable(std::filesystem::path(file).stem().string());
    }

    std::optional<Agreement> read() {
        read_schema_version(root_);
        read_names();
        const bool dated = read_period();
        read_threshold();
        agreement_.retention_years = read_retention(root_);
        read_funding();
        read_report();
        read_population();
        agreement_.project = read_project(root_, diagnostics_);
        read_bands();
        read_regularity();
        if (const Value* targets = root_.list("doelen", {"Wat met deze financier is afgesproken"}))
            for (const Value& target : targets->items) read_target(target);
        root_.finish();
        if (!dated || agreement_.plugin.empty()) return std::nullopt;
        return std::move(agreement_);
    }

  private:
    void read_names() {
        if (const auto id = root_.text(
                "id", json::About{"Hoe de afspraak heet; zonder id heet zij naar het bestand"}.matching(
                          "^[^/\\\\ \\t\\n]+$"))) {
            const bool usable = !id->empty() && id->find_first_of("/\\ \t\n") == std::string::npos;
            if (usable)
                agreement_.id = *id;
            else
                root_.refuse("id", {"{} kan geen id zijn", say::quoted(*id)},
                             "gebruik letters, cijfers en streepjes");
        }
        agreement_.plugin = root_.required_text(
            "plugin", {"De plugin met de vragen van deze financier, bijvoorbeeld wmo of fonds"});
        agreement_.funder = root_.required_text("financier", {"Hoe de financier heet"});
        agreement_.reference =
            root_.text("kenmerk", {"Het nummer van de beschikking of overeenkomst"}).value_or("");
        agreement_.subject = root_.text("onderwerp", {"Waar het verslag over gaat"}).value_or("");
        agreement_.template_name =
            root_.text("sjabloon", {"Een eigen sjabloon; zonder is het dat van de plugin"});
    }

    bool read_period() {
        const Value* value = root_.required_object("periode", {"Waarover verantwoord wordt"});
        if (!value) return false;
        Object object(*value, Family::Data, diagnostics_);
        const auto from =
            read_date(object, "van", json::About{"De eerste dag, als jaar-maand-dag"}.required());
        const auto until =
            read_date(object, "tot", json::About{"De laatste dag, als jaar-maand-dag"}.required());
        object.finish();
        if (!from || !until) return false;
        if (*until < *from) object.refuse("tot", "de periode eindigt voordat zij begint", "wissel de datums");
        agreement_.period = {*from, *until};
        agreement_.period_place = root_.place("periode");
        return *from <= *until;
    }

    void read_threshold() {
        constexpr std::int64_t lowest = 5, highest = 1000;
        if (const auto threshold = root_.integer(
                "drempel",
                json::About{"Onder hoeveel mensen een aantal niet te zien is; 10 is gebruikelijk"}.within(
                    lowest, highest))) {
            // What is refused does not take the usual threshold away: figures can be looked at all the same.
            if (*threshold >= lowest && *threshold <= highest)
                agreement_.threshold = *threshold;
            else
                root_.refuse("drempel", "de drempel moet tussen 5 en 1000 liggen",
                             "onder 5 zijn mensen te herkennen; 10 is gebruikelijk");
        }
        agreement_.threshold_reason =
            root_.text("drempel_reden", {"Waarom de drempel lager is dan 10"}).value_or("");
        agreement_.may_release =
            root_
                .boolean("vrijgeven",
                         {"Of een klein aantal na een besluit toch getoond mag worden; false: nooit"})
                .value_or(true);
    }

    /// What the money is, as the sector's own publication (NVZH, 2025) lists it: the words of the income
    /// table.
    void read_funding() {
        agreement_.granted = read_eurocents(root_, "subsidie", "Het toegekende bedrag in euro");
        const auto words = [](std::string_view column) {
            const ColumnSchema& found = must_have(column_schema(known_schema("baten"), column),
                                                  "de tabel heeft geen kolom met deze naam", column);
            return std::vector<std::string>(found.words.begin(), found.words.end());
        };
        agreement_.source = read_word(root_, "bron", words("bron"), "Uit welke bron het geld komt");
        agreement_.legal_form = read_word(root_, "vorm", words("vorm"), "In welke vorm het geld komt");
        agreement_.duration = read_word(root_, "duur", words("duur"), "Hoelang het geld is toegezegd");
        agreement_.audits = read_audits(root_, diagnostics_);
        agreement_.prices = read_prices(root_, diagnostics_);
        agreement_.allocations = read_allocations(root_, diagnostics_);
        agreement_.pro_rata =
            root_
                .boolean("naar_rato", {"Of een bedrag over meer dagen dan de periode meetelt voor het deel "
                                       "van de dagen dat erin valt"})
                .value_or(false);
    }

    void read_report() {
        if (const Value* value = root_.object("ontvanger", {"Aan wie het verslag is gericht"})) {
            Object object(*value, Family::Data, diagnostics_);
            agreement_.recipient = object.required_text("naam", {"De naam van de ontvanger"});
            agreement_.recipient_role =
                object.text("rol", {"Zijn of haar rol bij de financier"}).value_or("");
            object.finish();
        }
        agreement_.copies_to = root_.texts("afschrift", {"Wie een afschrift krijgt"});
        agreement_.region = root_.text("regio", {"De regio waar het geld voor is"}).value_or("");
        agreement_.merges = read_merges(root_, diagnostics_);
        agreement_.deadlines = read_deadlines(root_, diagnostics_);
        agreement_.stories = read_stories(root_, diagnostics_);
        agreement_.file_limits = read_file_limits(root_, diagnostics_);
        agreement_.method_breaks = read_method_breaks(root_, diagnostics_);
        agreement_.must_explain = root_.texts("toelichting_vereist",
                                              {"De id's van indicatoren waarbij een toelichting moet staan"});
        agreement_.explanations = read_texts_by_key(root_, "toelichtingen", {"Een toelichting per indicator"},
                                                    {"De toelichting, in een of meer zinnen"}, diagnostics_);
        agreement_.corrections = read_texts_by_key(
            root_, "verbeterd", {"Cijfers van eerdere jaren die nu anders zijn dan toen verstuurd"},
            {"Waarom het cijfer anders is, in een zin"}, diagnostics_);
        agreement_.answers = read_texts_by_key(root_, "antwoorden",
                                               {"Antwoorden op vragen die 'verantwoord controleer' stelt"},
                                               {"Het antwoord, in een of meer zinnen"}, diagnostics_);
        agreement_.social_return =
            root_.boolean("meerwaarde", {"Of de maatschappelijke meerwaarde in het verslag komt"})
                .value_or(false);
        agreement_.sector_comparison =
            root_.boolean("sectorvergelijking", {"Of het centrum naast de sector wordt gezet"})
                .value_or(false);
        read_words();
    }

    void read_words() {
        const Value* value = root_.object("woorden", {"Hoe deze financier het zelf zegt"});
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        for (const auto& word : own_words)
            if (const auto text = object.text(word, {"Het woord van deze financier"}); text && !text->empty())
                agreement_.words[std::string(word)] = *text;
        object.finish();
    }

    std::optional<int> age(Object& object, const char* key, json::About about) {
        constexpr std::int64_t oldest = 150;
        const auto years = object.integer(key, about.within(0, oldest));
        if (!years) return std::nullopt;
        if (*years < 0 || *years > oldest) {
            object.refuse(key, "een leeftijd ligt tussen 0 en 150", "verbeter het getal");
            return std::nullopt;
        }
        return static_cast<int>(*years);
    }

    static std::vector<NamedTown> named_towns(const Value* value) {
        if (!value) return {};
        if (value->kind == Value::Kind::Text) return {{value->text, value->place()}};
        std::vector<NamedTown> towns;
        for (const Value& item : value->items)
            if (item.kind == Value::Kind::Text) towns.push_back({item.text, item.place()});
        return towns;
    }

    void read_population() {
        const Value* value = root_.object("doelgroep", {"Wie voor deze financier meetelt"});
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        Population& population = agreement_.population;
        population.description = object.text("omschrijving", {"Wie meetelt, in woorden"}).value_or("");
        population.municipalities = object.texts("gemeenten", {"Alleen inwoners van deze gemeenten"});
        population.towns = named_towns(value->find("gemeenten"));
        population.age_from = age(object, "leeftijd_vanaf", "Alleen wie zo oud is of ouder");
        population.age_until = age(object, "leeftijd_tot", "Alleen wie zo oud is of jonger");
        for (const char* limit : {"leeftijd_vanaf", "leeftijd_tot"})
            object.form(limit, "", false, [&] { object.expects("omschrijving"); });
        if (population.age_from && population.age_until && *population.age_until < *population.age_from)
            object.refuse("leeftijd_tot", "'leeftijd_tot' is lager dan 'leeftijd_vanaf'",
                          "wissel de leeftijden");
        if (population.restricts() && population.description.empty())
            object.refuse("omschrijving", "de omschrijving van de doelgroep ontbreekt",
                          "beschrijf wie meetelt, zoals \"inwoners van Waterstad van 16 jaar en ouder\"");
        object.finish();
    }

    void read_bands() {
        const Value* bands =
            root_.list("leeftijdsgroepen", {"De leeftijdsgroepen van deze financier, van jong naar oud"});
        if (!bands) return;
        for (const Value& value : bands->items) {
            Object object(value, Family::Data, diagnostics_);
            AgeBand band;
            band.name = object.required_text("naam", {"Hoe de groep heet, bijvoorbeeld 18 tot en met 26"});
            band.from =
                age(object, "van", json::About{"De laagste leeftijd in de groep"}.required()).value_or(0);
            band.until = age(object, "tot", "De hoogste leeftijd in de groep; zonder is er geen grens");
            object.finish();
            if (band.until && *band.until < band.from)
                object.refuse("tot", "'tot' is lager dan 'van'", "wissel de leeftijden");
            const AgeBand* before = agreement_.age_bands.empty() ? nullptr : &agreement_.age_bands.back();
            if (before && (!before->until || *before->until >= band.from))
                object.refuse("van", {"deze leeftijdsgroep overlapt {}", say::quoted(before->name)},
                              "zet de groepen van jong naar oud, zonder overlap");
            agreement_.age_bands.push_back(std::move(band));
        }
    }

    void read_regularity() {
        const Value* value = root_.object("vaste_bezoeker", {"Wie een vaste bezoeker is"});
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        agreement_.regularity.visits =
            object
                .required_integer("bezoeken",
                                  json::About{"Hoe vaak iemand in de periode minstens kwam"}.at_least(1))
                .value_or(agreement_.regularity.visits);
        agreement_.regularity.description =
            object.text("omschrijving", {"Wie dat is, in woorden"}).value_or("");
        if (agreement_.regularity.visits < 1)
            object.refuse("bezoeken", "het aantal bezoeken moet 1 of meer zijn",
                          "12 is gebruikelijk: eens per maand");
        object.finish();
    }

    void read_target(const Value& value) {
        constexpr std::int64_t most = 1'000'000'000'000;
        Object object(value, Family::Data, diagnostics_);
        const std::size_t errors_before = diagnostics_.errors();
        Target target;
        target.place = value.place();
        target.indicator = object.required_text("indicator", {"De id van de indicator"});
        const auto least = object.integer("minstens", json::About{"Zoveel of meer"}.within(0, most)),
                   limit = object.integer("hoogstens", json::About{"Zoveel of minder"}.within(0, most));
        const int ways = object.exactly_one({"minstens", "hoogstens"});
        target.explanation =
            object.text("toelichting", {"Hoe het kwam, als het doel niet is gehaald"}).value_or("");
        object.finish();
        // A number that was refused is said once, and such a target is judged no further.
        if (diagnostics_.errors() != errors_before) return;
        if (ways != 1) {
            object.refuse("minstens", "een doel heeft 'minstens' of 'hoogstens', met een heel getal",
                          "gebruik een van beide");
            return;
        }
        target.direction = least ? Target::Direction::AtLeast : Target::Direction::AtMost;
        target.amount = least ? *least : *limit;
        if (target.amount < 0 || target.amount > most)
            object.refuse(least ? "minstens" : "hoogstens", "een doel ligt tussen 0 en 1.000.000.000.000",
                          "verbeter het getal");
        if (diagnostics_.errors() != errors_before) return;
        const bool known =
            std::any_of(agreement_.targets.begin(), agreement_.targets.end(),
                        [&](const Target& other) { return other.indicator == target.indicator; });
        if (known)
            object.refuse("indicator", {"voor {} is er al een doel", say::quoted(target.indicator)},
                          "voeg de doelen samen");
        else
            agreement_.targets.push_back(std::move(target));
    }

    Object root_;
    Diagnostics& diagnostics_;
    Agreement agreement_;
};

} // namespace

std::optional<Agreement> read_agreement(std::string_view file, std::string_view bytes,
                                        Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    if (!value) return std::nullopt;
    return AgreementReader(*value, file, diagnostics).read();
}

void describe_agreement(const json::Value& described) {
    Diagnostics unused;
    AgreementReader(described, "", unused).read();
}

} // namespace verantwoord
