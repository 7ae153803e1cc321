// What the files of one kind may hold, as their readers tell it: every `Object` over a described value adds
// its keys here. Made into a JSON Schema, so that an editor completes and checks while somebody writes.
#pragma once

#include "base/json/json.hpp"

#include <functional>

namespace verantwoord::json {

/// The name under which a reader asks for keys that may have any name.
inline constexpr std::string_view any_name = "*";

struct Description {
    struct Key {
        std::string name;
        std::unique_ptr<Description> value;
        bool required = false;
    };
    /// "soort" is "som", or "verwijzing" is there (no word); or that it is not so.
    struct Condition {
        std::string path, word;
        bool holds = true;
    };
    /// Keys that are asked for only when the conditions hold.
    struct Form {
        std::vector<Condition> when;
        std::vector<std::string> keys, required;
        std::vector<Key> own; ///< what may stand there only in this form
    };
    /// One of these keys must be there, and no second one when `only_one`.
    struct Choice {
        std::vector<std::string> keys;
        bool only_one = true;
    };

    std::string meaning, pattern;
    std::string name_pattern;       ///< of keys with any name; empty: all
    std::vector<Value::Kind> kinds; ///< empty: anything
    std::vector<std::string> words;
    bool any_case = false, filled = false; ///< filled: a text must not be blank
    std::optional<std::int64_t> least, most;
    std::vector<Key> keys; ///< in the order in which they are asked for
    std::vector<Form> forms;
    std::vector<Choice> choices;
    std::unique_ptr<Description> items;  ///< of a list
    std::unique_ptr<Description> others; ///< of keys with any name
    // while its reader runs
    std::vector<Condition> open;
    std::vector<std::size_t> open_forms;
    std::unique_ptr<Value> probe; ///< what its reader reads

    /// The described value that a reader of the key goes on with; null when it is no list and no group.
    const Value* add(std::string_view key, Value::Kind kind, const About& about);
    void require(std::string_view key);
    Description& at(std::string_view key);
};

/// Runs a reader over a described value.
Description describe(const std::function<void(const Value&)>& read);

/// JSON Schema, draft 7 (what editors know best), in our keys' order.
std::string to_schema(const Description& root, std::string_view title);

} // namespace verantwoord::json
