#include "administration/centre/ledger.hpp"

#include "administration/centre/describe.hpp"
#include "administration/centre/exact_ratio.hpp"
#include "administration/centre/json_header.hpp"
#include "administration/centre/outcome_domain.hpp"
#include "base/amount/wide.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

bool less(const Ratio& a, const Ratio& b) {
    return Wide{a.numerator} * b.denominator < Wide{b.numerator} * a.denominator;
}

/// Whether the shares are exactly one together.
bool whole(const std::vector<LedgerPocket>& pockets) {
    Wide numerator = 0, denominator = 1;
    for (const auto& pocket : pockets) {
        numerator = numerator * pocket.share.denominator + denominator * pocket.share.numerator;
        denominator *= pocket.share.denominator;
        Wide a = numerator, b = denominator;
        while (b != 0) {
            const Wide rest = a % b;
            a = b;
            b = rest;
        }
        if (a > 1) numerator /= a, denominator /= a;
    }
    return numerator == denominator;
}

class LedgerReader {
  public:
    LedgerReader(const Value& value, Diagnostics& diagnostics)
        : root_(value, Family::Data, diagnostics), diagnostics_(diagnostics) {
        ledger_.place = value.place();
    }

    Ledger read() {
        read_schema_version(root_);
        ledger_.name = root_.required_text("naam", {"Hoe de berekening heet"});
        ledger_.per =
            root_.required_text("per", {"Waarover zij gaat, bijvoorbeeld een jaar van het centrum"});
        ledger_.years = years(root_);
        ledger_.price_year = year(root_, "prijspeil", "Het jaar van de prijzen");
        read_costs();
        if (const Value* lines = root_.required_list("regels", {"De regels: wat iets oplevert, en voor wie"}))
            for (const Value& line : lines->items) read_line(line);
        if (const Value* ratios = root_.list("verhoudingen", {"Verhoudingen uit onderzoek, zoals een SROI"}))
            for (const Value& ratio : ratios->items) read_ratio(ratio);
        root_.finish();
        return std::move(ledger_);
    }

  private:
    static std::optional<int> year(Object& object, const char* key, std::string_view meaning) {
        constexpr std::int64_t first = 1990, last = 2199;
        const auto number = object.integer(key, json::About{meaning}.within(first, last));
        if (!number) return std::nullopt;
        if (*number >= first && *number <= last) return static_cast<int>(*number);
        object.refuse(key, "dit is geen jaar", "schrijf een jaar als 2025");
        return std::nullopt;
    }
    static int years(Object& object) {
        constexpr std::int64_t most = 50;
        const auto number =
            object.integer("jaren", json::About{"Over hoeveel jaren wordt gerekend"}.within(1, most))
                .value_or(1);
        if (number >= 1 && number <= most) return static_cast<int>(number);
        object.refuse("jaren", "het aantal jaren ligt tussen 1 en 50", "verbeter het getal");
        return 1;
    }
    /// A value that must be there.
    static std::optional<Ratio> value_of(Object& object) {
        const auto value =
            read_exact_ratio(object, "waarde", "De waarde, bijvoorbeeld \"46\", \"33 %\" of \"1/3\"");
        object.expects("waarde");
        if (!object.any("waarde"))
            object.refuse("waarde", "de waarde ontbreekt", "schrijf bijvoorbeeld \"waarde\": \"46\"");
        return value;
    }

    void read_costs() {
        const Value* value = root_.object("kosten", {"Wat het kost"});
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        ledger_.costs = read_eurocents(object, "bedrag", "Het bedrag in euro", 1);
        ledger_.costs_source = object.required_text("bron", {"Waar het bedrag staat"});
        object.finish();
    }

    void read_line(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        LedgerLine line;
        line.place = value.place();
        line.id = object.required_text("id", {"Een korte naam zonder spaties, eigen aan deze regel"});
        line.name = object.required_text("naam", {"Hoe de regel heet"});
        line.domain =
            object.text("domein", json::About{"Het thema waar de regel bij hoort"}.one_of(domain_words()))
                .value_or("");
        if (!line.domain.empty()) accept_outcome_domain(object, "domein", line.domain);
        line.pm = object.boolean("pm", {"Geen bedrag: wel van waarde, maar niet in geld te zeggen"})
                      .value_or(false);
        line.pm_reason = object.text("reden", {"Waarom er geen bedrag bij staat"}).value_or("");
        line.net =
            object.boolean("netto", {"Of al is afgetrokken wat anders ook was gebeurd"}).value_or(false);
        line.measured =
            object.boolean("gemeten", {"Of het bij u is gemeten, en niet aangenomen"}).value_or(false);
        line.remark = object.text("opmerking", {"Wat de lezer moet weten"}).value_or("");
        line.source = object.text("bron", {"Waar de regel vandaan komt"}).value_or("");
        line.printed = read_eurocents(object, "gedrukt", "Het bedrag dat de bron zelf noemt");
        if (const Value* factors =
                object.list("factoren", {"De getallen die met elkaar worden vermenigvuldigd"}))
            for (const Value& each : factors->items)
                if (auto factor = read_factor(each)) line.factors.push_back(std::move(*factor));
        read_pockets(object, line);
        object.finish();
        check_line(object, line);
        const bool known = std::any_of(ledger_.lines.begin(), ledger_.lines.end(),
                                       [&](const LedgerLine& other) { return other.id == line.id; });
        if (known)
            object.refuse("id", {"er is al een regel met id {}", say::quoted(line.id)},
                          "geef elke regel een eigen id");
        else
            ledger_.lines.push_back(std::move(line));
    }

