#include "administration/shape/group_columns.hpp"

#include "administration/cells/trimmed.hpp"
#include "administration/shape/blank_cell.hpp"
#include "base/text/fold.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

/// A column without a blank in so many rows has no groups.
constexpr std::size_t rows_without_blank = 40;

/// What was seen of one column.
class Groups {
  public:
    explicit Groups(MaybeGroups maybe) : maybe_(std::move(maybe)) { found_.column = maybe_.column; }

    /// False: it has no groups.
    bool look(const csv::RecordReader& reader, bool others_filled) {
        const auto cells = reader.cells();
        if (is_blank_at(cells, maybe_.column)) return blank(reader, others_filled);
        const std::string_view text = trimmed(cells[maybe_.column].text);
        if (!maybe_.required && !maybe_.knows(text)) return false;
        if (!names_.insert(text::word_form(text)).second) return false;
        alone_ = others_filled ? alone_ + 1 : 0;
        larger_ += !others_filled;
        counted_ = !others_filled;
        return alone_ < rows_without_blank;
    }

    bool holds() const {
        const std::size_t groups = names_.size();
        const bool usual = groups >= 2 && found_.rows >= 2 && larger_ * 2 >= groups;
        return usual && (maybe_.required || (larger_ == groups && found_.rows >= groups * 2));
    }
    const GroupColumn& found() const { return found_; }
    std::size_t column() const { return maybe_.column; }

  private:
    bool blank(const csv::RecordReader& reader, bool others_filled) {
        if (names_.empty()) return false;
        if (!others_filled) return true;
        if (found_.rows++ == 0) {
            const auto cells = reader.cells();
            const bool there = maybe_.column < cells.size();
            found_.record = reader.begin();
            found_.line = reader.line();
            found_.offset = there ? cells[maybe_.column].offset : static_cast<std::uint32_t>(reader.end());
        }
        larger_ += !counted_;
        counted_ = true;
        alone_ = 0;
        return true;
    }

    MaybeGroups maybe_;
    GroupColumn found_;
    std::set<std::string> names_;
    std::size_t larger_ = 0; ///< groups of more than one row
    std::size_t alone_ = 0;  ///< rows with a name, one right below the other
    bool counted_ = false;   ///< the last group is among the larger ones
};

} // namespace

std::vector<GroupColumn> group_columns(const GroupRows& where, std::vector<MaybeGroups> maybe) {
    std::vector<Groups> open;
    for (MaybeGroups& each : maybe) open.emplace_back(std::move(each));
    csv::RecordReader reader(where.rows);
    while (!open.empty() && reader.next()) {
        const auto cells = reader.cells();
        if (!reader.faults().empty()) continue;
        const bool any = std::any_of(cells.begin(), cells.end(),
                                     [](const csv::Cell& cell) { return !trimmed(cell.text).empty(); });
        if (!any || where.kind(cells) != LineKind::Row) continue;
        std::erase_if(open, [&](Groups& groups) {
            const bool others = std::any_of(where.others.begin(), where.others.end(), [&](std::size_t other) {
                return other != groups.column() && !is_blank_at(cells, other);
            });
            return !groups.look(reader, others);
        });
    }
    std::vector<GroupColumn> found;
    for (const Groups& groups : open)
        if (groups.holds()) found.push_back(groups.found());
    return found;
}

} // namespace verantwoord
