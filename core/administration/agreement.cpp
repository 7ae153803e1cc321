#include "administration/agreement.hpp"

#include "administration/agreement_parts.hpp"
#include "administration/exact_ratio.hpp"
#include "administration/json_header.hpp"
#include "administration/schema.hpp"
#include "base/text.hpp"

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
        agreement_.id = std::filesystem::path(file).stem().string();
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
        read_bands();
        read_regularity();
        if (const Value* targets = root_.list("doelen"))
            for (const Value& target : targets->items) read_target(target);
        root_.finish();
        if (!dated || agreement_.plugin.empty()) return std::nullopt;
        return std::move(agreement_);
    }

  private:
    void read_names() {
        if (const auto id = root_.text("id")) {
            const bool usable = !id->empty() && id->find_first_of("/\\ \t\n") == std::string::npos;
            if (usable)
                agreement_.id = *id;
            else
                root_.refuse("id", "'" + *id + "' kan geen id zijn", "gebruik letters, cijfers en streepjes");
        }
        agreement_.plugin = root_.required_text("plugin");
        agreement_.funder = root_.required_text("financier");
        agreement_.reference = root_.text("kenmerk").value_or("");
        agreement_.subject = root_.text("onderwerp").value_or("");
        agreement_.template_name = root_.text("sjabloon");
    }

    bool read_period() {
        const Value* value = root_.required_object("periode");
        if (!value) return false;
        Object object(*value, Family::Data, diagnostics_);
        object.required_text("van"), object.required_text("tot");
        const auto from = read_date(object, "van"), until = read_date(object, "tot");
        object.finish();
        if (!from || !until) return false;
        if (*until < *from) object.refuse("tot", "de periode eindigt voordat zij begint", "wissel de datums");
        agreement_.period = {*from, *until};
        agreement_.period_place = root_.place("periode");
        return *from <= *until;
    }

    void read_threshold() {
        constexpr std::int64_t lowest = 5, highest = 1000;
        if (const auto threshold = root_.integer("drempel")) {
            agreement_.threshold = *threshold;
            if (*threshold < lowest || *threshold > highest)
                root_.refuse("drempel", "de drempel moet tussen 5 en 1000 liggen",
                             "onder 5 zijn mensen te herkennen; 10 is gebruikelijk");
        }
        agreement_.threshold_reason = root_.text("drempel_reden").value_or("");
    }

    /// What the money is, as the sector lists it (source 003): the words of the income table.
    void read_funding() {
        agreement_.granted = read_eurocents(root_, "subsidie");
        const auto words = [](std::string_view column) {
            const ColumnSchema* found = column_schema(*schema("baten"), column);
            return std::vector<std::string>(found->words.begin(), found->words.end());
        };
        agreement_.source = read_word(root_, "bron", words("bron"));
        agreement_.legal_form = read_word(root_, "vorm", words("vorm"));
        agreement_.duration = read_word(root_, "duur", words("duur"));
        agreement_.audits = read_audits(root_, diagnostics_);
        agreement_.prices = read_prices(root_, diagnostics_);
        agreement_.allocations = read_allocations(root_, diagnostics_);
    }

    void read_report() {
        if (const Value* value = root_.object("ontvanger")) {
            Object object(*value, Family::Data, diagnostics_);
            agreement_.recipient = object.required_text("naam");
            agreement_.recipient_role = object.text("rol").value_or("");
            object.finish();
        }
        agreement_.copies_to = root_.texts("afschrift");
        agreement_.region = root_.text("regio").value_or("");
        agreement_.deadlines = read_deadlines(root_, diagnostics_);
        agreement_.stories = read_stories(root_, diagnostics_);
        agreement_.file_limits = read_file_limits(root_, diagnostics_);
        agreement_.method_breaks = read_method_breaks(root_, diagnostics_);
        agreement_.must_explain = root_.texts("toelichting_vereist");
        agreement_.explanations = read_texts_by_key(root_, "toelichtingen", diagnostics_);
        agreement_.answers = read_texts_by_key(root_, "antwoorden", diagnostics_);
        agreement_.social_return = root_.boolean("meerwaarde").value_or(false);
        agreement_.sector_comparison = root_.boolean("sectorvergelijking").value_or(false);
        read_words();
    }

    void read_words() {
        const Value* value = root_.object("woorden");
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        for (const auto& word : own_words)
            if (const auto text = object.text(word); text && !text->empty())
                agreement_.words[std::string(word)] = *text;
        object.finish();
    }

    std::optional<int> age(Object& object, const char* key) {
        const auto years = object.integer(key);
        if (!years) return std::nullopt;
        if (*years < 0 || *years > 150) {
            object.refuse(key, "een leeftijd ligt tussen 0 en 150", "verbeter het getal");
            return std::nullopt;
        }
        return static_cast<int>(*years);
    }

    void read_population() {
        const Value* value = root_.object("doelgroep");
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        Population& population = agreement_.population;
        population.description = object.text("omschrijving").value_or("");
        population.municipalities = object.texts("gemeenten");
        population.age_from = age(object, "leeftijd_vanaf");
        population.age_until = age(object, "leeftijd_tot");
        if (population.age_from && population.age_until && *population.age_until < *population.age_from)
            object.refuse("leeftijd_tot", "'leeftijd_tot' is lager dan 'leeftijd_vanaf'",
                          "wissel de leeftijden");
        if (population.restricts() && population.description.empty())
            object.refuse("omschrijving", "de omschrijving van de doelgroep ontbreekt",
                          "beschrijf wie meetelt, zoals \"inwoners van Waterstad van 16 jaar en ouder\"");
        object.finish();
    }

    void read_bands() {
        const Value* bands = root_.list("leeftijdsgroepen");
        if (!bands) return;
        for (const Value& value : bands->items) {
            Object object(value, Family::Data, diagnostics_);
            AgeBand band;
            band.name = object.required_text("naam");
            object.required_integer("van");
            band.from = age(object, "van").value_or(0);
            band.until = age(object, "tot");
            object.finish();
            if (band.until && *band.until < band.from)
                object.refuse("tot", "'tot' is lager dan 'van'", "wissel de leeftijden");
            const AgeBand* before = agreement_.age_bands.empty() ? nullptr : &agreement_.age_bands.back();
            if (before && (!before->until || *before->until >= band.from))
                object.refuse("van", "deze leeftijdsgroep overlapt '" + before->name + "'",
                              "zet de groepen van jong naar oud, zonder overlap");
            agreement_.age_bands.push_back(std::move(band));
        }
    }

    void read_regularity() {
        const Value* value = root_.object("vaste_bezoeker");
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        agreement_.regularity.visits =
            object.required_integer("bezoeken").value_or(agreement_.regularity.visits);
        agreement_.regularity.description = object.text("omschrijving").value_or("");
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
        target.indicator = object.required_text("indicator");
        const auto least = object.integer("minstens"), limit = object.integer("hoogstens");
        target.explanation = object.text("toelichting").value_or("");
        object.finish();
        // A number that was refused is said once, and such a target is judged no further.
        if (diagnostics_.errors() != errors_before) return;
        if (least.has_value() == limit.has_value()) {
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
            object.refuse("indicator", "voor '" + target.indicator + "' is er al een doel",
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

} // namespace verantwoord
