#include "conformance/content_stream.hpp"

#include <cctype>
#include <stdexcept>

namespace verantwoord::conformance {

namespace {

bool is_blank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0'; }
bool is_delimiter(char c) { return std::string_view("()<>[]{}/%").find(c) != std::string_view::npos; }

class ContentReader {
  public:
    explicit ContentReader(std::string_view text) : text_(text) {}

    std::vector<Operation> read() {
        std::vector<Operation> operations;
        std::vector<Operand> waiting;
        while (skip(), at_ < text_.size()) {
            Operand operand = next();
            if (operand.kind != Operand::Kind::Word || operand.text == "true" || operand.text == "false") {
                waiting.push_back(std::move(operand));
                continue;
            }
            operations.push_back({operand.text, std::exchange(waiting, {})});
        }
        if (!waiting.empty()) throw std::runtime_error("operands without an operator");
        return operations;
    }

  private:
    void skip() {
        while (at_ < text_.size()) {
            if (is_blank(text_[at_]))
                ++at_;
            else if (text_[at_] == '%')
                while (at_ < text_.size() && text_[at_] != '\n') ++at_;
            else
                return;
        }
    }
    bool take(std::string_view mark) {
        if (!text_.substr(at_).starts_with(mark)) return false;
        at_ += mark.size();
        return true;
    }
    std::string word() {
        const std::size_t from = at_;
        while (at_ < text_.size() && !is_blank(text_[at_]) && !is_delimiter(text_[at_])) ++at_;
        if (at_ == from) throw std::runtime_error("unexpected character in a content stream");
        return std::string(text_.substr(from, at_ - from));
    }

    Operand next() {
        Operand operand;
        if (take("<<")) return dictionary();
        if (take("[")) return list();
        if (take("(")) return literal();
        if (take("<")) return hexadecimal();
        if (take("/")) {
            operand.kind = Operand::Kind::Name;
            operand.text =
                "/" +
                (at_ < text_.size() && !is_blank(text_[at_]) && !is_delimiter(text_[at_]) ? word() : "");
            return operand;
        }
        operand.text = word();
        const char first = operand.text.front();
        if (std::isdigit(static_cast<unsigned char>(first)) || first == '-' || first == '+' || first == '.')
            operand.number = std::stod(operand.text);
        else
            operand.kind = Operand::Kind::Word;
        return operand;
    }
    Operand dictionary() {
        Operand operand;
        operand.kind = Operand::Kind::Dictionary;
        while (skip(), !take(">>")) {
            const Operand key = next();
            skip();
            if (key.kind != Operand::Kind::Name) throw std::runtime_error("a dictionary key is no name");
            operand.entries.emplace_back(key.text, next());
        }
        return operand;
    }
    Operand list() {
        Operand operand;
        operand.kind = Operand::Kind::List;
        while (skip(), !take("]")) operand.items.push_back(next());
        return operand;
    }
    Operand literal() {
        Operand operand;
        operand.kind = Operand::Kind::String;
        for (int depth = 1; at_ < text_.size(); ++at_) {
            const char c = text_[at_];
            if (c == '\\' && at_ + 1 < text_.size()) {
                operand.text += text_[++at_];
                continue;
            }
            if (c == '(') ++depth;
            if (c == ')' && --depth == 0) {
                ++at_;
                return operand;
            }
            operand.text += c;
        }
        throw std::runtime_error("a string does not end");
    }
    Operand hexadecimal() {
        Operand operand;
        operand.kind = Operand::Kind::String;
        std::string digits;
        while (at_ < text_.size() && text_[at_] != '>') {
            if (!is_blank(text_[at_])) digits += text_[at_];
            ++at_;
        }
        if (!take(">")) throw std::runtime_error("a hexadecimal string does not end");
        if (digits.size() % 2 == 1) digits += '0';
        for (std::size_t i = 0; i < digits.size(); i += 2)
            operand.text += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
        return operand;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace

const Operand* Operand::entry(std::string_view key) const {
    for (const auto& [name, value] : entries)
        if (name == key) return &value;
    return nullptr;
}

std::vector<Operation> read_content(std::string_view stream) { return ContentReader(stream).read(); }

} // namespace verantwoord::conformance
