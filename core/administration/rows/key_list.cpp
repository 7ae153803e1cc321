#include "administration/rows/key_list.hpp"

#include "administration/cells/cell_messages.hpp"
#include "administration/rows/key_range.hpp"
#include "administration/table/cell_blank.hpp"
#include "administration/table/cell_excel.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// What parts numbers for sure.
constexpr std::string_view sure_marks = ",;|\n";

bool same_form(const std::vector<std::string>& parts) {
    return std::all_of(parts.begin(), parts.end(), [&](const std::string& part) {
        return form_of(part) == form_of(parts.front()) &&
               part.find_first_of("0123456789") != std::string::npos;
    });
}

} // namespace

KeyLists::KeyLists(const ReadTable& table, std::string_view column, const Dictionary* known)
    : table_(table), column_(column), forms_(known, table.of(column).column.dictionary) {}

std::vector<std::string> KeyLists::keys(std::size_t row, RowFindings& findings) {
    keys_.clear();
    const Column& lists = table_.of(column_).column;
    std::string_view cell = lists.dictionary.text(lists.codes[row]);
    while (!cell.empty()) {
        const std::size_t end = std::min(cell.find_first_of(sure_marks), cell.size());
        add_piece(text::trim(cell.substr(0, end)), row, findings);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return std::move(keys_);
}

void KeyLists::add_piece(std::string_view piece, std::size_t row, RowFindings& findings) {
    if (piece.empty()) return;
    // The same people come every week.
    if (plain_.contains(piece)) return add_key(std::string(piece), row, findings);
    if (const std::string form = text::key_form(cell::as_seen(piece)); form != piece)
        return add_piece(form, row, findings);
    if (cell::is_error_value(piece)) return findings.add(row, column_, error_value_message(piece, column_));
    if (cell::is_cut_number(piece)) return findings.add(row, column_, cut_number_message(piece));
    if (cell::is_made_a_day(piece)) return findings.add(row, column_, made_a_day_message(piece));
    if (forms_.is_known(piece) || !may_be_several(piece)) {
        if (cell::names_nobody(piece)) return;
        plain_.emplace(piece);
        add_key(std::string(piece), row, findings);
        return;
    }
    if (cell::names_nobody(piece) || add_range(piece, row, findings) || add_parts(piece, row, findings))
        return;
    if (forms_.fits(piece)) return add_key(std::string(piece), row, findings);
    findings.error(
        "G71", row, column_, {"{} op deze lijst is geen nummer", say::quoted_short(piece)},
        "zet tussen twee nummers een komma, en schrijf een reeks als P01 t/m P05; wie geen nummer heeft,\n"
        "telt u mee in de kolom 'aantal'");
}

void KeyLists::add_key(std::string key, std::size_t row, RowFindings& findings) {
    if (std::find(keys_.begin(), keys_.end(), key) != keys_.end())
        findings.warning("G34", row, column_,
                         {"{} staat twee keer op de lijst en telt één keer", say::quoted_short(key)},
                         "haal de tweede weg");
    else
        keys_.push_back(std::move(key));
}

/// True when it was a range, also a wrong one.
bool KeyLists::add_range(std::string_view piece, std::size_t row, RowFindings& findings) {
    const auto range = key_range(piece);
    if (!range) return false;
    for (const std::string& key : range->keys) add_key(key, row, findings);
    if (range->keys.empty())
        findings.error(
            "G71", row, column_, {"{} is geen reeks van nummers", say::quoted_short(piece)},
            "schrijf een reeks met twee nummers die alleen aan het eind verschillen, zoals P01 t/m P05;\n"
            "of noem alle nummers, met een komma ertussen");
    return true;
}

/// True when it was a list of keys without commas, also when nobody can say which.
bool KeyLists::add_parts(std::string_view piece, std::size_t row, RowFindings& findings) {
    const std::vector<std::string> parts = parts_of(piece);
    if (parts.size() < 2) return doubts_dash(piece, row, findings);
    const auto all = [&](auto is) { return std::all_of(parts.begin(), parts.end(), is); };
    const bool known = all([&](const std::string& part) { return forms_.is_known(part); });
    const bool one_key = forms_.any() && forms_.fits(piece);
    const bool alike = same_form(parts) && all([&](const std::string& part) { return forms_.fits(part); });
    if (!known && (one_key || !alike)) return false;
    for (const std::string& part : parts) add_key(part, row, findings);
    return true;
}

/// 1001-1005 may be two numbers or five; a number with a dash in it is one, where numbers look like that.
bool KeyLists::doubts_dash(std::string_view piece, std::size_t row, RowFindings& findings) {
    const std::size_t dash = piece.find('-');
    if (dash == std::string_view::npos || dash == 0 || dash + 1 == piece.size()) return false;
    const std::string_view left = piece.substr(0, dash), right = piece.substr(dash + 1);
    if (!forms_.any() || forms_.fits(piece) || !forms_.fits(left) || !forms_.fits(right)) return false;
    findings.error("G71", row, column_, {"{} kan een reeks zijn of twee nummers", say::quoted_short(piece)},
                   {"schrijf {} t/m {}, of {}, {}", say::foreign(left), say::foreign(right),
                    say::foreign(left), say::foreign(right)});
    return true;
}

} // namespace verantwoord