    static void check_line(Object& object, const LedgerLine& line) {
        const bool counts = std::any_of(line.factors.begin(), line.factors.end(),
                                        [](const LedgerFactor& factor) { return factor.used; });
        if (line.pm && counts)
            object.refuse("pm", "een PM-regel heeft geen bedrag, maar er staan factoren bij",
                          "haal de factoren weg, of haal \"pm\" weg");
        if (line.pm && line.pm_reason.empty())
            object.refuse("reden", "bij een PM-regel ontbreekt de reden",
                          "schrijf in een zin waarom er geen bedrag bij staat");
        if (!line.pm && !counts)
            object.refuse("factoren", "bij deze regel staat niet waaruit het bedrag bestaat",
                          "noem elke factor met naam, waarde en eenheid, of maak er een PM-regel van");
        if (!line.pm && line.pockets.empty())
            object.refuse("zakken", "bij deze regel staat niet wie er voordeel van heeft",
                          "schrijf bijvoorbeeld \"zakken\": { \"gemeente\": \"100 %\" }");
    }

    std::optional<LedgerFactor> read_factor(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        LedgerFactor factor;
        factor.place = value.place();
        factor.name = object.required_text("naam", {"Wat het getal is"});
        factor.unit = object.text("eenheid", {"De eenheid, bijvoorbeeld personen of euro"}).value_or("");
        const auto amount = value_of(object);
        factor.low = read_exact_ratio(object, "laag", "De laagste waarde die nog kan");
        factor.high = read_exact_ratio(object, "hoog", "De hoogste waarde die nog kan");
        factor.source = object.text("bron", {"Waar het getal staat"}).value_or("");
        factor.price_year = year(object, "prijspeil", "Het jaar van de prijs");
        factor.used =
            object.boolean("gebruikt", {"Of het getal meetelt; zo niet, dan staat het er ter vergelijking"})
                .value_or(true);
        object.finish();
        if (!amount) return std::nullopt;
        factor.value = *amount;
        const bool too_high = factor.low && less(factor.value, *factor.low);
        if (too_high || (factor.high && less(*factor.high, factor.value)))
            object.refuse(too_high ? "laag" : "hoog", "de waarde ligt niet tussen laag en hoog",
                          "verbeter een van de drie getallen");
        return factor;
    }

    void read_pockets(Object& object, LedgerLine& line) {
        const Value* value = object.object("zakken", {"Wie er voordeel van heeft, samen 100 %"});
        if (!value) return;
        Object pockets(*value, Family::Data, diagnostics_);
        for (const auto& name : pockets.names())
            if (const auto share = read_exact_ratio(pockets, name, "Welk deel, bijvoorbeeld \"50 %\""))
                line.pockets.push_back({name, *share});
        pockets.finish();
        if (line.pockets.size() == value->keys.size() && !whole(line.pockets))
            object.refuse("zakken", "de delen van de zakken zijn samen niet 100 %", "verbeter de delen");
    }

    void read_ratio(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        LedgerRatio ratio;
        ratio.place = value.place();
        ratio.name = object.required_text("naam", {"Hoe de verhouding heet"});
        ratio.scope = object.required_text("reikwijdte", {"Over wie en wat zij gaat"});
        ratio.definition = object.required_text("definitie", {"Hoe zij is berekend"});
        ratio.source = object.required_text("bron", {"Waar zij staat"});
        const int years_of = years(object);
        ratio.years = object.any("jaren") ? years_of : 0;
        const auto amount = value_of(object);
        ratio.low = read_exact_ratio(object, "laag", "De laagste waarde");
        ratio.high = read_exact_ratio(object, "hoog", "De hoogste waarde");
        object.finish();
        if (!amount) return;
        ratio.value = *amount;
        ledger_.ratios.push_back(std::move(ratio));
    }

    Object root_;
    Diagnostics& diagnostics_;
    Ledger ledger_;
};

} // namespace

std::optional<Ledger> read_ledger(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    if (!value) return std::nullopt;
    return LedgerReader(*value, diagnostics).read();
}

void describe_ledger(const json::Value& described) {
    Diagnostics unused;
    LedgerReader(described, unused).read();
}

} // namespace verantwoord
