#include "administration/files/date_columns.hpp"

#include "administration/cells/cell_messages.hpp"
#include "administration/cells/file_period.hpp"
#include "administration/files/column_cells.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using cell::DateForm;
using cell::DateOrder;
using cell::Fault;

/// Of a date that lacks something, which the column or the name of the file may know.
bool is_a_part(Fault fault) {
    return fault == Fault::ShortYear || fault == Fault::NoYear || fault == Fault::NoMonth;
}

struct DateCell {
    std::size_t row = 0;
    std::string text;
    cell::Moment moment; ///< as it is read by itself
    Fault fault() const { return moment.fault; }
    /// Whether the first reading left it to the column; of the others all was said.
    bool open() const { return moment.swaps || is_a_part(fault()); }
};

/// How one order does for the dates with one mark.
struct Trial {
    DateOrder order = DateOrder::DayFirst;
    std::size_t failures = 0; ///< dates that are a day in another order only
    std::size_t outside = 0;  ///< days outside the period of the file, or ahead
};

class DateColumn {
  public:
    DateColumn(const FileColumn& where, bool past, Date today, CellFindings& findings)
        : where_(where), past_(past), today_(today), findings_(findings),
          period_(period_in_name(where.table->plans[where.file].file->name())) {}

    void settle() {
        gather();
        find_century();
        for (const char mark : {'\0', '-', '/', '.'}) settle_mark(mark);
        if (month_first_ && converted_) tell_converted();
    }

  private:
    void gather() {
        for (ColumnCell& each : cells_of(where_)) {
            const cell::Moment moment = cell::parse_moment(each.text);
            const bool full = moment.fault == Fault::None && moment.days > 0;
            if (full) years_seen_.push_back(civil(Date{moment.days}).year);
            if (each.is_day) {
                if (moment.swaps && !converted_) converted_ = {each.row, std::move(each.text), moment};
                continue;
            }
            const bool day = moment.fault == Fault::None && moment.mark != '\0';
            const bool wrong = moment.fault == Fault::NoSuchDay || moment.fault == Fault::OtherWeekday;
            if (day || is_a_part(moment.fault) || (wrong && moment.swaps))
                cells_.push_back({each.row, std::move(each.text), moment});
        }
    }

    /// Two digits are the year nearest to those that are known: from the name of the file, from the other
    /// dates of the column, else from today. Ten years ahead may be planned.
    void find_century() {
        int last = civil(today_).year;
        if (period_)
            last = civil(period_->days.until).year;
        else if (!years_seen_.empty())
            last = std::max(last, *std::max_element(years_seen_.begin(), years_seen_.end()));
        first_year_ = last + 10 - 99;
    }

    /// A day without a year is of the year in the name of the file, when that says one.
    DateForm form(DateOrder order) const {
        DateForm all{order, first_year_};
        if (!period_) return all;
        const CivilDate from = civil(period_->days.from), until = civil(period_->days.until);
        if (from.year != until.year) return all;
        all.year = from.year;
        if (from.month == until.month) all.month = from.month;
        return all;
    }

    bool is_outside(Date day) const {
        return (past_ && day > today_) || (period_ && !period_->days.contains(day));
    }

    Trial attempt(const std::vector<const DateCell*>& cells, DateOrder order) const {
        Trial result{order};
        for (const DateCell* each : cells) {
            const cell::Moment moment = cell::parse_moment(each->text, form(order));
            if (moment.fault == Fault::None)
                result.outside += is_outside(Date{moment.days});
            else
                result.failures += is_a_day_otherwise(*each, order);
        }
        return result;
    }

    bool is_a_day_otherwise(const DateCell& cell, DateOrder order) const {
        for (const DateOrder other : {DateOrder::DayFirst, DateOrder::MonthFirst})
            if (other != order && cell::parse_moment(cell.text, form(other)).fault == Fault::None)
                return true;
        return false;
    }

    /// One or two among many are slips of the keys.
    static bool few(std::size_t some, std::size_t all) { return some * 20 <= all; }

    /// The first one serves unless another one is better: without failures, and not further outside.
    std::optional<DateOrder> best(const std::vector<const DateCell*>& cells, char mark) const {
        const bool all_short = std::all_of(cells.begin(), cells.end(), [](const DateCell* each) {
            return each->fault() == Fault::ShortYear;
        });
        std::vector<Trial> trials{attempt(cells, DateOrder::DayFirst), attempt(cells, DateOrder::MonthFirst)};
        if (all_short) trials.push_back(attempt(cells, DateOrder::YearFirst));
        const Trial& usual = trials.front();
        if (usual.failures == 0 && usual.outside == 0) return usual.order;
        const auto better =
            std::min_element(trials.begin(), trials.end(), [](const Trial& a, const Trial& b) {
                return a.failures != b.failures ? a.failures < b.failures : a.outside < b.outside;
            });
        // With a dash, as Dutch people write them, only what is no day otherwise puts the month first.
        const bool may_be_foreign = mark == '/' || better->order == DateOrder::YearFirst;
        if (usual.failures == 0) return better->outside == 0 && may_be_foreign ? better->order : usual.order;
        const bool sure = mark == '/' || usual.failures > 1;
        if (better->failures == 0) return sure ? std::optional(better->order) : std::nullopt;
        return few(better->failures, cells.size()) ? std::optional(better->order) : std::nullopt;
    }

