#include "administration/workbook/number_format.hpp"

#include "base/text/text.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace verantwoord::workbook {

namespace {

using Shows = NumberFormat::Shows;

/// One of the parts of a format that are divided by semicolons.
class Section {
  public:
    /// Reads up to and with the next semicolon, and takes that away.
    explicit Section(std::string_view& code) : code_(code) {
        while (!code_.empty() && code_.front() != ';') read_piece();
        if (!code_.empty()) code_.remove_prefix(1);
    }

    bool about_time() const { return (elapsed_ || !letters_.empty()) && digits_ == 0; }

    NumberFormat meaning() const {
        if (!about_time()) return {Shows::Number, exact_ && digits_ > 0 ? decimals_ : -1};
        if (elapsed_) return {Shows::Elapsed, -1};
        bool date = false, time = false;
        for (std::size_t index = 0; index < letters_.size(); ++index) {
            const bool minutes = letters_[index] == 'm' && is_minute(index);
            const bool clock = minutes || letters_[index] == 'h' || letters_[index] == 's';
            (clock ? time : date) = true;
        }
        return {date && time ? Shows::Moment : date ? Shows::Date : Shows::Time, -1};
    }

  private:
    /// An m behind hours or before seconds is a minute, any other a month.
    bool is_minute(std::size_t index) const {
        return (index > 0 && letters_[index - 1] == 'h') ||
               (index + 1 < letters_.size() && letters_[index + 1] == 's');
    }

    void skip(std::size_t count) { code_.remove_prefix(std::min(count, code_.size())); }
    void skip_through(char mark) {
        const std::size_t end = code_.find(mark, 1);
        skip(end == std::string_view::npos ? code_.size() : end + 1);
    }

    void letter(char byte) {
        if (letters_.empty() || letters_.back() != byte || !running_) letters_ += byte;
    }

    void read_piece() {
        const char byte = code_.front();
        const bool was_running = running_;
        running_ = false;
        switch (byte) {
        case '"': return skip_through('"');
        case '[': return read_bracket();
        case '\\':
        case '_':
        case '*': return skip(2);
        case '0':
        case '#':
        case '?': return read_digit();
        case '.':
            seconds_before_ = !letters_.empty() && letters_.back() == 's';
            fraction_ = true;
            return skip(1);
        case '%':
        case '/': exact_ = false; return skip(1);
        default: break;
        }
        running_ = was_running;
        read_letter();
    }

    /// The decimals of a second are no digits of a number.
    void read_digit() {
        if (!(fraction_ && seconds_before_)) {
            ++digits_;
            decimals_ += fraction_;
        }
        skip(1);
        // A comma behind the last digit shows thousands as one.
        if (code_.starts_with(',') && !code_.starts_with(",0") && !code_.starts_with(",#") &&
            !code_.starts_with(",?"))
            exact_ = false;
    }

    /// "[h]" counts on; "[Red]", "[$€-413]" and "[>=100]" say nothing about time.
    void read_bracket() {
        const std::size_t end = code_.find(']');
        if (end == std::string_view::npos) return skip(code_.size());
        const std::string inside = text::lower(code_.substr(1, end - 1));
        const bool same = !inside.empty() && inside.find_first_not_of(inside.front()) == std::string::npos;
        if (same && std::string_view("hums").find(inside.front()) != std::string_view::npos) {
            elapsed_ = true;
            letters_ += inside.front() == 'u' ? 'h' : inside.front();
        }
        skip(end + 1);
    }

    std::string small_ahead() const {
        std::string ahead(code_.substr(0, 9));
        for (char& byte : ahead)
            if (byte >= 'A' && byte <= 'Z') byte = static_cast<char>(byte - 'A' + 'a');
        return ahead;
    }

    void read_letter() {
        const std::string ahead = small_ahead();
        for (const std::string_view word : {"general", "standaard", "algemeen"})
            if (ahead.starts_with(word)) return skip(word.size());
        for (const std::string_view noon : {"am/pm", "a/p"})
            if (ahead.starts_with(noon)) {
                letters_ += 'h';
                return skip(noon.size());
            }
        const char small = ahead.front();
        if (small == 'e' && (ahead.substr(1, 1) == "+" || ahead.substr(1, 1) == "-")) exact_ = false;
        const std::size_t known = std::string_view("dmyjhus").find(small);
        running_ = running_ && known != std::string_view::npos;
        if (known != std::string_view::npos) {
            letter(small == 'u' ? 'h' : small == 'j' ? 'y' : small);
            running_ = true;
        }
        skip(1);
    }

    std::string_view& code_;
    std::string letters_; ///< each run of the same letter once
    int digits_ = 0, decimals_ = 0;
    bool elapsed_ = false, running_ = false, fraction_ = false, seconds_before_ = false, exact_ = true;
};

} // namespace

NumberFormat parse_format(std::string_view code) {
    NumberFormat first;
    for (bool begun = false; !code.empty(); begun = true) {
        const Section section(code);
        if (section.about_time()) return section.meaning();
        if (!begun) first = section.meaning();
    }
    return first;
}

NumberFormat built_in_format(unsigned number) {
    const auto between = [number](unsigned from, unsigned until) {
        return number >= from && number <= until;
    };
    if (between(14, 17)) return {Shows::Date, -1};
    if (between(18, 21) || number == 45 || number == 47) return {Shows::Time, -1};
    if (number == 22) return {Shows::Moment, -1};
    if (number == 46) return {Shows::Elapsed, -1};
    // The formats of countries further east: 32 and 33 are times there, the others dates.
    if (between(32, 33)) return {Shows::Time, -1};
    if (between(27, 36) || between(50, 58)) return {Shows::Date, -1};
    const bool whole = number == 1 || number == 3 || between(5, 6) || between(37, 38) || between(41, 42);
    const bool hundredths = number == 2 || number == 4 || between(7, 8) || between(39, 40) || between(43, 44);
    return {Shows::Number, whole ? 0 : hundredths ? 2 : -1};
}

} // namespace verantwoord::workbook
