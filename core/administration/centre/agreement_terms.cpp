// The parts of an agreement in words and days: deadlines, stories, which members may be shown together,
// breaks in method, explanations.
#include "administration/centre/agreement_parts.hpp"

#include "administration/centre/json_header.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

using json::Family;
using json::Object;
using json::Value;

namespace {

struct DayOfYear {
    unsigned month, day;
};

/// A day of every year, "1 april"; nothing for 29 February, which most years do not have.
std::optional<DayOfYear> day_of_year(std::string_view written) {
    const std::size_t space = written.find(' ');
    if (space == std::string_view::npos) return std::nullopt;
    const auto day = dutch::parse_number(written.substr(0, space), 0, ',');
    const std::string name = text::word_form(text::trim(written.substr(space)));
    for (unsigned month = 1; month <= 12; ++month)
        if (name == dutch::month(month) && day && *day >= 1 && *day <= 31 &&
            make_date(2025, month, static_cast<unsigned>(*day)))
            return DayOfYear{month, static_cast<unsigned>(*day)};
    return std::nullopt;
}

/// A number from 0 to `most`, refused otherwise; 0 when absent.
int small_number(Object& object, const char* key, std::int64_t most, std::string_view meaning) {
    const auto number = object.integer(key, json::About{meaning}.within(1, most));
    if (!number) return 0;
    if (*number >= 1 && *number <= most) return static_cast<int>(*number);
    object.refuse(key, {"dit getal ligt tussen 1 en {}", say::digits(most)}, "verbeter het getal");
    return 0;
}

/// A deadline; nothing when it says no day, which is reported.
std::optional<Deadline> read_deadline(const Value& value, Diagnostics& diagnostics) {
    const auto errors = diagnostics.errors();
    Object object(value, Family::Data, diagnostics);
    Deadline deadline;
    deadline.place = value.place();
    deadline.name = object.required_text("naam", {"Wat er dan klaar moet zijn, bijvoorbeeld jaarverslag"});
    deadline.source = object.text("bron", {"Waar dit staat, bijvoorbeeld in de beschikking"}).value_or("");
    deadline.months =
        small_number(object, "maanden_na_einde", 60, "Zoveel maanden na de laatste dag van de periode");
    deadline.weeks =
        small_number(object, "weken_na_einde", 260, "Zoveel weken na de laatste dag van de periode");
    const auto written =
        object.text("dag", json::About{"Een dag die elk jaar terugkomt, bijvoorbeeld 1 april"}.matching(
                               "^\\s*\\d{1,2}\\s+\\D+$"));
    const int ways = object.exactly_one({"maanden_na_einde", "weken_na_einde", "dag"});
    if (written) {
        if (const auto day = day_of_year(text::trim(*written))) {
            deadline.month = day->month;
            deadline.day = day->day;
        } else {
            object.refuse("dag", {"{} is geen dag die elk jaar terugkomt", say::quoted(*written)},
                          "schrijf bijvoorbeeld \"1 april\"");
        }
    }
    object.finish();
    if (ways != 1)
        object.refuse("naam", "een termijn heeft één van 'maanden_na_einde', 'weken_na_einde' of 'dag'",
                      "gebruik een van de drie");
    if (diagnostics.errors() != errors) return std::nullopt;
    return deadline;
}

} // namespace

std::optional<Date> read_date(Object& object, const char* key, std::string_view meaning) {
    const auto written = object.text(key, json::About{meaning}.matching(spaced_date_pattern));
    if (!written) return std::nullopt;
    const auto date = parse_date(text::trim(*written));
    if (!date)
        object.refuse(key, {"{} is geen bestaande datum", say::quoted(*written)},
                      "schrijf jjjj-mm-dd, bijvoorbeeld 2025-12-31");
    return date;
}

std::string read_word(Object& object, const char* key, const std::vector<std::string>& words,
                      std::string_view meaning) {
    const std::string written = object.text(key, json::About{meaning}.one_of(words, true)).value_or("");
    if (written.empty()) return {};
    const std::string folded = text::word_form(text::trim(written));
    for (const auto& word : words)
        if (text::word_form(word) == folded) return word;
    object.refuse(key, {"{} kan niet bij '{}'", say::quoted(written), say::own(key)},
                  suggestion(written, words, {"kies uit: {}", say::own_joined(words)}));
    return {};
}

std::vector<Deadline> read_deadlines(Object& agreement, Diagnostics& diagnostics) {
    std::vector<Deadline> deadlines;
    const Value* list = agreement.list("termijnen", {"Wat wanneer klaar moet zijn"});
    if (!list) return deadlines;
    for (const Value& value : list->items)
        if (auto deadline = read_deadline(value, diagnostics)) deadlines.push_back(std::move(*deadline));
    return deadlines;
}

