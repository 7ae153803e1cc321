#include "administration/workbook/xlsx_sheet.hpp"

#include "administration/workbook/limits.hpp"

#include <algorithm>
#include <charconv>

namespace verantwoord::workbook {

namespace {

std::size_t count_in(std::string_view text, std::size_t otherwise) {
    std::size_t count = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), count);
    return error == std::errc{} && end == text.data() + text.size() ? count : otherwise;
}

bool says_yes(std::string_view text) { return text == "1" || text == "true"; }

class XlsxSheetReader : public XmlHandler {
  public:
    XlsxSheetReader(const XlsxParts& parts, TextBudget& budget, Sheet& sheet)
        : parts_(parts), sheet_(sheet), maker_(budget) {}

    void start(std::string_view name, const Attributes& attributes) override {
        if (cell_)
            start_in_cell(name);
        else if (name == "c" && row_ > 0)
            start_cell(attributes);
        else if (name == "row" && data_)
            start_row(attributes);
        else
            start_beside(name, attributes);
    }

    void end(std::string_view name) override {
        if (!cell_) {
            if (name == "row") end_row();
            if (name == "sheetData") data_ = false; // a drawing has rows and columns too
            return;
        }
        if (name == "c")
            end_cell();
        else if (name == "rPh")
            aside_ = false;
        else if (name == "v" || name == "t")
            collecting_ = false;
    }

    void text(std::string_view text) override {
        if (collecting_) text_ += text;
    }

    void finish() {
        sheet_.filled_rows = maker_.filled_rows();
        sheet_.text = maker_.finish();
        for (std::size_t column = 0; column < hidden_columns_.size(); ++column)
            sheet_.hidden_columns += hidden_columns_[column] && column < used_.size() && used_[column];
        sheet_.filtered = filter_ && sheet_.hidden_rows > 0;
    }

  private:
    enum class Type { Number, Shared, Text, Truth, Error, Day };

    void start_row(const Attributes& attributes) {
        const std::size_t said = count_in(attributes.get("r"), last_row_ + 1U);
        if (said <= last_row_ || said > limits::rows)
            throw Unreadable{Trouble::Damaged, "de rijen van een blad staan niet op volgorde"};
        row_ = last_row_ = static_cast<std::uint32_t>(said);
        hidden_row_ = says_yes(attributes.get("hidden")) || attributes.get("ht") == "0";
        next_column_ = 0;
    }

    void end_row() {
        if (hidden_row_ && row_ > 0 && maker_.last_row() == row_) ++sheet_.hidden_rows;
        row_ = 0;
    }

    void start_cell(const Attributes& attributes) {
        const auto at = parse_address(attributes.get("r"));
        column_ = at ? at->column : next_column_;
        next_column_ = column_ + 1;
        const std::string_view type = attributes.get("t");
        type_ = type.empty() || type == "n" ? Type::Number
                : type == "s"               ? Type::Shared
                : type == "b"               ? Type::Truth
                : type == "e"               ? Type::Error
                : type == "d"               ? Type::Day
                                            : Type::Text; // str, inlineStr
        style_ = count_in(attributes.get("s"), 0);
        text_.clear();
        cell_ = true;
        formula_ = collecting_ = valued_ = aside_ = false;
    }

    void start_in_cell(std::string_view name) {
        if (name == "f")
            formula_ = true;
        else if (name == "rPh")
            aside_ = true;
        else if (name == "v" || (name == "t" && !aside_))
            collecting_ = valued_ = true;
    }

    void end_cell() {
        cell_ = false;
        if (type_ == Type::Shared && !text_.empty())
            return put(Kind::Text, parts_.strings[count_in(text_, npos)]);
        // The outcome of a formula may be an empty text, which is not the same as no outcome.
        if (type_ == Type::Text && (valued_ || !formula_))
            return put(Kind::Text, without_escapes(std::move(text_)));
        const bool left_to_excel = parts_.recalculated && text_ == "0";
        if (formula_ && (text_.empty() || left_to_excel)) return put(Kind::Uncomputed, "=…");
        if (!text_.empty()) put_value();
    }

    void put_value() {
        switch (type_) {
        case Type::Truth: return put(truth_value(text_));
        case Type::Error: return put(error_value(text_));
        case Type::Day:
            if (const auto day = iso_value(text_)) return put(*day);
            break;
        default:
            if (const auto number = parse_decimal(text_)) {
                const bool known = style_ < parts_.formats.size();
                return put(
                    shown_value(*number, known ? parts_.formats[style_] : NumberFormat{}, parts_.days));
            }
        }
        put(Kind::Text, text_);
    }

    void put(const TypedValue& value) { put(value.kind, value.text); }
    void put(Kind kind, std::string_view text) {
        if (!maker_.add({row_, column_}, kind, text)) return;
        if (used_.size() <= column_) used_.resize(column_ + 1U);
        used_[column_] = true;
    }

    void start_beside(std::string_view name, const Attributes& attributes) {
        if (name == "sheetData") {
            data_ = true;
        } else if (name == "mergeCell") {
            if (const auto range = parse_range(attributes.get("ref"))) maker_.merge(*range);
        } else if (name == "col") {
            hide_columns(attributes);
        } else if (name == "filterColumn") {
            filter_ = true;
        }
    }

    void hide_columns(const Attributes& attributes) {
        if (!says_yes(attributes.get("hidden")) && attributes.get("width") != "0") return;
        const std::size_t from = count_in(attributes.get("min"), 0);
        const std::size_t to = std::min<std::size_t>(count_in(attributes.get("max"), 0), limits::columns);
        if (from == 0 || to < from) return;
        if (hidden_columns_.size() < to) hidden_columns_.resize(to);
        for (std::size_t column = from; column <= to; ++column) hidden_columns_[column - 1] = true;
    }

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);

    const XlsxParts& parts_;
    Sheet& sheet_;
    SheetTextMaker maker_;
    std::string text_;
    std::vector<bool> hidden_columns_, used_;
    std::uint32_t row_ = 0, last_row_ = 0, column_ = 0, next_column_ = 0;
    std::size_t style_ = 0;
    Type type_ = Type::Number;
    bool cell_ = false, formula_ = false, collecting_ = false, valued_ = false, aside_ = false;
    bool data_ = false, hidden_row_ = false, filter_ = false;
};

} // namespace

void read_xlsx_sheet(const Archive& archive, std::string_view part, const XlsxParts& parts,
                     TextBudget& budget, Sheet& sheet) {
    XlsxSheetReader reader(parts, budget, sheet);
    read_part(archive, part, reader);
    reader.finish();
}

} // namespace verantwoord::workbook
