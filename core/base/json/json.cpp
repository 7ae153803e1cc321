#include "base/json/json.hpp"
#include "base/json/json_source.hpp"

#include "base/message/text_file.hpp"
#include "base/text/nearest.hpp"
#include "base/text/no_text.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <iterator>

namespace verantwoord::json {

namespace {

constexpr int deepest = 64; // deeper nesting is no data of ours, and destructors recurse

/// Walks the bytes and tells how far the lexer has come, because nlohmann's SAX events carry no positions.
class CountingIterator {
  public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountingIterator(const char* at, const char** reached) : at_(at), reached_(reached) {}
    reference operator*() const { return *at_; }
    CountingIterator& operator++() {
        *reached_ = ++at_;
        return *this;
    }
    CountingIterator operator++(int) {
        CountingIterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const CountingIterator& other) const { return at_ == other.at_; }
    bool operator!=(const CountingIterator& other) const { return at_ != other.at_; }

  private:
    const char* at_;
    const char** reached_;
};

/// Builds the tree from nlohmann's events.
class Builder : public nlohmann::json_sax<nlohmann::json> {
  public:
    Builder(std::shared_ptr<const Source> source, Family family, Diagnostics& diagnostics)
        : source_(std::move(source)), family_(family), diagnostics_(diagnostics),
          reached_(source_->text.data()) {}

    bool run() {
        const char* begin = source_->text.data();
        const char* end = begin + source_->text.size();
        return nlohmann::json::sax_parse(CountingIterator(begin, &reached_), CountingIterator(end, &reached_),
                                         this);
    }
    Value& root() { return root_; }

