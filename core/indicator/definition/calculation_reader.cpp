#include "indicator/definition/calculation_reader.hpp"

#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

const std::vector<std::string>& calculation_names() {
    static const std::vector<std::string> names{"aantal",     "uniek", "som", "gemiddelde",
                                                "verhouding", "stand", "code"};
    return names;
}

bool needs_field(std::string_view calculation) {
    return calculation == "uniek" || calculation == "som" || calculation == "gemiddelde" ||
           calculation == "stand";
}

std::optional<Calculation> make_calculation(const std::string& kind, std::string field, Proportion halves,
                                            const json::Object& object, Diagnostics& diagnostics) {
    const auto& known = calculation_names();
    if (std::find(known.begin(), known.end(), kind) == known.end()) {
        diagnostics.error("P24", object.place("soort"), {"de berekening {} bestaat niet", say::quoted(kind)},
                          suggestion(kind, known, Sentence("kies uit: {}", say::foreign_list(known))));
        return std::nullopt;
    }
    if (needs_field(kind) && field.empty())
        diagnostics.error("P24", object.place("soort"),
                          {"de berekening {} noemt geen veld", say::quoted(kind)},
                          "zet er bij om welk veld het gaat, bijvoorbeeld \"veld\": \"deelnemer\"");
    else if (!needs_field(kind) && !field.empty())
        diagnostics.error("P24", object.place("veld"),
                          {"de berekening {} gebruikt geen veld", say::quoted(kind)}, "haal 'veld' weg");
    if (kind == "verhouding" && (halves.numerator.empty() || halves.denominator.empty()))
        diagnostics.error("P24", object.place("soort"), "een verhouding vraagt een teller en een noemer",
                          "noem bij 'teller' en 'noemer' de id van een indicator");
    else if (kind != "verhouding" && !(halves.numerator.empty() && halves.denominator.empty()))
        diagnostics.error("P24", object.place("teller"),
                          "'teller' en 'noemer' horen alleen bij een verhouding",
                          "haal ze weg, of gebruik \"soort\": \"verhouding\"");
    if (halves.per < 1 || halves.per > most_per)
        diagnostics.error("P24", object.place("per"), "'per' is een heel getal van 1 tot en met 1000000",
                          "schrijf bijvoorbeeld \"per\": 1000 voor een aantal per 1.000 inwoners");
    if (kind == "aantal") return CountRows{};
    if (kind == "uniek") return CountDistinct{std::move(field)};
    if (kind == "som") return Sum{std::move(field)};
    if (kind == "gemiddelde") return Average{std::move(field)};
    if (kind == "stand") return Standing{std::move(field)};
    if (kind == "verhouding") return halves;
    return Coded{};
}

} // namespace

std::string_view to_dutch(const Calculation& calculation) {
    return calculation_names()[calculation.index()]; // in the order of the variant
}

std::optional<Calculation> read_calculation(const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Plugin, diagnostics);
    const auto kind =
        object.required_text("soort", json::About{"Hoe er wordt geteld"}.one_of(calculation_names()));
    std::string field;
    Proportion halves;
    bool allocated = false, weekly = false;
    const auto ask = [&](bool with_field, bool with_share, bool with_halves) {
        if (with_field) field = object.text("veld", {"Het veld waar het om gaat"}).value_or("");
        if (with_share)
            allocated = object
                            .boolean("toegerekend", {"Alleen het deel dat de afspraak van elke kostenpost "
                                                     "betaalt"})
                            .value_or(false);
        if (with_share)
            weekly =
                object
                    .boolean("per_week", {"Of het veld een hoeveelheid per week is: elke regel telt dan zo "
                                          "vaak als zij weken in de periode gold"})
                    .value_or(false);
        if (!with_halves) return;
        halves.numerator = object.text("teller", {"De id van de indicator die wordt gedeeld"}).value_or("");
        halves.denominator =
            object.text("noemer", {"De id van de indicator waardoor wordt gedeeld"}).value_or("");
        halves.per =
            object
                .integer("per", json::About{"Per hoeveel van de noemer, zoals 1000 voor een aantal per "
                                            "1.000 inwoners; zonder per 1"}
                                    .at_least(1))
                .value_or(1);
    };
    for (const auto& each : calculation_names())
        object.form("soort", each, false, [&] {
            ask(needs_field(each), each == "som", each == "verhouding");
            if (needs_field(each)) object.expects("veld");
            if (each != "verhouding") return;
            object.expects("teller");
            object.expects("noemer");
        });
    ask(true, true, true); // what does not belong to the kind is refused below, with the reason
    if (allocated && kind != "som")
        object.refuse("toegerekend", "alleen een som kan worden toegerekend aan een afspraak",
                      "haal 'toegerekend' weg");
    if (weekly && kind != "som")
        object.refuse("per_week", "alleen een som kan van een hoeveelheid per week zijn",
                      "haal 'per_week' weg");
    if (halves.per != 1 && kind != "verhouding")
        object.refuse("per", "'per' hoort alleen bij een verhouding", "haal 'per' weg");
    object.finish();
    if (kind.empty()) return std::nullopt;
    auto calculation = make_calculation(kind, std::move(field), std::move(halves), object, diagnostics);
    if (auto* sum = calculation ? std::get_if<Sum>(&*calculation) : nullptr) {
        sum->allocated = allocated;
        sum->weekly = weekly;
    }
    return calculation;
}

} // namespace verantwoord
