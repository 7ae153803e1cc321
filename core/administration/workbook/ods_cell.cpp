#include "administration/workbook/ods_cell.hpp"

#include "administration/workbook/limits.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <array>
#include <charconv>

namespace verantwoord::workbook {

namespace {

/// Elements in a cell or a paragraph whose text is not that of the cell.
bool stands_aside(std::string_view name) {
    constexpr std::array aside{
        "annotation", "annotation-end", "note",    "ruby-text", "frame",  "image",           "custom-shape",
        "g",          "line",           "rect",    "ellipse",   "circle", "polyline",        "polygon",
        "path",       "connector",      "caption", "control",   "table",  "tracked-changes", "forms"};
    return std::find(aside.begin(), aside.end(), name) != aside.end();
}

/// Whether the sheet shows at most two decimals: what stands behind the last mark has no third digit.
bool shows_hundredths(std::string_view shown) {
    const std::size_t mark = shown.find_last_of(",.");
    const std::size_t from = mark == std::string_view::npos ? shown.size() : mark + 1;
    const auto digits = std::count_if(shown.begin() + static_cast<std::ptrdiff_t>(from), shown.end(),
                                      [](char byte) { return byte >= '0' && byte <= '9'; });
    return !shown.empty() && digits <= 2;
}

} // namespace

std::uint32_t times_of(std::string_view attribute) {
    std::uint32_t times = 1;
    const auto [end, error] = std::from_chars(attribute.data(), attribute.data() + attribute.size(), times);
    if (error == std::errc::result_out_of_range) return limits::rows;
    return std::clamp(times, 1U, limits::rows);
}

void OdsCell::start(const Attributes& attributes, bool covered) {
    covered_ = covered;
    type_ = attributes.get("office:value-type");
    error_ = attributes.get("calcext:value-type") == "error";
    formula_ = !attributes.get("formula").empty();
    const std::string_view own = type_ == "date"      ? "date-value"
                                 : type_ == "time"    ? "time-value"
                                 : type_ == "boolean" ? "boolean-value"
                                 : type_ == "string"  ? "string-value"
                                                      : "value";
    said_ = attributes.get(own);
    times_ = times_of(attributes.get("number-columns-repeated"));
    rows_ = times_of(attributes.get("number-rows-spanned"));
    columns_ = std::min(times_of(attributes.get("number-columns-spanned")), limits::columns);
    shown_.clear();
    paragraph_ = false;
}

bool OdsCell::enter(std::string_view name, const Attributes& attributes) {
    if (stands_aside(name)) return false;
    if (name == "p" || name == "h") {
        if (paragraph_) shown_ += '\n';
        paragraph_ = true;
        return true;
    }
    if (!paragraph_) return false;
    if (name == "s")
        shown_.append(std::min(times_of(attributes.get("c")), 1000U), ' ');
    else if (name == "tab")
        shown_ += '\t';
    else if (name == "line-break")
        shown_ += '\n';
    return true;
}

/// Blanks and line ends in the file are one blank together: real ones are elements.
void OdsCell::text(std::string_view text) {
    for (const char byte : text) {
        const bool blank = byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
        if (!blank)
            shown_ += byte;
        else if (!shown_.empty() && shown_.back() != ' ' && shown_.back() != '\n')
            shown_ += ' ';
    }
}

TypedValue OdsCell::shown() const {
    if (error_) return error_value(shown_);
    // A program that only writes files leaves the outcome to the one that opens them.
    if (formula_ && type_.empty() && shown_.empty()) return {Kind::Uncomputed, "=…"};
    return {Kind::Text, type_ == "string" && !said_.empty() ? said_ : shown_};
}

TypedValue OdsCell::value() const {
    if (covered_) return {};
    if (error_ || said_.empty() || type_ == "string" || type_.empty()) return shown();
    if (type_ == "boolean") return truth_value(said_);
    if (type_ == "date")
        if (const auto day = iso_value(said_)) return *day;
    if (type_ == "time")
        if (const auto span = duration_value(said_)) return *span;
    if (type_ == "float" || type_ == "currency" || type_ == "percentage")
        if (const auto number = parse_decimal(text::trim(said_))) {
            const bool cents = type_ != "percentage" && shows_hundredths(shown_);
            return shown_value(*number, {NumberFormat::Shows::Number, cents ? 2 : -1}, DaySystem::From1900);
        }
    return shown();
}

} // namespace verantwoord::workbook
