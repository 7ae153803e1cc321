// The parts of an agreement about money: when an accountant is needed, prices per unit delivered, and
// shares of cost lines.
#include "administration/centre/agreement_parts.hpp"

#include "administration/centre/exact_ratio.hpp"
#include "base/text/fold.hpp"

#include <algorithm>

namespace verantwoord {

using json::Family;
using json::Object;
using json::Value;

std::vector<AuditRule> read_audits(Object& agreement, Diagnostics& diagnostics) {
    std::vector<AuditRule> audits;
    const Value* list = agreement.list("accountant", {"Wanneer een accountant moet kijken"});
    if (!list) return audits;
    for (const Value& value : list->items) {
        Object object(value, Family::Data, diagnostics);
        AuditRule audit;
        audit.place = value.place();
        audit.kind =
            object.required_text("soort", {"Wat de accountant geeft, bijvoorbeeld controleverklaring"});
        audit.from = read_eurocents(object, "vanaf", "Vanaf welk bedrag aan subsidie dit moet").value_or(0);
        audit.present = object.boolean("aanwezig", {"Of u deze verklaring al hebt"}).value_or(false);
        object.finish();
        if (!audit.kind.empty()) audits.push_back(std::move(audit));
    }
    return audits;
}

std::vector<Price> read_prices(Object& agreement, Diagnostics& diagnostics) {
    std::vector<Price> prices;
    const Value* list = agreement.list("prijzen", {"Wat per eenheid wordt betaald"});
    if (!list) return prices;
    for (const Value& value : list->items) {
        Object object(value, Family::Data, diagnostics);
        Price price;
        price.place = value.place();
        price.indicator = object.required_text("indicator", {"De id van de indicator die de eenheden telt"});
        price.unit = object.required_text("eenheid", {"Wat een eenheid is, bijvoorbeeld dagdeel"});
        const auto amount = read_eurocents(object, "prijs", "De prijs per eenheid, bijvoorbeeld \"44,00\"");
        object.expects("prijs");
        if (!amount && !object.any("prijs"))
            object.refuse("prijs", "de prijs per eenheid ontbreekt",
                          "voeg bijvoorbeeld \"prijs\": \"44,00\" toe");
        price.price = amount.value_or(0);
        price.at_most = object.integer(
            "hoogstens", json::About{"Hoeveel eenheden er hoogstens worden betaald"}.at_least(0));
        if (price.at_most && *price.at_most < 0)
            object.refuse("hoogstens", "het hoogste aantal is 0 of meer", "verbeter het getal");
        object.finish();
        if (!price.indicator.empty() && amount) prices.push_back(std::move(price));
    }
    return prices;
}

std::vector<Allocation> read_allocations(Object& agreement, Diagnostics& diagnostics) {
    std::vector<Allocation> allocations;
    const Value* list = agreement.list("toedeling", {"Welk deel van een kostenpost deze financier betaalt"});
    if (!list) return allocations;
    for (const Value& value : list->items) {
        Object object(value, Family::Data, diagnostics);
        Allocation allocation;
        allocation.place = value.place();
        allocation.post = object.required_text("post", {"De kostenpost, zoals die in kosten.csv heet"});
        const auto share = read_exact_ratio(object, "deel", "Welk deel, bijvoorbeeld \"40 %\" of \"1/3\"");
        object.expects("deel");
        if (!object.any("deel"))
            object.refuse("deel", "het deel ontbreekt", "schrijf \"deel\": \"40 %\" of \"1/3\"");
        object.finish();
        if (!share) continue;
        if (share->numerator <= 0 || share->numerator > share->denominator) {
            object.refuse("deel", "een deel is meer dan 0 en hoogstens 100 %",
                          "schrijf bijvoorbeeld \"40 %\"");
            continue;
        }
        const auto same = std::find_if(allocations.begin(), allocations.end(), [&](const Allocation& other) {
            return text::word_form(other.post) == text::word_form(allocation.post);
        });
        if (same != allocations.end()) {
            object.refuse("post", {"de post {} staat er al", say::quoted(allocation.post)},
                          "voeg de delen samen");
            continue;
        }
        allocation.share = *share;
        if (!allocation.post.empty()) allocations.push_back(std::move(allocation));
    }
    return allocations;
}

} // namespace verantwoord