StoryQuota read_stories(Object& agreement, Diagnostics& diagnostics) {
    StoryQuota quota;
    const Value* value = agreement.object("verhalen", {"Welke verhalen deze financier leest"});
    if (!value) return quota;
    Object object(*value, Family::Data, diagnostics);
    quota.place = value->place();
    constexpr std::int64_t most = 1000;
    quota.at_least =
        object.integer("minstens", json::About{"Hoeveel verhalen er minstens in moeten"}.within(0, most))
            .value_or(0);
    if (quota.at_least < 0 || quota.at_least > most)
        object.refuse("minstens", "het aantal verhalen ligt tussen 0 en 1.000", "verbeter het getal");
    const std::vector<std::string> kinds{"samengesteld", "fictief", "eigen verhaal", "interview"};
    for (const auto& kind :
         object.texts("soorten", json::About{"Welke soorten verhalen mogen"}.one_of(kinds))) {
        if (std::count(kinds.begin(), kinds.end(), kind) == 0)
            object.refuse("soorten", {"{} is geen soort verhaal", say::quoted(kind)},
                          suggestion(kind, kinds, {"kies uit: {}", say::own_joined(kinds)}));
        else
            quota.kinds.push_back(kind);
    }
    quota.chosen = object.texts("kies", {"De id's van de verhalen die erin moeten"});
    quota.left_out = object.texts("niet", {"De id's van de verhalen die er niet in mogen"});
    object.finish();
    for (const auto& id : quota.chosen)
        if (std::count(quota.left_out.begin(), quota.left_out.end(), id) > 0)
            object.refuse("niet", {"{} staat ook bij 'kies'", say::quoted(id)},
                          "laat het verhaal op één plaats staan");
    return quota;
}

FileLimits read_file_limits(Object& agreement, Diagnostics& diagnostics) {
    FileLimits limits;
    const Value* value = agreement.object("bestand", {"Welke bestanden de financier aanneemt"});
    if (!value) return limits;
    Object object(*value, Family::Data, diagnostics);
    constexpr std::int64_t megabyte = 1'000'000;
    limits.most_bytes =
        small_number(object, "hoogstens_mb", 10'000, "Hoe groot een bestand mag zijn, in megabyte") *
        megabyte;
    const std::vector<std::string> kinds{"pdf", "html"};
    for (const auto& written : object.texts(
             "soorten", json::About{"Welke soorten bestanden de financier aanneemt"}.one_of(kinds, true))) {
        const std::string kind = text::word_form(written);
        if (std::count(kinds.begin(), kinds.end(), kind) == 0)
            object.refuse("soorten",
                          {"{} is geen soort bestand dat dit programma maakt", say::quoted(written)},
                          "kies uit: pdf, html");
        else
            limits.kinds.push_back(kind);
    }
    object.finish();
    return limits;
}

std::optional<std::vector<MergeGroup>> read_merges(Object& agreement, Diagnostics& diagnostics) {
    const Value* list = agreement.list(
        "samenvoegen", {"Welke onderdelen samen in een tabel komen als het om weinig mensen gaat; een lege "
                        "lijst houdt alles apart"});
    if (!list) return std::nullopt;
    std::vector<MergeGroup> groups;
    for (const Value& value : list->items) {
        Object object(value, Family::Data, diagnostics);
        MergeGroup group;
        group.place = value.place();
        group.dimension = object.required_text("uitsplitsing", {"Van welke tabel, bijvoorbeeld gemeente"});
        group.name = object.required_text("naam", {"Hoe de onderdelen samen heten"});
        object.required_list("onderdelen", {"De onderdelen, zoals ze in het verslag staan"});
        group.parts = object.texts("onderdelen", {"De onderdelen, zoals ze in het verslag staan"});
        object.finish();
        if (group.parts.size() < 2)
            object.refuse("onderdelen", "er zijn minstens twee onderdelen nodig om samen te nemen",
                          "noem ze zoals ze in het verslag staan");
        for (const MergeGroup& other : groups)
            for (const std::string& part : group.parts)
                if (other.dimension == group.dimension &&
                    std::count(other.parts.begin(), other.parts.end(), part) > 0)
                    object.refuse("onderdelen",
                                  {"{} staat ook in {}", say::quoted(part), say::quoted(other.name)},
                                  "een onderdeel hoort in één groep");
        groups.push_back(std::move(group));
    }
    return groups;
}

std::vector<MethodBreak> read_method_breaks(Object& agreement, Diagnostics& diagnostics) {
    std::vector<MethodBreak> breaks;
    const Value* list = agreement.list("trendbreuken", {"Sinds wanneer een cijfer anders wordt geteld"});
    if (!list) return breaks;
    for (const Value& value : list->items) {
        Object object(value, Family::Data, diagnostics);
        MethodBreak one;
        one.place = value.place();
        one.indicator = object.required_text("indicator", {"De id van de indicator"});
        object.required_text("vanaf");
        const auto from =
            read_date(object, "vanaf", "De eerste dag waarop anders wordt geteld, als jaar-maand-dag");
        one.explanation = object.required_text("uitleg", {"Wat er veranderde, in een zin"});
        object.finish();
        if (from) one.from = *from;
        if (from && !one.indicator.empty() && !one.explanation.empty()) breaks.push_back(std::move(one));
    }
    return breaks;
}

std::map<std::string, std::string> read_texts_by_key(Object& agreement, const char* key,
                                                     const json::About& about, const json::About& each,
                                                     Diagnostics& diagnostics) {
    std::map<std::string, std::string> texts;
    const Value* value = agreement.object(key, about);
    if (!value) return texts;
    Object object(*value, Family::Data, diagnostics);
    for (const auto& name : object.names())
        if (const auto text = object.text(name, each)) texts[name] = *text;
    object.finish();
    return texts;
}

} // namespace verantwoord
