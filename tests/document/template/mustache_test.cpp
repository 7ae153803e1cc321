// The official tests of Mustache (github.com/mustache/spec), run against the reader and the expander of
// templates as they are. .ci/install brings them; names and values come from the tests' own JSON instead of a
// publication.
#include "base/text/text.hpp"
#include "document/template/expand.hpp"

#include <boost/test/unit_test.hpp>
#include <nlohmann/json.hpp>

#include <fstream>
#include <map>

using namespace verantwoord;
using nlohmann::json;

namespace {

/// A stack of contexts as Mustache has it.
class JsonScope : public FieldScope {
  public:
    explicit JsonScope(std::vector<const json*> stack) : stack_(std::move(stack)) {}

    std::optional<Value> find(std::string_view name) const override {
        const json* found = lookup(name);
        Value value;
        value.filled =
            found && !found->is_null() && *found != false && !(found->is_array() && found->empty());
        if (!found) return value;
        if (found->is_structured())
            value.kind = Value::Kind::List;
        else
            value.text = found->is_string() ? found->get<std::string>() : found->dump();
        return value;
    }
    Sentence help(std::string_view) const override { return {}; }
    bool may_hold_lists() const override { return true; }
    std::vector<std::unique_ptr<FieldScope>> items(std::string_view list, Branches) const override {
        std::vector<std::unique_ptr<FieldScope>> result;
        const json* found = lookup(list);
        const auto push = [&](const json& item) {
            auto stack = stack_;
            stack.push_back(&item);
            result.push_back(std::make_unique<JsonScope>(std::move(stack)));
        };
        if (found->is_object()) push(*found);
        if (found->is_array())
            for (const json& item : *found) push(item);
        return result;
    }

  private:
    const json* lookup(std::string_view name) const {
        if (name == ".") return stack_.back();
        const auto parts = text::split(name, '.');
        const json* at = nullptr;
        for (auto each = stack_.rbegin(); each != stack_.rend() && !at; ++each)
            if ((*each)->is_object() && (*each)->contains(parts.front()))
                at = &(*each)->at(std::string(parts.front()));
        for (std::size_t i = 1; i < parts.size() && at; ++i)
            at = at->is_object() && at->contains(parts[i]) ? &at->at(std::string(parts[i])) : nullptr;
        return at;
    }
    std::vector<const json*> stack_;
};

struct Rendered {
    std::string text;
    std::string codes; ///< of the errors
};

/// Values are put in as a web page wants them, for that is the escaping that these tests are about; in a
/// report a value is no text that could be read as Markdown at all.
Rendered render(const json& test) {
    const TemplateFile file{"test", test["template"]};
    Diagnostics diagnostics;
    const PartSource source = [&](std::string_view name) -> std::optional<TemplateFile> {
        const json parts = test.value("partials", json::object());
        if (!parts.contains(name)) return std::nullopt;
        return TemplateFile{std::string(name), parts[std::string(name)]};
    };
    Parts parts(source, diagnostics);
    const JsonScope scope({&test["data"]});
    Expander expander(scope, parts, Branches::Taken, diagnostics);
    const std::string markdown = expander.expand(read_template(file, diagnostics)).markdown;
    Rendered result;
    for (std::size_t at = 0; at < markdown.size();) {
        const std::size_t index = value_index(std::string_view(markdown).substr(at));
        if (index < expander.values().size())
            result.text += text::escaped(expander.values()[index].text), at += value_character_size;
        else
            result.text += markdown[at++];
    }
    for (const Diagnostic& each : diagnostics.all())
        if (each.severity == Severity::Error) result.codes += each.code.text() + " ";
    return result;
}

json tests_of(const std::string& name) {
    std::ifstream in(std::string(VERANTWOORD_SOURCE) + "/tests/document/mustache/" + name + ".json");
    BOOST_REQUIRE_MESSAGE(in, name << ".json is missing; run: bash .ci/install");
    return json::parse(in)["tests"];
}

/// What this language does not have; templates/README.md says why.
bool unescaped(const json& test) {
    const std::string whole =
        test["template"].get<std::string>() + test.value("partials", json::object()).dump();
    return whole.find("{{{") != std::string::npos || whole.find("{{&") != std::string::npos;
}

void run(const std::string& name, const std::map<std::string, std::string>& otherwise, std::size_t least) {
    std::size_t passed = 0;
    for (const json& test : tests_of(name)) {
        const std::string title = test["name"];
        const Rendered rendered = render(test);
        if (unescaped(test)) {
            BOOST_TEST(rendered.codes.find("S06") != std::string::npos, name << ": " << title);
        } else if (const auto found = otherwise.find(title); found != otherwise.end()) {
            BOOST_TEST(rendered.codes + rendered.text == found->second,
                       name << ": " << title << " gives " << rendered.codes << rendered.text);
        } else {
            BOOST_TEST(rendered.text == test["expected"].get<std::string>(), name << ": " << title);
            BOOST_TEST(rendered.codes == "", name << ": " << title);
            ++passed;
        }
    }
    BOOST_TEST(passed >= least, name << " has only " << passed);
}

} // namespace

BOOST_AUTO_TEST_SUITE(mustache)

BOOST_AUTO_TEST_CASE(interpolation) { run("interpolation", {}, 13); }
BOOST_AUTO_TEST_CASE(sections) { run("sections", {}, 25); }
BOOST_AUTO_TEST_CASE(inverted) { run("inverted", {}, 21); }
BOOST_AUTO_TEST_CASE(comments) { run("comments", {}, 11); }

// A part on its own line ends its last line; one that uses itself or is not there is a fault.
BOOST_AUTO_TEST_CASE(partials) {
    run("partials",
        {{"Failed Lookup", "S08 \"\""},
         {"Recursion", "S09 X<>\n"},
         {"Standalone Line Endings", "|\r\n>\n|"},
         {"Standalone Without Previous Line", "  >\n  >\n>"},
         {"Standalone Without Newline", ">\n  >\n  >\n"}},
        5);
}

BOOST_AUTO_TEST_SUITE_END()
