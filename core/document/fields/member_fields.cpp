#include "document/fields/member_fields.hpp"

#include "base/amount/dutch.hpp"
#include "document/fields/indicator_fields.hpp"
#include "document/words/shares.hpp"
#include "document/words/wording.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace verantwoord {

namespace {

constexpr std::string_view with_numbers = ".getallen", spoken = ".opsomming";
/// What can be asked of one member: it has no agreement, no definition of its own and no earlier years.
constexpr std::array<std::string_view, 5> member_suffixes{"vorig_jaar", "verschil", "verschil_procent",
                                                          "vergelijking", "met_eenheid"};
constexpr std::string_view share = "aandeel";

bool shows_anything(const PublishedBreakdown& breakdown) {
    return std::any_of(breakdown.members.begin(), breakdown.members.end(),
                       [](const PublishedMember& member) { return wording::sign(member.value) != 0; });
}

/// The name without one of the suffixes, which is cut off `name`.
std::string_view cut_suffix(std::string_view& name, std::initializer_list<std::string_view> suffixes) {
    for (const std::string_view suffix : suffixes)
        if (name.ends_with(suffix)) {
            name.remove_suffix(suffix.size());
            return suffix;
        }
    return {};
}

Value names_of(const std::vector<std::string>& list) {
    return text_of(dutch::list(list), "er zijn hier geen onderdelen");
}

/// "Waterstad (301), Rivierdorp (88) en elders (–)".
Value spoken_list(const PublishedIndicator& indicator, const PublishedBreakdown& breakdown) {
    std::vector<std::string> parts;
    Value value;
    for (const PublishedMember& member : breakdown.members) {
        parts.push_back(member.name + " (" + member.value.text() + ")");
        const Value part = figure_value(member.value, {});
        value.hidden = value.hidden || part.hidden;
        if (value.missing.empty()) value.missing = part.missing;
    }
    if (parts.empty()) return names_of({});
    value.kind = Value::Kind::Figure;
    value.text = dutch::list(parts);
    value.figure = indicator.id + "/" + breakdown.dimension;
    value.filled = shows_anything(breakdown);
    return value;
}

const PublishedMember* member_of(const PublishedBreakdown& breakdown, std::string_view name) {
    for (const PublishedMember& member : breakdown.members)
        if (member.name == name) return &member;
    return nullptr;
}

Value share_of_member(const PublishedIndicator& indicator, const PublishedBreakdown& breakdown,
                      const MemberInScope& member) {
    const PublishedMember* found = member_of(breakdown, member.name);
    if (!found) return figure_value(Published{}, indicator.id + "/" + breakdown.dimension);
    const auto at = static_cast<std::size_t>(found - breakdown.members.data());
    Value value =
        figure_value(shares(breakdown, indicator.total)[at], indicator.id + "/" + breakdown.dimension);
    value.aside = rounding_note(breakdown, indicator.total);
    return value;
}

} // namespace

std::vector<std::string> dimensions(const Publication& publication) {
    std::vector<std::string> result;
    for (const PublishedIndicator& indicator : publication.indicators)
        for (const PublishedBreakdown& breakdown : indicator.breakdowns)
            if (std::find(result.begin(), result.end(), breakdown.dimension) == result.end())
                result.push_back(breakdown.dimension);
    return result;
}

std::vector<std::string> members(const Publication& publication, std::string_view dimension) {
    std::vector<const PublishedMember*> all;
    for (const PublishedIndicator& indicator : publication.indicators)
        if (const PublishedBreakdown* breakdown = indicator.breakdown(dimension))
            for (const PublishedMember& member : breakdown->members) all.push_back(&member);
    // Members that stand in a group are left out, and so are those that are there already.
    std::set<std::string_view> left_out;
    for (const PublishedMember* member : all) left_out.insert(member->made_of.begin(), member->made_of.end());
    std::vector<std::string> apart, together;
    for (const PublishedMember* member : all)
        if (!member->rest && left_out.insert(member->name).second)
            (member->made_of.empty() ? apart : together).push_back(member->name);
    apart.insert(apart.end(), together.begin(), together.end());
    return apart;
}

std::optional<Value> per_field(std::string_view name, const Publication& publication) {
    if (!name.starts_with(per_prefix)) return std::nullopt;
    std::string_view dimension = name.substr(per_prefix.size());
    const std::string_view suffix = cut_suffix(dimension, {count_suffix, names_suffix});
    const auto known = dimensions(publication);
    if (std::find(known.begin(), known.end(), dimension) == known.end()) return std::nullopt;
    const auto all = members(publication, dimension);
    if (suffix == count_suffix) return count_of(all.size());
    if (suffix == names_suffix) return names_of(all);
    return condition_of(Value::Kind::List, !all.empty());
}

