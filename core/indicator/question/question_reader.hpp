// What the files with a plugin's other questions have in common: a list of entries with an id, of which some
// refer to an entry of another plugin ("verwijzing": "basis:kwaliteitseisen").
#pragma once

#include "administration/centre/json_header.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/suggestion.hpp"
#include "indicator/question/question_set.hpp"

#include <algorithm>
#include <functional>

namespace verantwoord {

/// bron and gecontroleerd_op, both required.
inline RuleSource read_rule_source(json::Object& object) {
    RuleSource rule{
        object.required_text("bron", {"Waar dit staat, zo dat een ander het kan nalezen"}),
        object.required_text(
            "gecontroleerd_op",
            json::About{"Wanneer de bron voor het laatst is nagekeken, als jaar-maand-dag"}.matching(
                date_pattern))};
    if (!rule.checked_on.empty() && !parse_date(rule.checked_on))
        object.refuse("gecontroleerd_op", {"{} is geen bestaande datum", say::quoted(rule.checked_on)},
                      "schrijf jjjj-mm-dd, bijvoorbeeld 2026-11-24");
    return rule;
}

/// How entries of one kind are found, told apart and read.
template <typename Entry>
struct QuestionKind {
    const char* list;    ///< key of the list in the file
    const char* meaning; ///< what stands in it
    const std::vector<Entry>& (*in)(const QuestionSet&);
    const std::string& (*id)(const Entry&);
    std::function<Entry(json::Object&, const json::Value&)> read;
    std::function<void(json::Object&, Entry&)> adapt; ///< what a reference may change; may be empty
};

/// The entry that "plugin:id" names; reported when there is none.
template <typename Entry>
std::optional<Entry> read_question_reference(json::Object& object, const QuestionKind<Entry>& kind,
                                             const QuestionSource& others, Diagnostics& diagnostics) {
    const std::string name =
        object.required_text("verwijzing", {"De plugin en de id daar, bijvoorbeeld basis:kwaliteitseisen"});
    const std::size_t colon = name.find(':');
    const QuestionSet* set = colon == std::string::npos ? nullptr : others(name.substr(0, colon));
    if (!set) {
        diagnostics.error("P42", object.place("verwijzing"), {"{} wijst naar geen plugin", say::quoted(name)},
                          "schrijf de plugin en de id met een dubbele punt, zoals \"basis:kwaliteitseisen\"");
        return std::nullopt;
    }
    std::vector<std::string> known;
    for (const Entry& entry : kind.in(*set)) {
        if (kind.id(entry) == name.substr(colon + 1)) return entry;
        known.push_back(kind.id(entry));
    }
    diagnostics.error("P42", object.place("verwijzing"),
                      {"{} is er niet in de plugin {}", say::quoted(name.substr(colon + 1)),
                       say::quoted(name.substr(0, colon))},
                      suggestion(name.substr(colon + 1), known, "kijk in de plugin hoe het daar heet"));
    return std::nullopt;
}

/// One entry, written out or a reference.
template <typename Entry>
std::optional<Entry> read_question(json::Object& object, const json::Value& value,
                                   const QuestionKind<Entry>& kind, const QuestionSource& others,
                                   Diagnostics& diagnostics) {
    if (!others) return kind.read(object, value);
    const bool refers = value.find("verwijzing") != nullptr;
    std::optional<Entry> entry;
    object.form("verwijzing", "", refers, [&] {
        entry = read_question_reference(object, kind, others, diagnostics);
        Entry none;
        if (kind.adapt) kind.adapt(object, entry ? *entry : none);
    });
    object.form_unless("verwijzing", "", refers, [&] { entry = kind.read(object, value); });
    return entry;
}

/// All entries of a file; those with errors are left out. Without `others` an entry cannot be a reference.
template <typename Entry>
std::vector<Entry> read_questions(const json::Value& value, const QuestionKind<Entry>& kind,
                                  const QuestionSource& others, Diagnostics& diagnostics) {
    std::vector<Entry> entries;
    json::Object root(value, json::Family::Plugin, diagnostics);
    read_schema_version(root);
    const json::Value* list = root.required_list(kind.list, {kind.meaning});
    root.finish();
    if (!list) return entries;
    for (const json::Value& each : list->items) {
        json::Object object(each, json::Family::Plugin, diagnostics);
        if (each.kind != json::Value::Kind::Object) continue;
        const auto errors = diagnostics.errors();
        auto entry = read_question(object, each, kind, others, diagnostics);
        object.finish();
        if (!entry || diagnostics.errors() != errors) continue;
        const bool known = std::any_of(entries.begin(), entries.end(),
                                       [&](const Entry& other) { return kind.id(other) == kind.id(*entry); });
        if (known)
            diagnostics.error("P43", each.place(), {"{} staat hier twee keer", say::quoted(kind.id(*entry))},
                              "geef elke vraag een eigen naam");
        else
            entries.push_back(std::move(*entry));
    }
    return entries;
}
template <typename Entry>
std::vector<Entry> read_questions(std::string_view file, std::string_view bytes,
                                  const QuestionKind<Entry>& kind, const QuestionSource& others,
                                  Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, json::Family::Plugin, diagnostics);
    return value ? read_questions(*value, kind, others, diagnostics) : std::vector<Entry>();
}

/// While describing: there may be references, and there is nothing that they could name.
inline const QuestionSet* no_questions(std::string_view) { return nullptr; }

} // namespace verantwoord
