// JSON with the place of every value, read strictly: duplicate and unknown keys are errors, and all errors of
// a file are reported at once. `Object` walks an object key by key and says what it misses.
#pragma once

#include "base/message/diagnostic.hpp"

#include <cstdint>
#include <initializer_list>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord::json {

/// Which files a message is about decides its code and so the exit code: G91 … for a centre's data, P91 … for
/// a plugin's, S91 … for a house style. 91 syntax, 92 unknown key, 93 wrong kind, 94 missing key, 95
/// duplicate key, 96 value not allowed.
enum class Family : char { Data = 'G', Plugin = 'P', Template = 'S' };

struct Source;      // the file's name and text, shared by all its values
struct Description; // what files of one kind may hold

class Value {
  public:
    enum class Kind { Null, Boolean, Integer, Real, Text, List, Object };

    // Defined in json.cpp, where the type is complete: a value holds values, and clang wants that sooner than
    // g++ does.
    Value();
    Value(const Value&);
    Value(Value&&) noexcept;
    Value& operator=(const Value&);
    Value& operator=(Value&&) noexcept;
    ~Value();

    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;                                            ///< Text; for Real the number as written
    std::vector<Value> items;                                    ///< List
    std::vector<std::pair<std::string, Value>> keys;             ///< Object, in the order of the file
    std::size_t offset = 0, length = 0;                          ///< bytes in the file, of the value
    std::vector<std::pair<std::size_t, std::size_t>> key_places; ///< Object: bytes of each key
    std::shared_ptr<const Source> source;
    Description* described = nullptr; ///< set: no file is read, its readers tell here what they would read

    const Value* find(std::string_view key) const;
    Place place() const;
};

/// Nothing when the text is no JSON; then `diagnostics` says where.
std::optional<Value> parse(std::string_view file, std::string_view bytes, Family family,
                           Diagnostics& diagnostics);

/// A file that the program itself writes. Where a text in it is no UTF-8, as earlier versions wrote the name
/// of a file, that is a warning: it is read as `readable` says, and is right again when the file is next
/// written.
std::optional<Value> parse_own(std::string_view file, std::string_view bytes, Family family,
                               Diagnostics& diagnostics);

/// What a key means and what may stand there. Who writes the file sees it in the editor, through the JSON
/// Schema that is made of it; refusing what is not allowed stays with the reader, which has the better
/// sentence.
struct About {
    std::string_view meaning = {};                     ///< Dutch, a phrase or two, without a point at the end
    std::vector<std::string> words = {};               ///< closed list; empty: any text
    bool any_case = false;                             ///< the words may be in capitals, with spaces around
    std::string_view pattern = {};                     ///< regular expression (ECMA 262) of a text
    std::optional<std::int64_t> least = {}, most = {}; ///< of a whole number
    std::vector<Value::Kind> kinds = {};               ///< of `any` and of the items of `list`; empty: all
    bool by_form = false;                              ///< another form of the object has it otherwise

    About& one_of(std::vector<std::string> closed, bool in_any_case = false) {
        words = std::move(closed);
        any_case = in_any_case;
        return *this;
    }
    bool needed = false; ///< must be there, and a text must not be blank

    About() = default;
    About(std::string_view meant) : meaning(meant) {}
    About(const char* meant) : meaning(meant) {}
    About& matching(std::string_view expression) { return pattern = expression, *this; }
    About& at_least(std::int64_t number) { return least = number, *this; }
    About& within(std::int64_t from, std::int64_t until) { return least = from, most = until, *this; }
    About& of(std::vector<Value::Kind> allowed) { return kinds = std::move(allowed), *this; }
    About& in_this_form() { return by_form = true, *this; }
};

/// Reads one object. Every getter marks its key as known; `finish` reports the keys that nobody asked for
/// (except "$schema" and names beginning with "x-"), with the nearest known one. A wrong kind is reported
/// once and gives nothing.
///
/// The same calls describe: over a value that is `described` every getter writes down its key and gives what
/// it gives for an absent one, but for lists and groups, which hold one described value. Nothing is reported
/// then.
class Object {
  public:
    Object(const Value& value, Family family, Diagnostics& diagnostics);

    std::optional<std::string> text(std::string_view key, const About& about = {});
    std::optional<std::int64_t> integer(std::string_view key, const About& about = {});
    std::optional<bool> boolean(std::string_view key, const About& about = {});
    /// A list of texts, or one text.
    std::vector<std::string> texts(std::string_view key, const About& about = {});
    const Value* list(std::string_view key, const About& about = {});   ///< null when absent
    const Value* object(std::string_view key, const About& about = {}); ///< null when absent
    const Value* any(std::string_view key, const About& about = {});    ///< null when absent

    /// Reports a text that is absent or empty.
    std::string required_text(std::string_view key, const About& about = {});
    std::optional<std::int64_t> required_integer(std::string_view key, const About& about = {});
    const Value* required_object(std::string_view key, const About& about = {});
    const Value* required_list(std::string_view key, const About& about = {});

    /// The keys of a group whose names are data, without "$schema" and "x-…". While describing: the `words`
    /// that they may be, or one name that stands for any.
    std::vector<std::string> names(const std::vector<std::string>& words = {}) const;
    /// The same where the reader refuses, in its own words, a name that the regular expression does not fit.
    std::vector<std::string> names_matching(std::string_view pattern) const;
    /// How many of the keys are there. The reader refuses when it is not one.
    int exactly_one(std::initializer_list<std::string_view> keys);
    /// As `exactly_one`, but more than one is fine.
    int at_least_one(std::initializer_list<std::string_view> keys);
    /// The reader refuses, in its own words, when this key is absent.
    void expects(std::string_view key);

    /// Keys that belong only to some objects. `path`: the key that decides ("soort", "berekening/soort"),
    /// `word`: its text, or empty: it is there. Reading runs `read` when `holds`; describing always runs it.
    template <typename Read>
    void form(std::string_view path, std::string_view word, bool holds, Read read) {
        if (described_) begin_form(path, word, true);
        if (described_ || holds) read();
        if (described_) end_form();
    }
    /// The other way round: keys of objects where it is not so.
    template <typename Read>
    void form_unless(std::string_view path, std::string_view word, bool holds, Read read) {
        if (described_) begin_form(path, word, false);
        if (described_ || !holds) read();
        if (described_) end_form();
    }

    bool describes() const { return described_ != nullptr; }
    Place place(std::string_view key) const;     ///< of the value, or of the object when the key is absent
    Place key_place(std::string_view key) const; ///< of the key itself, or of the object
    /// "96: value not allowed" at the key.
    void refuse(std::string_view key, Sentence message, Sentence help = {});
    void finish();

  private:
    const Value* get(std::string_view key, Value::Kind kind, const char* expected, bool required,
                     const About& about);
    const Value* describe(std::string_view key, Value::Kind kind, bool required, const About& about);
    void begin_form(std::string_view path, std::string_view word, bool holds);
    void end_form();

    const Value& value_;
    Family family_;
    Diagnostics& diagnostics_;
    Description* described_;
    std::vector<std::string> asked_;
};

/// The Dutch for a kind in a message: "een tekst".
std::string_view kind_name(Value::Kind kind);
/// The code of a family's message about the form of a file.
enum class Fault { Syntax, UnknownKey, WrongKind, MissingKey, DuplicateKey, NotAllowed };
Code code(Family family, Fault fault);

} // namespace verantwoord::json
