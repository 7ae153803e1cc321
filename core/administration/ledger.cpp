#include "administration/ledger.hpp"

#include "administration/exact_ratio.hpp"
#include "administration/json_header.hpp"
#include "administration/outcome_domain.hpp"
#include "base/wide.hpp"

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
        ledger_.name = root_.required_text("naam");
        ledger_.per = root_.required_text("per");
        ledger_.years = years(root_);
        ledger_.price_year = year(root_, "prijspeil");
        read_costs();
        if (const Value* lines = root_.required_list("regels"))
            for (const Value& line : lines->items) read_line(line);
        if (const Value* ratios = root_.list("verhoudingen"))
            for (const Value& ratio : ratios->items) read_ratio(ratio);
        root_.finish();
        return std::move(ledger_);
    }

  private:
    static std::optional<int> year(Object& object, const char* key) {
        const auto number = object.integer(key);
        if (!number) return std::nullopt;
        if (*number >= 1990 && *number <= 2199) return static_cast<int>(*number);
        object.refuse(key, "dit is geen jaar", "schrijf een jaar als 2025");
        return std::nullopt;
    }
    static int years(Object& object) {
        const auto number = object.integer("jaren").value_or(1);
        if (number >= 1 && number <= 50) return static_cast<int>(number);
        object.refuse("jaren", "het aantal jaren ligt tussen 1 en 50", "verbeter het getal");
        return 1;
    }
    /// A value that must be there.
    static std::optional<Ratio> value_of(Object& object) {
        const auto value = read_exact_ratio(object, "waarde");
        if (!object.any("waarde"))
            object.refuse("waarde", "de waarde ontbreekt", "schrijf bijvoorbeeld \"waarde\": \"46\"");
        return value;
    }

    void read_costs() {
        const Value* value = root_.object("kosten");
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        ledger_.costs = read_eurocents(object, "bedrag", 1);
        ledger_.costs_source = object.required_text("bron");
        object.finish();
    }

    void read_line(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        LedgerLine line;
        line.place = value.place();
        line.id = object.required_text("id");
        line.name = object.required_text("naam");
        line.domain = object.text("domein").value_or("");
        if (!line.domain.empty()) accept_outcome_domain(object, "domein", line.domain);
        line.pm = object.boolean("pm").value_or(false);
        line.pm_reason = object.text("reden").value_or("");
        line.net = object.boolean("netto").value_or(false);
        line.measured = object.boolean("gemeten").value_or(false);
        line.remark = object.text("opmerking").value_or("");
        line.source = object.text("bron").value_or("");
        line.printed = read_eurocents(object, "gedrukt");
        if (const Value* factors = object.list("factoren"))
            for (const Value& each : factors->items)
                if (auto factor = read_factor(each)) line.factors.push_back(std::move(*factor));
        read_pockets(object, line);
        object.finish();
        check_line(object, line);
        const bool known = std::any_of(ledger_.lines.begin(), ledger_.lines.end(),
                                       [&](const LedgerLine& other) { return other.id == line.id; });
        if (known)
            object.refuse("id", "er is al een regel met id '" + line.id + "'",
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
        factor.name = object.required_text("naam");
        factor.unit = object.text("eenheid").value_or("");
        const auto amount = value_of(object);
        factor.low = read_exact_ratio(object, "laag");
        factor.high = read_exact_ratio(object, "hoog");
        factor.source = object.text("bron").value_or("");
        factor.price_year = year(object, "prijspeil");
        factor.used = object.boolean("gebruikt").value_or(true);
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
        const Value* value = object.object("zakken");
        if (!value) return;
        Object pockets(*value, Family::Data, diagnostics_);
        for (const auto& [name, each] : value->keys)
            if (const auto share = read_exact_ratio(pockets, name)) line.pockets.push_back({name, *share});
        pockets.finish();
        if (line.pockets.size() == value->keys.size() && !whole(line.pockets))
            object.refuse("zakken", "de delen van de zakken zijn samen niet 100 %", "verbeter de delen");
    }

    void read_ratio(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        LedgerRatio ratio;
        ratio.place = value.place();
        ratio.name = object.required_text("naam");
        ratio.scope = object.required_text("reikwijdte");
        ratio.definition = object.required_text("definitie");
        ratio.source = object.required_text("bron");
        ratio.years = object.any("jaren") ? years(object) : 0;
        const auto amount = value_of(object);
        ratio.low = read_exact_ratio(object, "laag");
        ratio.high = read_exact_ratio(object, "hoog");
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

} // namespace verantwoord
