#include "indicator/counting/grouping.hpp"
#include "base/amount/dutch.hpp"
#include "base/text/fold.hpp"
#include "indicator/counting/age.hpp"
#include "indicator/counting/selection.hpp"
#include "indicator/counting/visits.hpp"
#include "indicator/definition/field.hpp"

#include <algorithm>
#include <functional>
#include <unordered_map>

namespace verantwoord {

namespace {

using Shown = Member::Shown;

/// Collects members by name and gives each its number.
class MemberList {
  public:
    explicit MemberList(Grouping& grouping) : grouping_(grouping) {}

    std::uint32_t number(std::string_view name, Shown shown = Shown::WhenItOccurs) {
        const auto number = static_cast<std::uint32_t>(grouping_.members.size());
        const auto [place, added] = numbers_.try_emplace(text::word_form(name), number);
        if (added) grouping_.members.push_back({std::string(name), shown});
        return place->second;
    }

  private:
    Grouping& grouping_;
    std::unordered_map<std::string, std::uint32_t> numbers_;
};

/// The codes, by row, of the cell that decides: of the key when the words lie one key away.
const std::vector<Dictionary::Code>& deciding_codes(const FieldView& field) {
    return field.key ? field.key->codes : field.column->codes;
}

/// How many codes the cell that decides can have.
std::size_t code_count(const FieldView& field) {
    return field.key ? field.rows_of_key->size() : field.column->dictionary.size();
}

/// The word for a code: of the cell itself, or of the row that the key leads to.
std::string_view word_of(const FieldView& field, std::size_t code) {
    if (!field.key) return field.column->dictionary.shown(static_cast<Dictionary::Code>(code));
    const auto row = (*field.rows_of_key)[code];
    return row == FieldView::no_row ? std::string_view()
                                    : field.column->dictionary.shown(field.column->codes[row]);
}

/// Members are the given words in their own order, then the others by the alphabet, then those for who is not
/// known.
void group_by_word(Grouping& grouping, const FieldView& field, const std::vector<std::string>& first_words,
                   Shown first_shown, bool others_are_unknown) {
    MemberList list(grouping);
    for (const auto& word : first_words) list.number(word, first_shown);
    if (!others_are_unknown) {
        std::vector<std::string> others;
        const auto& dictionary = field.column->dictionary;
        for (std::size_t code = 1; code < dictionary.size(); ++code) {
            const auto& word = dictionary.shown(static_cast<Dictionary::Code>(code));
            if (text::word_form(word) != unknown_member) others.push_back(word);
        }
        std::sort(others.begin(), others.end());
        for (const auto& word : others) list.number(word);
    }
    const auto known = static_cast<std::uint32_t>(grouping.members.size());
    const auto unknown = list.number(unknown_member);
    const auto unregistered = grouping.of_person ? list.number(unregistered_member) : unknown;
    grouping.codes = &deciding_codes(field);
    grouping.member_of.assign(code_count(field), unknown);
    // Where other words are unknown, `number` still gives each a place behind the last member; those go again
    // below.
    for (std::size_t code = 1; code < grouping.member_of.size(); ++code)
        if (const auto word = word_of(field, code); !word.empty()) {
            const auto number = list.number(word);
            grouping.member_of[code] = number < known || !others_are_unknown ? number : unknown;
        }
    grouping.members.resize(
        std::min<std::size_t>(grouping.members.size(), std::max(unknown, unregistered) + 1));
    // Code 0 is the empty cell: of a key, a row that names nobody.
    grouping.member_of[0] = unregistered;
}

void group_by_age(Grouping& grouping, const FieldView& field, const GroupingContext& context) {
    const auto bands = age_bands(context.agreement);
    const std::string year = std::to_string(civil(context.counted.until).year);
    grouping.note =
        "Gerekend is met de leeftijd die iemand in " + year + " krijgt: " + year + " min het geboortejaar.";
    for (const auto& band : bands) grouping.members.push_back({band.name, Shown::Always});
    const auto other = static_cast<std::uint32_t>(bands.size());
    grouping.members.push_back({"andere leeftijd", Shown::WhenItOccurs});
    grouping.members.push_back({std::string(unknown_member), Shown::WhenItOccurs});
    grouping.members.push_back({std::string(unregistered_member), Shown::WhenItOccurs});
    grouping.codes = &field.key->codes;
    grouping.member_of.assign(field.rows_of_key->size(), other + 1);
    for (std::size_t code = 1; code < grouping.member_of.size(); ++code) {
        const auto row = (*field.rows_of_key)[code];
        const auto age = row == FieldView::no_row ? std::nullopt
                                                  : age_on(context.counted.until, field.column->amounts[row]);
        if (!age) continue;
        const auto band = std::find_if(bands.begin(), bands.end(),
                                       [&](const AgeBand& candidate) { return in_band(*age, candidate); });
        // An age in no band gives the end of the bands, and that is the number of `other`.
        grouping.member_of[code] = static_cast<std::uint32_t>(band - bands.begin());
    }
    grouping.member_of[0] = other + 2;
}

void group_by_regularity(Grouping& grouping, const Table& table, const FieldView& field,
                         const GroupingContext& context) {
    grouping.members = {{"vast", Shown::Always},
                        {"onregelmatig", Shown::Always},
                        {std::string(unregistered_member), Shown::WhenItOccurs}};
    const auto& regularity = context.agreement.regularity;
    grouping.note = !regularity.description.empty() ? regularity.description
                                                    : "Een vaste bezoeker kwam in de periode minstens " +
                                                          dutch::number(regularity.visits) + " keer.";
    const auto visits =
        visits_of_people(context.lookup.administration(), table, *field.column, context.counted);
    grouping.supplied = visits.has_value();
    grouping.codes = &field.column->codes;
    grouping.member_of.assign(field.column->dictionary.size(), 1);
    for (std::size_t code = 1; visits && code < grouping.member_of.size(); ++code)
        grouping.member_of[code] = (*visits)[code] >= regularity.visits ? 0 : 1;
    grouping.member_of[0] = 2;
}

/// Months since the year 0.
int month_number(Date date) {
    const auto day = civil(date);
    return day.year * 12 + static_cast<int>(day.month) - 1;
}

std::vector<Member> months_of(const Period& period) {
    const int first = month_number(period.from), count = month_number(period.until) - first + 1;
    std::vector<Member> months;
    for (int month = first; month < first + count; ++month) {
        std::string name(dutch::month(static_cast<unsigned>(month % 12) + 1));
        if (count > 12) name += " " + std::to_string(month / 12);
        months.push_back({std::move(name), Shown::Always});
    }
    return months;
}

/// Months by their place in the period, so that March stays March a year earlier.
void group_by_month(Grouping& grouping, const FieldView& field, const GroupingContext& context) {
    grouping.members = months_of(context.shown);
    const Period& counted = context.counted;
    const int first = month_number(counted.from), last = static_cast<int>(grouping.members.size()) - 1;
    grouping.days = &field.column->days;
    grouping.first_day = counted.from.days;
    // Of a month behind the end of the list nothing is known.
    const int known = month_number(context.known.until) - first;
    grouping.known_members = static_cast<std::size_t>(std::clamp(known, 0, last)) + 1;
    for (Date day = counted.from; day <= counted.until; ++day.days)
        grouping.member_of.push_back(
            static_cast<std::uint32_t>(std::clamp(month_number(day) - first, 0, last)));
}

void group_by_location(Grouping& grouping, const FieldView& field, const Centre& centre) {
    MemberList list(grouping);
    std::unordered_map<std::string, std::uint32_t> by_id;
    for (const auto& location : centre.locations) by_id.emplace(location.id, list.number(location.name));
    const auto& dictionary = field.column->dictionary;
    grouping.codes = &field.column->codes;
    grouping.member_of.assign(dictionary.size(), 0);
    for (std::size_t code = 1; code < dictionary.size(); ++code) {
        const auto& id = dictionary.text(static_cast<Dictionary::Code>(code));
        const auto known = by_id.find(id);
        grouping.member_of[code] = known != by_id.end() ? known->second : list.number(id);
    }
    grouping.member_of[0] = list.number(unknown_member);
}

std::vector<std::string> words_of(const Dimension& dimension, const Table& table) {
    if (dimension.kind == DimensionKind::Gender) return {"vrouw", "man", "anders", "onbekend"};
    if (dimension.kind == DimensionKind::Basis) {
        std::vector<std::string> words;
        for (const auto basis :
             {Basis::Counted, Basis::Administration, Basis::Partner, Basis::Tallied, Basis::Estimated})
            words.emplace_back(to_dutch(basis));
        return words;
    }
    const auto facts = find_field(table.name, dimension_field(dimension, table.name));
    return facts ? std::vector<std::string>(facts->words.begin(), facts->words.end())
                 : std::vector<std::string>{};
}

/// The members there would be, without rows: what a report shows as unknown.
Grouping not_supplied(const Dimension& dimension, const Table& table, const GroupingContext& context,
                      const std::string& path) {
    Grouping grouping;
    grouping.supplied = false;
    grouping.note = "Hiervoor ontbreekt '" + path + "' in de gegevens.";
    switch (dimension.kind) {
    case DimensionKind::Age:
        for (const auto& band : age_bands(context.agreement))
            grouping.members.push_back({band.name, Shown::Always});
        break;
    case DimensionKind::Gender:
        for (const auto& word : words_of(dimension, table)) grouping.members.push_back({word, Shown::Always});
        break;
    case DimensionKind::Month: grouping.members = months_of(context.shown); break;
    case DimensionKind::Regularity:
        grouping.members = {{"vast", Shown::Always}, {"onregelmatig", Shown::Always}};
        break;
    default: grouping.members.push_back({std::string(unknown_member), Shown::Always});
    }
    return grouping;
}

} // namespace

Grouping whole_table() {
    Grouping grouping;
    grouping.members.push_back({"totaal", Shown::Always});
    return grouping;
}

Grouping make_grouping(const Dimension& dimension, const Table& table, const GroupingContext& context) {
    const auto path = dimension_field(dimension, table.name);
    const auto field = context.lookup.field(table, path, context.as_of);
    if (!field) return not_supplied(dimension, table, context, path);
    Grouping grouping;
    grouping.of_person = path.starts_with("deelnemer");
    switch (dimension.kind) {
    case DimensionKind::Age: group_by_age(grouping, *field, context); break;
    case DimensionKind::Regularity: group_by_regularity(grouping, table, *field, context); break;
    case DimensionKind::Month: group_by_month(grouping, *field, context); break;
    case DimensionKind::Location:
        group_by_location(grouping, *field, context.lookup.administration().centre);
        break;
    case DimensionKind::Gender:
        group_by_word(grouping, *field, words_of(dimension, table), Shown::Always, true);
        break;
    case DimensionKind::Municipality:
        grouping.largest_first = true;
        group_by_word(grouping, *field, {}, Shown::WhenItOccurs, false);
        break;
    default: group_by_word(grouping, *field, words_of(dimension, table), Shown::WhenItOccurs, false); break;
    }
    if (grouping.members.size() <= most_members) return grouping;
    Grouping none = not_supplied(dimension, table, context, path);
    none.too_many = true;
    none.note = "'" + path + "' heeft te veel verschillende waarden om naar uit te splitsen.";
    return none;
}

} // namespace verantwoord