    void settle_mark(char mark) {
        std::vector<const DateCell*> cells;
        for (const DateCell& each : cells_)
            if (each.moment.mark == mark) cells.push_back(&each);
        if (cells.empty()) return;
        const auto order = mark == '\0' ? std::optional(DateOrder::DayFirst) : best(cells, mark);
        if (!order) tell_mixed(cells);
        for (const DateCell* each : cells)
            put(*each, form(order.value_or(DateOrder::DayFirst)), order.has_value());
        if (order) tell_reading(cells, form(*order));
        if (order == DateOrder::MonthFirst && !month_first_) month_first_ = *cells.front();
    }

    /// Where texts have the month first, a spreadsheet program that did not know so took the dates that are a
    /// day both ways for dates with the day first. Only the system that wrote the file knows which.
    void tell_converted() {
        add(converted_->row, "converted", [&] {
            return mixed_dates_message(*where_.column->schema, converted_->text, month_first_->text);
        });
    }

    void put(const DateCell& cell, DateForm form, bool certain) {
        const cell::Moment moment = cell::parse_moment(cell.text, form);
        const bool good = moment.fault == Fault::None;
        where_.column->column.days[cell.row] = good ? moment.days : Column::no_date;
        if (!where_.column->minutes.empty())
            where_.column->minutes[cell.row] = good ? moment.minute : cell::Moment::no_minute;
        if (!certain || !cell.open()) return; // one message about all of them was given, or its own
        if (!good)
            add(cell.row, std::to_string(static_cast<int>(moment.fault)) + form_of(cell.text), [&] {
                return cell_message(moment.fault, cell.text, where_.table->schema->name,
                                    *where_.column->schema);
            });
        else if (past_ && Date{moment.days} > today_)
            add(cell.row, "future", [&] { return future_message(cell.text); });
    }

    /// Of the cells that could be read both ways, or whose century was not written.
    void tell_reading(const std::vector<const DateCell*>& cells, DateForm form) {
        const DateCell* first = nullptr;
        std::size_t count = 0;
        for (const DateCell* each : cells) {
            const cell::Moment moment = cell::parse_moment(each->text, form);
            const bool is_short = each->fault() == Fault::ShortYear && !confirmed(moment);
            if (moment.fault != Fault::None || (form.order == DateOrder::DayFirst && !is_short)) continue;
            if (count++ == 0) first = each;
        }
        if (!first) return;
        const Date day{cell::parse_moment(first->text, form).days};
        add(first->row, "reading", [&] {
            return reading_message(*where_.column->schema, {form.order, count}, first->text, day);
        });
    }

    /// Whether the year is also known from elsewhere.
    bool confirmed(const cell::Moment& moment) const {
        const int year = civil(Date{moment.days}).year;
        if (period_)
            return civil(period_->days.from).year - 1 <= year && year <= civil(period_->days.until).year + 1;
        return std::find(years_seen_.begin(), years_seen_.end(), year) != years_seen_.end();
    }

    /// The first date that is one in this order only; null when there is none.
    const DateCell* first_only(const std::vector<const DateCell*>& cells, DateOrder order) const {
        const auto found = std::find_if(cells.begin(), cells.end(), [&](const DateCell* each) {
            return cell::parse_moment(each->text, form(order)).fault == Fault::None &&
                   !is_a_day_otherwise(*each, order);
        });
        return found == cells.end() ? nullptr : *found;
    }

    void tell_mixed(const std::vector<const DateCell*>& cells) {
        const DateCell* day = first_only(cells, DateOrder::DayFirst);
        const DateCell& month = *first_only(cells, DateOrder::MonthFirst);
        add(month.row, "mixed", [&] {
            return mixed_dates_message(*where_.column->schema, day ? day->text : std::string(), month.text);
        });
    }

    template <typename Say>
    void add(std::size_t row, const std::string& cause, Say say) {
        add_finding(where_, row, cause, findings_, say);
    }

    FileColumn where_;
    bool past_;
    Date today_;
    CellFindings& findings_;
    std::optional<FilePeriod> period_;
    std::vector<DateCell> cells_;                     ///< those that are a text
    std::optional<DateCell> converted_, month_first_; ///< the first day of a sheet that swaps; the first text
    std::vector<int> years_seen_;
    int first_year_ = 1937;
};

} // namespace

bool DateEvidence::leaves_open(const cell::Moment& moment, bool future) {
    const bool slash = moment.mark == '/';
    switch (moment.fault) {
    case Fault::None: break;
    case Fault::ShortYear:
    case Fault::NoYear:
    case Fault::NoMonth: return open_ = true;
    case Fault::NoSuchDay:
    case Fault::OtherWeekday: open_ |= moment.swaps; return moment.swaps;
    default: return false;
    }
    either_slash_ |= slash && moment.swaps;
    day_first_slash_ |= slash && !moment.swaps;
    if (!future || !moment.swaps) return false;
    return open_ = true;
}

void DateEvidence::add(const DateEvidence& other) {
    open_ |= other.open_;
    either_slash_ |= other.either_slash_;
    day_first_slash_ |= other.day_first_slash_;
}

void settle_dates(const FileColumn& where, bool past, Date today, CellFindings& findings) {
    DateColumn(where, past, today, findings).settle();
}

} // namespace verantwoord
