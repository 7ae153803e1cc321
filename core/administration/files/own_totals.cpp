#include "administration/files/own_totals.hpp"

#include "administration/cells/said.hpp"
#include "administration/shape/reshaped_text.hpp"
#include "base/amount/amount.hpp"
#include "base/amount/dutch.hpp"

#include <algorithm>
#include <set>
#include <utility>
#include <vector>

namespace verantwoord {

namespace {

/// A running sum, and what it was at the beginning of the file and behind each total.
struct RunningSum {
    std::int64_t now = 0;
    std::vector<std::int64_t> marks{0};
    bool known = true; ///< false: it does not fit, and is compared with nothing

    void add(std::int64_t amount) { known = known && !__builtin_add_overflow(now, amount, &now); }
    /// Since the total before; a total that stands right below another one is about all.
    std::int64_t since_mark() const { return now == marks.back() ? now : now - marks.back(); }
    /// Whether this is the sum since the beginning or since some total: totals of weeks lie within months.
    bool gives(std::int64_t total) const {
        return std::any_of(marks.begin(), marks.end(),
                           [&](std::int64_t mark) { return now - mark == total; });
    }
};

/// Of one file.
class OwnTotals {
  public:
    OwnTotals(const ReadTable& table, std::size_t from, const std::vector<OtherLine>& lines,
              FileAccount& account, CellFindings& findings)
        : table_(table), from_(from), lines_(lines), account_(account), findings_(findings),
          made_(table.plans[table.first_row_of.size() - 1].made.get()) {}

    void check() {
        for (const ReadColumn& read : table_.columns)
            if (read.column.kind == ColumnKind::Quantity && read.schema->kind != CellKind::YearNumber &&
                !read.column.amounts.empty())
                check(read);
        std::uint32_t last = 0; // of one line several totals may have been made
        for (std::size_t index = 0; index < agree_.size(); ++index)
            if (agree_[index] && !wrong_.contains(table_.lines[lines_[index].row])) {
                const std::uint32_t line = table_.lines[lines_[index].row];
                account_.agreeing += std::exchange(last, line) != line;
            }
    }

  private:
    /// Of rows that were made of values side by side each place has its own sums.
    struct Sums {
        RunningSum amounts, rows;
    };
    std::size_t part_of(std::size_t row) const {
        return made_ ? csv::origin_at(made_->origins(), table_.starts[row]).part : 0;
    }

    void check(const ReadColumn& read) {
        agree_.resize(lines_.size());
        std::vector<Sums> parts(1);
        auto line = lines_.begin();
        const std::vector<std::int64_t>& amounts = read.column.amounts;
        for (std::size_t row = from_; row < amounts.size(); ++row) {
            const std::int64_t amount = amounts[row];
            const std::size_t part = part_of(row);
            if (part >= parts.size()) parts.resize(part + 1);
            Sums& sums = parts[part];
            if (line == lines_.end() || line->row != row) {
                sums.amounts.add(amount == Column::no_amount ? 0 : amount);
                sums.rows.add(1);
                continue;
            }
            if (line->kind == LineKind::Total && amount != Column::no_amount && sums.amounts.known) {
                if (sums.amounts.gives(amount) || sums.rows.gives(amount))
                    agree_[static_cast<std::size_t>(line - lines_.begin())] = true;
                else
                    tell(row, read, amount, sums.amounts.since_mark());
                sums.amounts.marks.push_back(sums.amounts.now);
                sums.rows.marks.push_back(sums.rows.now);
            }
            ++line;
        }
    }

    void tell(std::size_t row, const ReadColumn& read, std::int64_t amount, std::int64_t counted) {
        wrong_.insert(table_.lines[row]);
        const csv::Cell cell = table_.cell(row, read.schema->name);
        const CellSpot spot{table_.starts[row], table_.lines[row], cell.offset, cell.length};
        const Unit unit = column_unit(read.schema->kind);
        findings_.add("own total " + std::string(read.schema->name), spot, table_.lines[row], [&]() -> Said {
            return {Severity::Warning,
                    "G98",
                    {"uw totaal van '{}' is {}, maar de regels erboven zijn samen {}",
                     say::own(read.schema->name), shown(amount, unit), shown(counted, unit)},
                    "kijk of er een regel ontbreekt of dubbel staat; het totaal zelf telt niet mee"};
        });
    }

    static Argument shown(std::int64_t amount, Unit unit) {
        return say::foreign(dutch::amount(Amount(Whole{amount}), unit, 2));
    }

    const ReadTable& table_;
    std::size_t from_;
    const std::vector<OtherLine>& lines_;
    FileAccount& account_;
    CellFindings& findings_;
    const ReshapedText* made_;      ///< null: a line is one row
    std::vector<bool> agree_;       ///< one a line: some number of it is the sum of its rows
    std::set<std::uint32_t> wrong_; ///< lines of the file with a number that is not
};

} // namespace

void check_own_totals(const ReadTable& table, std::size_t from, const std::vector<OtherLine>& lines,
                      FileAccount& account, CellFindings& findings) {
    OwnTotals(table, from, lines, account, findings).check();
}

} // namespace verantwoord
