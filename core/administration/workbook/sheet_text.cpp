#include "administration/workbook/sheet_text.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/unreadable.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::workbook {

void SheetTextMaker::check() const {
    if (text_.size() > budget_.left)
        throw Unreadable{Trouble::TooLarge, "er staat meer dan 256 MB aan tekst in"};
}

void SheetTextMaker::open_row(std::uint32_t row) {
    if (row < row_ || row > limits::rows)
        throw Unreadable{Trouble::Damaged, "de rijen van een blad staan niet op volgorde"};
    if (row == row_) return;
    if (row_ > 0) text_ += row_end;
    text_.append(row - row_ - 1, row_end);
    row_ = row;
    row_begin_ = text_.size();
    next_column_ = 0;
    ++filled_;
}

bool SheetTextMaker::add(const Address& at, Kind kind, std::string_view text) {
    const bool maybe_blank = !text.empty() && static_cast<unsigned char>(text.front()) - 0x21U >= 0x5EU;
    if (text.empty() || (maybe_blank && text::trim(text).empty())) return false;
    open_row(at.row);
    if (at.column < next_column_ || at.column >= limits::columns)
        throw Unreadable{Trouble::Damaged, "de cellen van een rij staan niet op volgorde"};
    // Of a row the separators are as many as its last cell needs.
    text_.append(at.column + 1 - std::max(next_column_, 1U), cell_end);
    next_column_ = at.column + 1;
    widest_ = std::max(widest_, next_column_);
    if (kind != Kind::Text) text_ += mark_of(kind);
    copy_text(text);
    check();
    return true;
}

/// A line end is a line feed, and other control characters are blanks.
void SheetTextMaker::copy_text(std::string_view text) {
    const auto odd = [](char byte) {
        return static_cast<unsigned char>(byte) < 0x20 && byte != '\n' && byte != '\t';
    };
    if (std::none_of(text.begin(), text.end(), odd)) {
        text_ += text;
        return;
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        if (text[at] == '\r' && text.substr(at + 1, 1) == "\n") continue;
        text_ += text[at] == '\r' ? '\n' : odd(text[at]) ? ' ' : text[at];
    }
}

void SheetTextMaker::repeat_row(std::uint32_t times) {
    if (times > limits::rows - row_)
        throw Unreadable{Trouble::Damaged, "een blad heeft meer rijen dan er kunnen zijn"};
    const std::size_t length = text_.size() - row_begin_;
    if (times > budget_.left / (length + 1))
        throw Unreadable{Trouble::TooLarge, "een rij wordt te vaak herhaald"};
    text_.reserve(text_.size() + times * (length + 1));
    for (std::uint32_t time = 0; time < times; ++time) {
        text_ += row_end;
        text_.append(text_, row_begin_, length);
    }
    row_begin_ = text_.size() - length;
    row_ += times;
    filled_ += times;
    check();
}

void SheetTextMaker::merge(const Range& range) {
    if (merged_.size() == limits::merged)
        throw Unreadable{Trouble::TooLarge, "er zijn meer dan 100.000 samengevoegde cellen"};
    merged_.push_back(range);
}

std::string SheetTextMaker::finish() {
    if (row_ > 0) text_ += row_end;
    if (!merged_.empty()) text_ = with_merged_cells(text_, std::move(merged_), widest_, budget_.left);
    budget_.left -= std::min(budget_.left, text_.size());
    return std::move(text_);
}

} // namespace verantwoord::workbook
