#include "document/fields/target_fields.hpp"

#include "base/amount/dutch.hpp"
#include "base/must.hpp"
#include "document/fields/field_names.hpp"
#include "document/words/wording.hpp"

#include <array>

namespace verantwoord {

namespace {

struct TargetList {
    std::string_view name;
    std::optional<PublishedVerdict> verdict; ///< which agreed results are listed; nothing: all of them
    std::string_view meaning;
};
const std::array<TargetList, 4> lists{
    {{"doelen", std::nullopt, "elk resultaat waarover iets is afgesproken"},
     {"doelen.gehaald", PublishedVerdict::Reached, "elk resultaat dat is gehaald"},
     {"doelen.bijna_gehaald", PublishedVerdict::Nearly, "elk resultaat dat bijna is gehaald"},
     {"doelen.niet_gehaald", PublishedVerdict::Missed, "elk resultaat dat niet is gehaald"}}};
constexpr std::string_view count = ".aantal", names = ".namen";

Value names_of(const std::vector<const PublishedIndicator*>& list) {
    std::vector<std::string> words;
    for (const PublishedIndicator* indicator : list) words.push_back(wording::uncapitalised(indicator->name));
    return text_of(dutch::list(words), "er is geen resultaat dat hierbij hoort");
}

} // namespace

std::optional<std::vector<const PublishedIndicator*>> target_list(std::string_view name,
                                                                  const Publication& publication) {
    for (const TargetList& list : lists) {
        if (list.name != name) continue;
        auto result = targets(publication);
        if (list.verdict)
            std::erase_if(result,
                          [&](const PublishedIndicator* each) { return each->verdict != *list.verdict; });
        return result;
    }
    return std::nullopt;
}

std::optional<Value> target_field(std::string_view name, const Publication& publication) {
    if (const auto list = target_list(name, publication))
        return condition_of(Value::Kind::List, !list->empty());
    for (const std::string_view suffix : {count, names}) {
        if (!name.ends_with(suffix)) continue;
        const auto list = target_list(name.substr(0, name.size() - suffix.size()), publication);
        if (list) return suffix == count ? count_of(list->size()) : names_of(*list);
    }
    return std::nullopt;
}

std::vector<FieldDescription> describe_targets(const Publication& publication) {
    std::vector<FieldDescription> result;
    for (const TargetList& list : lists) {
        const std::string name(list.name), meaning(list.meaning);
        const auto found = must_have(target_list(name, publication), "er is geen lijst met deze naam", name);
        result.push_back(
            {name, "",
             "lijst: " + meaning +
                 "; daarbinnen naam, gerealiseerd, doel, oordeel, toelichting en alles wat achter een "
                 "indicator kan",
             "lijst"});
        result.push_back({name + std::string(count), count_of(found.size()).text,
                          "hoeveel dat er zijn: " + meaning, "aantal"});
        result.push_back({name + std::string(names), names_of(found).text,
                          "de namen, met 'en' ertussen: " + meaning, "tekst"});
    }
    return result;
}

std::vector<std::string> target_field_names() {
    std::vector<std::string> result;
    for (const TargetList& list : lists)
        for (const std::string_view suffix : {std::string_view{}, count, names})
            result.push_back(std::string(list.name) + std::string(suffix));
    return result;
}

} // namespace verantwoord
