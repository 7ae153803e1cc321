#include "administration/exact_ratio.hpp"
#include "base/dutch.hpp"
#include "indicator/printed_percentage.hpp"
#include "indicator/question_reader.hpp"

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
        pack.name = root_.required_text("naam");
        pack.source = root_.required_text("bron");
        pack.sentence = root_.required_text("zin");
        pack.year = static_cast<int>(root_.required_integer("jaar").value_or(0));
        pack.base = root_.required_integer("aantal").value_or(0);
        pack.population = root_.required_integer("van").value_or(0);
        if (pack.base <= 0 || pack.population < pack.base)
            root_.refuse("aantal", "het aantal organisaties is meer dan 0 en niet meer dan 'van'",
                         "verbeter de getallen");
        if (root_.any("gecontroleerd_op")) root_.text("gecontroleerd_op");
        if (const Value* items = root_.required_list("cijfers"))
            for (const Value& item : items->items) read_item(item, pack);
        root_.finish();
        return pack;
    }

  private:
    void read_item(const Value& value, SectorPack& pack) {
        Object object(value, json::Family::Plugin, diagnostics_);
        const auto errors = diagnostics_.errors();
        SectorItem item;
        item.place = value.place();
        item.name = object.required_text("naam");
        item.group = object.required_text("groep");
        item.count = object.integer("aantal");
        item.kinds = object.texts("soorten");
        item.mean = read_exact_ratio(object, "gemiddelde");
        item.low = read_exact_ratio(object, "laagste");
        item.high = read_exact_ratio(object, "hoogste");
        item.indicator = object.text("indicator").value_or("");
        item.remark = object.text("opmerking").value_or("");
        if (const auto decimals = object.integer("decimalen"); decimals && *decimals >= 0 && *decimals <= 4)
            item.decimals = static_cast<unsigned>(*decimals);
        if (const auto word = object.text("eenheid")) {
            const auto unit = unit_from_dutch(*word);
            if (unit)
                item.unit = *unit;
            else
                object.refuse("eenheid", "de eenheid '" + *word + "' bestaat niet",
                              "kies bijvoorbeeld aantal, fte of euro");
        }
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

    /// What the source prints must follow from the count, or the difference must be explained.
    void check_printed(Object& object, const SectorItem& item, std::int64_t base) {
        const auto printed = read_exact_ratio(object, "gedrukt");
        if (!printed || !item.count || base <= 0 || follows_from(*printed, *item.count, base)) return;
        if (!item.remark.empty()) return;
        diagnostics_.warning("P45", object.place("gedrukt"),
                             dutch::percent(*printed, 0) + " klopt niet: " + dutch::number(*item.count) +
                                 " van " + dutch::number(base) + " is " +
                                 dutch::percent(Ratio{*item.count, base}, 0),
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

} // namespace verantwoord
