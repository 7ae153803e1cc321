#include "administration/question/kept_answers.hpp"

#include "administration/centre/json_header.hpp"
#include "administration/question/heading_set.hpp"
#include "administration/table/schema.hpp"
#include "base/json/json_writer.hpp"
#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using json::Family;

void check_table(const KnownHeadings& known, json::Object& object) {
    std::vector<std::string> names;
    for (const TableSchema& table : schemas())
        if (read_from_files(table)) names.emplace_back(table.name);
    if (std::find(names.begin(), names.end(), known.table) == names.end()) {
        object.refuse("tabel", {"er is geen tabel {}", say::quoted(known.table)},
                      suggestion(known.table, names, {"kies uit: {}", say::foreign_joined(names)}));
        return;
    }
    for (const auto& [column, heading] : known.columns)
        if (!column_schema(known_schema(known.table), column))
            object.refuse("kolommen", {"{} heeft geen kolom {}", say::own(known.table), say::quoted(column)},
                          "kijk in LEESMIJ.md welke kolommen er zijn");
}

KnownHeadings read_headings(const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, Family::Data, diagnostics);
    KnownHeadings known;
    known.place = value.place();
    known.headings =
        object.texts("koppen", json::About{"De kolomnamen van een bestand, zoals ze er staan"}.required());
    known.table = object.required_text("tabel", {"De tabel die het is, bijvoorbeeld bezoeken"});
    if (const json::Value* columns =
            object.object("kolommen", {"Onze kolom, en hoe die in uw bestand heet"})) {
        json::Object names(*columns, Family::Data, diagnostics);
        for (const std::string& column : names.names())
            if (auto heading = names.text(column)) known.columns[column] = std::move(*heading);
        names.finish();
    }
    known.unused = object.texts("niet_gebruikt", {"Kolommen die u bewust weglaat"});
    if (!object.describes() && !known.table.empty()) check_table(known, object);
    object.finish();
    return known;
}

struct Content {
    std::map<std::string, KeptAnswer, std::less<>> answers;
    std::vector<KnownHeadings> headings;
};

Content read_content(const json::Value& value, Diagnostics& diagnostics) {
    Content content;
    json::Object root(value, Family::Data, diagnostics);
    read_schema_version(root);
    if (const json::Value* answers =
            root.object("antwoorden", {"Wat u antwoordde op vragen over uw gegevens"})) {
        json::Object object(*answers, Family::Data, diagnostics);
        for (const std::string& question : object.names())
            if (auto word = object.text(question))
                content.answers[question] = {std::move(*word), object.place(question)};
        object.finish();
    }
    if (const json::Value* list =
            root.list("bestanden", {"Wat uw bestanden zijn, aan hun kolomnamen herkend"}))
        for (const json::Value& each : list->items)
            content.headings.push_back(read_headings(each, diagnostics));
    root.finish();
    return content;
}

} // namespace

KeptAnswers KeptAnswers::read(std::string_view bytes, Diagnostics& diagnostics) {
    KeptAnswers kept;
    const auto value = json::parse_own(shown_name, bytes, Family::Data, diagnostics);
    if (!value) return kept;
    Content content = read_content(*value, diagnostics);
    kept.answers_ = std::move(content.answers);
    kept.headings_ = std::move(content.headings);
    return kept;
}

KeptAnswers KeptAnswers::read(const std::filesystem::path& centre, const Surroundings& surroundings,
                              Diagnostics& diagnostics) {
    const std::filesystem::path file = centre / shown_name;
    if (!surroundings.exists(file)) return {};
    return read(surroundings.read(file, std::string(shown_name)).bytes(), diagnostics);
}

const KeptAnswer* KeptAnswers::find(std::string_view question) const {
    const auto found = answers_.find(question);
    return found == answers_.end() ? nullptr : &found->second;
}

const KnownHeadings* KeptAnswers::known(const std::vector<std::string>& headings) const {
    const auto wanted = heading_set(headings);
    const auto found = std::find_if(headings_.begin(), headings_.end(), [&](const KnownHeadings& one) {
        return heading_set(one.headings) == wanted;
    });
    return found == headings_.end() ? nullptr : &*found;
}

void KeptAnswers::learn(KnownHeadings known) {
    const auto wanted = heading_set(known.headings);
    std::erase_if(headings_, [&](const KnownHeadings& one) { return heading_set(one.headings) == wanted; });
    headings_.push_back(std::move(known));
}

std::string KeptAnswers::json() const {
    JsonWriter json;
    json.begin_object();
    json.number("schema", "1");
    json.begin_object("antwoorden");
    for (const auto& [question, answer] : answers_) json.text(question, answer.word);
    json.end_object();
    json.begin_list("bestanden");
    for (const KnownHeadings& each : headings_) {
        json.begin_object();
        json.text("tabel", each.table);
        json.begin_list("koppen");
        for (const std::string& heading : each.headings) json.item(heading);
        json.end_list();
        json.begin_object("kolommen");
        for (const auto& [column, heading] : each.columns) json.text(column, heading);
        json.end_object();
        if (!each.unused.empty()) {
            json.begin_list("niet_gebruikt");
            for (const std::string& heading : each.unused) json.item(heading);
            json.end_list();
        }
        json.end_object();
    }
    json.end_list();
    json.end_object();
    return json.finish();
}

void describe_answers(const json::Value& described) {
    Diagnostics unused;
    read_content(described, unused);
}

} // namespace verantwoord