std::optional<Value> breakdown_field(std::string_view name, const Publication& publication) {
    const std::size_t slash = name.find('/');
    if (slash == std::string_view::npos) return std::nullopt;
    std::string_view dimension = name.substr(slash + 1);
    const std::string_view suffix = cut_suffix(dimension, {with_numbers, count_suffix, names_suffix, spoken});
    const PublishedIndicator* indicator = publication.indicator(name.substr(0, slash));
    const PublishedBreakdown* breakdown = indicator ? indicator->breakdown(dimension) : nullptr;
    if (!breakdown) return std::nullopt;
    if (suffix == spoken) return spoken_list(*indicator, *breakdown);
    if (suffix == count_suffix) return count_of(breakdown->members.size());
    if (suffix == names_suffix) {
        std::vector<std::string> all;
        for (const PublishedMember& member : breakdown->members) all.push_back(member.name);
        return names_of(all);
    }
    return condition_of(Value::Kind::Breakdown,
                        suffix == with_numbers ? shows_anything(*breakdown) : breakdown->members.size() > 1);
}

bool applies(const PublishedIndicator& indicator, const MemberInScope& member) {
    const PublishedBreakdown* breakdown = indicator.breakdown(member.dimension);
    return breakdown && (member.any || member_of(*breakdown, member.name));
}

Value not_applicable() {
    Value value = text_of("niet van toepassing", {});
    value.filled = false;
    return value;
}

std::optional<PublishedIndicator> at_member(const PublishedIndicator& indicator,
                                            const MemberInScope& member) {
    const PublishedBreakdown* breakdown = indicator.breakdown(member.dimension);
    if (!breakdown) return std::nullopt;
    PublishedIndicator result = indicator;
    result.id = indicator.id + "/" + breakdown->dimension;
    result.breakdowns.clear();
    result.earlier.clear();
    result.target = {};
    result.verdict = PublishedVerdict::None;
    const PublishedMember* found = member_of(*breakdown, member.name);
    // A blank figure keeps its unit, so that a template can be checked without a centre.
    if (!member.any && !found) result.total = result.last_year = {};
    if (found) {
        result.total = found->value;
        result.last_year = found->last_year;
    }
    return result;
}

std::vector<std::string> here_suffixes() {
    std::vector<std::string> result(member_suffixes.begin(), member_suffixes.end());
    result.emplace_back(share);
    return result;
}

std::optional<Value> here_field(const PublishedIndicator& indicator, std::string_view suffix,
                                const MemberInScope& member, const Publication& publication) {
    const auto part = at_member(indicator, member);
    if (!part) return std::nullopt;
    const PublishedBreakdown& breakdown = indicator.at(member.dimension);
    const auto known = here_suffixes();
    if (!suffix.empty() && std::find(known.begin(), known.end(), suffix) == known.end()) return std::nullopt;
    if (!applies(indicator, member)) {
        Value value = not_applicable();
        if ((suffix.empty() || is_number_of_unit(suffix)) && takes_noun(indicator.total.unit()))
            value.plurality = Plurality::NotApplicable;
        return value;
    }
    if (suffix.empty()) return figure_value(part->total, part->id);
    if (suffix == share) return share_of_member(indicator, breakdown, member);
    return indicator_field(*part, suffix, publication);
}

std::vector<FieldDescription> describe_breakdowns(const PublishedIndicator& indicator,
                                                  const Publication& publication) {
    std::vector<FieldDescription> result;
    for (const PublishedBreakdown& breakdown : indicator.breakdowns) {
        const std::string field = indicator.id + "/" + breakdown.dimension;
        const std::string about = indicator.name + " naar " + wording::uncapitalised(breakdown.label) + ": ";
        const auto add = [&](std::string_view suffix, const char* meaning, const char* unit) {
            const std::string name = field + std::string(suffix);
            const auto value = breakdown_field(name, publication);
            result.push_back({name, value ? value->text : "", about + meaning, unit});
        };
        add("", "voorwaarde of er meer dan één onderdeel is", "voorwaarde");
        add(with_numbers, "voorwaarde of er een getal te tonen is", "voorwaarde");
        add(count_suffix, "hoeveel onderdelen er zijn", "aantal");
        add(names_suffix, "de namen van de onderdelen, met 'en' ertussen", "tekst");
        add(spoken, "de onderdelen met hun getal, in een zin", "tekst");
    }
    return result;
}

std::vector<FieldDescription> describe_pers(const Publication& publication) {
    std::vector<FieldDescription> result;
    for (const std::string& dimension : dimensions(publication)) {
        const std::string field = std::string(per_prefix) + dimension;
        const auto all = members(publication, dimension);
        result.push_back({field, "",
                          "lijst: elk onderdeel naar " + dimension +
                              "; daarbinnen naam, tekst.hier, en elk getal met .hier erachter",
                          "lijst"});
        result.push_back({field + std::string(count_suffix), count_of(all.size()).text,
                          "hoeveel onderdelen naar " + dimension + " er zijn", "aantal"});
        result.push_back({field + std::string(names_suffix), dutch::list(all),
                          "de namen van die onderdelen, met 'en' ertussen", "tekst"});
    }
    return result;
}

} // namespace verantwoord
