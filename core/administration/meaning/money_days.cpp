#include "administration/meaning/money_days.hpp"

#include "administration/cells/cell_messages.hpp"

#include <optional>

namespace verantwoord {

namespace {

class MoneyDays {
  public:
    MoneyDays(ReadTable& table, RowFindings& findings)
        : table_(table), findings_(findings), year_(table.of("jaar").column), day_(table.of("datum").column),
          from_(table.of("vanaf").column), until_(table.of("tot").column) {}

    void settle() {
        if (!day_.supplied && !from_.supplied && !until_.supplied) return;
        for (std::size_t row = 0; row < table_.rows(); ++row) settle(row);
        year_.supplied = from_.supplied = until_.supplied = true;
    }

  private:
    bool written(std::size_t row, const char* column) const { return table_.filled(row, column); }

    void settle(std::size_t row) {
        const bool has_day = written(row, "datum"), has_from = written(row, "vanaf"),
                   has_until = written(row, "tot");
        if (!has_day && !has_from && !has_until) {
            // A file without columns for days has told of an empty year itself.
            if (year_.amounts[row] == Column::no_amount && !written(row, "jaar") && has_columns_for_days(row))
                findings_.add(row, "jaar", empty_message(*table_.of("jaar").schema, {}));
            return;
        }
        if (!give_days(row, has_day, has_from, has_until) || !fits_year(row)) forget(row);
    }

    bool has_columns_for_days(std::size_t row) const {
        return say_instead(table_.plans[table_.file_of(row)].columns, *table_.of("jaar").schema);
    }

    /// Whether it has a first and a last day now. What could not be read was told already.
    bool give_days(std::size_t row, bool has_day, bool has_from, bool has_until) {
        if (has_day && (has_from || has_until)) {
            findings_.error("G44", row, "datum", "deze post heeft een datum en ook een periode",
                            "laat 'datum' leeg, of 'vanaf' en 'tot'");
            return false;
        }
        if (has_day) from_.days[row] = until_.days[row] = day_.days[row];
        if (!has_day && has_from != has_until) {
            findings_.error("G44", row, has_from ? "vanaf" : "tot",
                            {"deze post heeft '{}' maar geen '{}'",
                             has_from ? say::own("vanaf") : say::own("tot"),
                             has_from ? say::own("tot") : say::own("vanaf")},
                            "vul de eerste en de laatste dag in waarover de post gaat");
            return false;
        }
        if (from_.days[row] == Column::no_date || until_.days[row] == Column::no_date) return false;
        if (until_.days[row] >= from_.days[row]) return true;
        findings_.error("G24", row, "tot", "'tot' ligt voor 'vanaf'", "wissel de datums");
        return false;
    }

    /// Whether the year that stands beside the days is theirs.
    bool fits_year(std::size_t row) {
        const int first = civil(Date{from_.days[row]}).year, last = civil(Date{until_.days[row]}).year;
        const std::int64_t year = year_.amounts[row];
        if (written(row, "jaar") && year != Column::no_amount && (year != first || year != last)) {
            findings_.error("G44", row, "jaar",
                            {"deze post is van {}, maar de dagen liggen daar niet in", say::digits(year)},
                            "verbeter het jaar of de dagen; gaat de post over meer jaren, laat dan het jaar "
                            "leeg");
            return false;
        }
        year_.amounts[row] = first == last ? first : Column::no_amount;
        return true;
    }

    void forget(std::size_t row) {
        year_.amounts[row] = Column::no_amount;
        from_.days[row] = until_.days[row] = Column::no_date;
    }

    ReadTable& table_;
    RowFindings& findings_;
    Column &year_, &day_, &from_, &until_;
};

} // namespace

void settle_money_days(ReadTable& table, RowFindings& findings) { MoneyDays(table, findings).settle(); }

} // namespace verantwoord
