// JSON with the place of every value, read strictly: duplicate and unknown keys are errors, and all errors of
// a file are reported at once. `Object` walks an object key by key and says what it misses.
#pragma once

#include "base/diagnostic.hpp"

#include <cstdint>
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

struct Source; // the file's name and text, shared by all its values

class Value {
  public:
    enum class Kind { Null, Boolean, Integer, Real, Text, List, Object };

    Kind kind = Kind::Null;
    bool boolean = false;
    std::int64_t integer = 0;
    std::string text;                                            ///< Text; for Real the number as written
    std::vector<Value> items;                                    ///< List
    std::vector<std::pair<std::string, Value>> keys;             ///< Object, in the order of the file
    std::size_t offset = 0, length = 0;                          ///< bytes in the file, of the value
    std::vector<std::pair<std::size_t, std::size_t>> key_places; ///< Object: bytes of each key
    std::shared_ptr<const Source> source;

    const Value* find(std::string_view key) const;
    Place place() const;
};

/// Nothing when the text is no JSON; then `diagnostics` says where.
std::optional<Value> parse(std::string_view file, std::string_view bytes, Family family,
                           Diagnostics& diagnostics);

/// Reads one object. Every getter marks its key as known; `finish` reports the keys that nobody asked for
/// (except
/// "$schema" and names beginning with "x-"), with the nearest known one. A wrong kind is reported once and
/// gives nothing.
class Object {
  public:
    Object(const Value& value, Family family, Diagnostics& diagnostics);

    std::optional<std::string> text(std::string_view key);
    std::optional<std::int64_t> integer(std::string_view key);
    std::optional<bool> boolean(std::string_view key);
    std::vector<std::string> texts(std::string_view key); ///< a list of texts, or one text
    const Value* list(std::string_view key);              ///< null when absent
    const Value* object(std::string_view key);            ///< null when absent
    const Value* any(std::string_view key);               ///< null when absent

    std::string required_text(std::string_view key); ///< reports when absent or empty; then ""
    std::optional<std::int64_t> required_integer(std::string_view key);
    const Value* required_object(std::string_view key);
    const Value* required_list(std::string_view key);

    Place place(std::string_view key) const; ///< of the value, or of the object when the key is absent
    /// "96: value not allowed" at the key.
    void refuse(std::string_view key, std::string message, std::string help = {});
    void finish();

  private:
    const Value* get(std::string_view key, Value::Kind kind, const char* expected, bool required);
    const Value& value_;
    Family family_;
    Diagnostics& diagnostics_;
    std::vector<std::string> asked_;
};

} // namespace verantwoord::json
