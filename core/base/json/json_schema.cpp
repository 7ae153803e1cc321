// A description of files as JSON Schema, so that an editor completes and checks while somebody writes.
#include "base/json/json_description.hpp"
#include "base/json/json_writer.hpp"

#include <algorithm>
#include <array>

namespace verantwoord::json {

namespace {

std::string_view type_of(Value::Kind kind) {
    switch (kind) {
    case Value::Kind::Null: return "null";
    case Value::Kind::Boolean: return "boolean";
    case Value::Kind::Integer: return "integer";
    case Value::Kind::Real: return "number";
    case Value::Kind::Text: return "string";
    case Value::Kind::List: return "array";
    case Value::Kind::Object: break;
    }
    return "object";
}

/// A regular expression for the words in whatever capitals, with spaces around, or nothing at all unless the
/// text must be filled in.
std::string in_any_case(const std::vector<std::string>& words, bool filled) {
    std::string result = "^\\s*(";
    for (const auto& word : words) {
        for (const char c : word) {
            const bool blank = c == ' ' || c == '-' || c == '_';
            const bool lower = c >= 'a' && c <= 'z', upper = c >= 'A' && c <= 'Z';
            if (blank)
                result += "[\\s_-]+";
            else if (lower || upper)
                result += {'[', static_cast<char>(c & ~0x20), static_cast<char>(c | 0x20), ']'};
            else if (std::string_view(".*+?()[]{}|^$\\/").find(c) != std::string_view::npos)
                result += {'\\', c};
            else
                result += c;
        }
        result += '|';
    }
    if (filled) result.pop_back();
    return result + ")\\s*$";
}

class SchemaWriter {
  public:
    std::string write(const Description& root, std::string_view title) {
        json_.begin_object();
        json_.text("$schema", "http://json-schema.org/draft-07/schema#");
        json_.text("title", title);
        inside(root);
        json_.end_object();
        return json_.finish();
    }

  private:
    void value(std::string_view key, const Description& value) {
        json_.begin_object(key);
        inside(value);
        json_.end_object();
    }

    void inside(const Description& value) {
        if (!value.meaning.empty()) json_.text("description", value.meaning);
        const auto has = [&](Value::Kind kind) {
            return std::find(value.kinds.begin(), value.kinds.end(), kind) != value.kinds.end();
        };
        if (has(Value::Kind::Text) && has(Value::Kind::List)) return one_or_more(value);
        kinds(value);
        text(value);
        if (value.least && value.least == value.most)
            json_.number("const", *value.least);
        else if (value.least || value.most)
            range(value);
        if (value.items) this->value("items", *value.items);
        if (has(Value::Kind::Object)) object(value);
    }

    /// "a text or a list of texts", each held to the same.
    void one_or_more(const Description& value) {
        json_.begin_list("anyOf");
        this->value({}, *value.items);
        json_.begin_object();
        json_.text("type", "array");
        this->value("items", *value.items);
        json_.end_object();
        json_.end_list();
    }

    void kinds(const Description& value) {
        if (value.kinds.size() == 1) json_.text("type", type_of(value.kinds.front()));
        if (value.kinds.size() < 2) return;
        json_.begin_list("type");
        for (const auto kind : value.kinds) json_.item(type_of(kind));
        json_.end_list();
    }

    void text(const Description& value) {
        if (!value.words.empty() && value.any_case) {
            json_.begin_list("anyOf");
            json_.begin_object();
            list("enum", value.words);
            json_.end_object();
            json_.begin_object();
            json_.text("pattern", in_any_case(value.words, value.filled));
            json_.end_object();
            json_.end_list();
        } else if (!value.words.empty()) {
            list("enum", value.words);
        } else if (!value.pattern.empty()) {
            json_.text("pattern", value.pattern);
        } else if (value.filled) {
            json_.text("pattern", "\\S");
        }
    }

    void range(const Description& value) {
        if (value.least) json_.number("minimum", *value.least);
        if (value.most) json_.number("maximum", *value.most);
    }

    void object(const Description& value) {
        if (value.keys.empty() && !value.others) return;
        json_.begin_object("properties");
        json_.begin_object("$schema");
        json_.text("description", "Waar de beschrijving van dit bestand staat, voor uw teksteditor");
        json_.text("type", "string");
        json_.end_object();
        for (const auto& key : value.keys) this->value(key.name, *key.value);
        json_.end_object();
        json_.begin_object("patternProperties");
        json_.begin_object("^x-");
        json_.end_object();
        json_.end_object();
        if (!value.name_pattern.empty()) {
            json_.begin_object("propertyNames");
            json_.text("pattern", "^(\\$schema$|x-)|" + value.name_pattern);
            json_.end_object();
        }
        std::vector<std::string> required;
        for (const auto& key : value.keys)
            if (key.required) required.push_back(key.name);
        if (!required.empty()) list("required", required);
        if (value.others)
            this->value("additionalProperties", *value.others);
        else
            json_.boolean("additionalProperties", false);
        if (!value.forms.empty() || !value.choices.empty()) rules(value);
    }

    void rules(const Description& value) {
        json_.begin_list("allOf");
        for (const auto& choice : value.choices) {
            json_.begin_object();
            json_.begin_list(choice.only_one ? "oneOf" : "anyOf");
            for (const auto& key : choice.keys) {
                json_.begin_object();
                list("required", {key});
                json_.end_object();
            }
            json_.end_list();
            json_.end_object();
        }
        for (const auto& form : value.forms) rule(value, form);
        json_.end_list();
    }

    void rule(const Description& value, const Description::Form& form) {
        json_.begin_object();
        json_.begin_object("if");
        json_.begin_list("allOf");
        for (const auto& condition : form.when) {
            json_.begin_object();
            if (!condition.holds) json_.begin_object("not");
            path(condition.path, condition.word);
            if (!condition.holds) json_.end_object();
            json_.end_object();
        }
        json_.end_list();
        json_.end_object();
        json_.begin_object("then");
        if (!form.required.empty()) list("required", form.required);
        json_.begin_object("properties");
        for (const auto& key : strange_to(value, form)) json_.boolean(key, false);
        for (const auto& key : form.own) this->value(key.name, *key.value);
        json_.end_object();
        json_.end_object();
        json_.end_object();
    }

    /// Keys that belong to the other forms which the same key decides on.
    static std::vector<std::string> strange_to(const Description& value, const Description::Form& form) {
        std::vector<std::string> strange;
        for (const auto& other : value.forms)
            if (other.when.size() == form.when.size() && other.when.back().path == form.when.back().path)
                for (const auto& key : other.keys)
                    if (std::count(form.keys.begin(), form.keys.end(), key) == 0 &&
                        std::count(strange.begin(), strange.end(), key) == 0)
                        strange.push_back(key);
        return strange;
    }

    void path(std::string_view path, std::string_view word) {
        const std::size_t slash = path.find('/');
        const std::string key(path.substr(0, slash));
        list("required", {key});
        if (slash == std::string_view::npos && word.empty()) return;
        json_.begin_object("properties");
        json_.begin_object(key);
        if (slash == std::string_view::npos)
            json_.text("const", word);
        else
            this->path(path.substr(slash + 1), word);
        json_.end_object();
        json_.end_object();
    }

    void list(std::string_view key, const std::vector<std::string>& items) {
        json_.begin_list(key);
        for (const auto& item : items) json_.item(item);
        json_.end_list();
    }

    JsonWriter json_;
};

} // namespace

std::string to_schema(const Description& root, std::string_view title) {
    return SchemaWriter().write(root, title);
}

} // namespace verantwoord::json