    bool null() override { return put(Value::Kind::Null, {}, 0); }
    bool boolean(bool value) override {
        Value& made = place_value(Value::Kind::Boolean);
        made.boolean = value;
        return true;
    }
    bool number_integer(number_integer_t value) override { return put(Value::Kind::Integer, {}, value); }
    bool number_unsigned(number_unsigned_t value) override {
        if (value > static_cast<number_unsigned_t>(std::numeric_limits<std::int64_t>::max()))
            return put(Value::Kind::Real, std::to_string(value), 0);
        return put(Value::Kind::Integer, {}, static_cast<std::int64_t>(value));
    }
    bool number_float(number_float_t, const string_t& written) override {
        return put(Value::Kind::Real, written, 0);
    }
    bool string(string_t& value) override { return put(Value::Kind::Text, value, 0); }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(Value::Kind::Object); }
    bool end_object() override { return close(); }
    bool start_array(std::size_t) override { return open(Value::Kind::List); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override {
        Value& object = *stack_.back();
        const std::size_t end = token_end(), begin = text_begin(end);
        if (object.find(name) != nullptr)
            diagnostics_.error(code(family_, Fault::DuplicateKey), source_->place(begin, end - begin),
                               {"de sleutel {} staat hier twee keer", say::quoted(name)},
                               "haal een van de twee weg");
        object.keys.emplace_back(name, Value{});
        object.key_places.emplace_back(begin, end - begin);
        return true;
    }

    bool parse_error(std::size_t position, const std::string&,
                     const nlohmann::json::exception& error) override {
        const std::size_t at = std::min(position > 0 ? position - 1 : 0, source_->text.size());
        const bool utf8 = std::string_view(error.what()).find("UTF-8") != std::string_view::npos;
        const bool finished = at >= source_->text.size();
        diagnostics_.error(code(family_, Fault::Syntax), place_at(source_->file, source_->text, at),
                           utf8       ? Sentence("hier staat een teken dat geen UTF-8 is")
                           : finished ? Sentence("het bestand houdt te vroeg op")
                                      : Sentence("dit is geen geldige JSON"),
                           utf8 ? Sentence("bewaar het bestand als UTF-8")
                                : Sentence("kijk of er een komma, aanhalingsteken of haakje te veel of te "
                                           "weinig staat, hier of net ervoor"));
        return false;
    }

  private:
    /// Just behind the token that caused this event: the lexer reads one byte ahead after a number.
    std::size_t token_end() const { return static_cast<std::size_t>(reached_ - source_->text.data()); }

    /// The opening quote of the text that ends before `end`.
    std::size_t text_begin(std::size_t end) const {
        const std::string& bytes = source_->text;
        std::size_t at = end >= 2 ? end - 2 : 0;
        while (at > 0) {
            if (bytes[at] == '"') {
                std::size_t slashes = 0;
                while (slashes < at && bytes[at - 1 - slashes] == '\\') ++slashes;
                if (slashes % 2 == 0) break;
            }
            --at;
        }
        return at;
    }

    Value& place_value(Value::Kind kind) {
        Value* made = &root_;
        if (!stack_.empty()) {
            Value& parent = *stack_.back();
            made =
                parent.kind == Value::Kind::List ? &parent.items.emplace_back() : &parent.keys.back().second;
        }
        made->kind = kind;
        made->source = source_;
        const std::string& bytes = source_->text;
        std::size_t end = std::min(token_end(), bytes.size());
        std::size_t begin = end > 0 ? end - 1 : 0;
        if (kind == Value::Kind::Text) {
            begin = text_begin(end);
        } else if (kind != Value::Kind::List && kind != Value::Kind::Object) {
            const auto in_token = [&](char byte) {
                return std::string_view("+-.0123456789eEtrufalsn").find(byte) != std::string_view::npos;
            };
            while (end > 0 && !in_token(bytes[end - 1])) --end;
            begin = end;
            while (begin > 0 && in_token(bytes[begin - 1])) --begin;
        }
        made->offset = begin;
        made->length = std::max<std::size_t>(end - begin, 1);
        return *made;
    }

    bool put(Value::Kind kind, const std::string& text, std::int64_t integer) {
        Value& made = place_value(kind);
        made.text = text;
        made.integer = integer;
        return true;
    }

    bool open(Value::Kind kind) {
        Value& made = place_value(kind);
        if (stack_.size() >= deepest) {
            diagnostics_.error(code(family_, Fault::Syntax), made.place(), "deze JSON is te diep genest",
                               "gebruik hoogstens 64 lagen van haakjes");
            return false;
        }
        stack_.push_back(&made);
        return true;
    }

    bool close() {
        stack_.pop_back();
        return true;
    }

    std::shared_ptr<const Source> source_;
    Family family_;
    Diagnostics& diagnostics_;
    const char* reached_;
    Value root_;
    std::vector<Value*> stack_;
};

} // namespace

Value::Value() = default;
Value::Value(const Value&) = default;
Value::Value(Value&&) noexcept = default;
Value& Value::operator=(const Value&) = default;
Value& Value::operator=(Value&&) noexcept = default;
Value::~Value() = default;

const Value* Value::find(std::string_view key) const {
    for (const auto& [name, value] : keys)
        if (name == key) return &value;
    return nullptr;
}

Place Value::place() const { return source ? source->place(offset, length) : Place{}; }

namespace {

std::optional<Value> parse_text(std::string_view file, std::string_view bytes, Family family,
                                Diagnostics& diagnostics) {
    bytes = without_mark(bytes);
    auto source = std::make_shared<const Source>(file, bytes);
    Builder builder(source, family, diagnostics);
    if (!builder.run()) return std::nullopt;
    return std::move(builder.root());
}

} // namespace

std::optional<Value> parse(std::string_view file, std::string_view bytes, Family family,
                           Diagnostics& diagnostics) {
    // What is no UTF-8 the reader itself tells of, with the place.
    const bool known = no_text(bytes) || text::is_utf8(bytes);
    if (known && !sound_text(file, without_mark(bytes), diagnostics)) return std::nullopt;
    return parse_text(file, bytes, family, diagnostics);
}

std::optional<Value> parse_own(std::string_view file, std::string_view bytes, Family family,
                               Diagnostics& diagnostics) {
    if (text::is_utf8(bytes)) return parse_text(file, bytes, family, diagnostics);
    diagnostics.warning(code(family, Fault::Syntax), place_of(file),
                        "in dit bestand staan letters die geen UTF-8 zijn, zoals die van een bestandsnaam",
                        "u hoeft niets te doen: Verantwoord leest ze zo goed als het kan, en schrijft ze de "
                        "volgende keer goed op");
    return parse_text(file, readable(bytes), family, diagnostics);
}

} // namespace verantwoord::json
