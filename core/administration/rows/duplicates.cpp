#include "administration/rows/duplicates.hpp"

#include "administration/rows/row_findings.hpp"
#include "administration/rows/row_values.hpp"
#include "administration/table/fast_hash.hpp"

#include <algorithm>
#include <bit>
#include <map>

namespace verantwoord {

namespace {

/// One bit for each value of some bits of a hash.
class Bits {
  public:
    explicit Bits(std::size_t rows)
        : words_(std::bit_ceil(std::max<std::size_t>(rows * 16, 1024)) / 64), mask_(words_.size() * 64 - 1) {}
    bool test(std::uint64_t hash) const { return (word(hash) >> (hash % 64) & 1) != 0; }
    void set(std::uint64_t hash) { words_[(hash & mask_) / 64] |= std::uint64_t{1} << (hash % 64); }
    void fetch(std::uint64_t hash) const { __builtin_prefetch(&words_[(hash & mask_) / 64], 1); }

  private:
    std::uint64_t word(std::uint64_t hash) const { return words_[(hash & mask_) / 64]; }
    std::vector<std::uint64_t> words_;
    std::uint64_t mask_;
};

constexpr std::size_t ahead = 24; // rows whose bits are fetched before they are looked at

struct Candidate {
    std::uint64_t hash;
    std::uint32_t row;
    auto operator<=>(const Candidate&) const = default;
};

std::vector<Candidate> rows_in(const Bits& bits, const std::vector<std::uint64_t>& hashes) {
    std::vector<Candidate> found;
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        if (row + ahead < hashes.size()) bits.fetch(hashes[row + ahead]);
        if (bits.test(hashes[row])) found.push_back({hashes[row], static_cast<std::uint32_t>(row)});
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// Nearly all rows are unique, so a small bit field first finds the few that might not be; only these are
/// sorted.
std::vector<Candidate> repeated(const std::vector<std::uint64_t>& hashes) {
    Bits seen(hashes.size()), again(hashes.size());
    bool any = false;
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        if (row + ahead < hashes.size()) seen.fetch(hashes[row + ahead]);
        if (seen.test(hashes[row])) {
            again.set(hashes[row]);
            any = true;
        }
        seen.set(hashes[row]);
    }
    return any ? rows_in(again, hashes) : std::vector<Candidate>{};
}

/// Those of which the hash may occur in more than one file.
std::vector<Candidate> in_several_files(const std::vector<std::uint64_t>& hashes,
                                        const std::vector<std::size_t>& first_row_of) {
    if (first_row_of.size() < 2) return {};
    Bits before(hashes.size()), again(hashes.size());
    bool any = false;
    for (std::size_t file = 0; file < first_row_of.size(); ++file) {
        const std::size_t from = first_row_of[file];
        const std::size_t until = file + 1 < first_row_of.size() ? first_row_of[file + 1] : hashes.size();
        for (std::size_t row = from; file > 0 && row < until; ++row) {
            if (!before.test(hashes[row])) continue;
            again.set(hashes[row]);
            any = true;
        }
        for (std::size_t row = from; row < until; ++row) before.set(hashes[row]);
    }
    return any ? rows_in(again, hashes) : std::vector<Candidate>{};
}

/// Calls `visit(begin, end)` for each stretch of several candidates with one hash.
template <typename Visit>
void for_each_hash(const std::vector<Candidate>& candidates, Visit visit) {
    for (auto begin = candidates.begin(), end = begin; begin != candidates.end(); begin = end) {
        while (end != candidates.end() && end->hash == begin->hash) ++end;
        if (end - begin > 1) visit(begin, end);
    }
}

/// A row, and the first one that says the same.
struct Twin {
    std::size_t row, first;
    auto operator<=>(const Twin&) const = default;
};

class DuplicateFinder {
  public:
    DuplicateFinder(ReadTable& table, const Centre& centre, Diagnostics& diagnostics)
        : table_(table), centre_(centre), diagnostics_(diagnostics), hashes_(value_hashes(table)) {}

    void report() {
        const bool twice_means_something =
            table_.schema->time == RowTime::Moment && !table_.schema->may_repeat;
        if (table_.plans.size() > 1) {
            const std::vector<Candidate> shared = in_several_files(hashes_, table_.first_row_of);
            // The centre that says which files count, says that these are no copies.
            if (!centre_.files.contains(std::string(table_.schema->name))) report_copies(shared);
            if (twice_means_something) find_twins_across(shared);
        }
        if (!twice_means_something) return;
        find_twins_within();
        report_twins();
    }

  private:
    /// For each pair of files how many rows of the one stand in the other, each only once.
    void report_copies(const std::vector<Candidate>& candidates) {
        std::map<std::pair<std::size_t, std::size_t>, std::size_t> shared;
        for_each_hash(candidates, [&](auto begin, auto end) {
            std::map<std::size_t, std::size_t> in_file;
            for (auto each = begin; each != end; ++each) ++in_file[table_.file_of(each->row)];
            for (auto one = in_file.begin(); one != in_file.end(); ++one)
                for (auto other = std::next(one); other != in_file.end(); ++other)
                    shared[{one->first, other->first}] += std::min(one->second, other->second);
        });
        for (const auto& [files, rows] : shared) report_copy(files.first, files.second, rows);
    }

    std::size_t rows_of(std::size_t file) const {
        const bool last = file + 1 == table_.first_row_of.size();
        return (last ? table_.rows() : table_.first_row_of[file + 1]) - table_.first_row_of[file];
    }

    void report_copy(std::size_t one, std::size_t other, std::size_t shared) {
        constexpr std::size_t fewest = 4;
        // The smaller one is the copy; of two that are equal, the one that was read last.
        const std::size_t copy = rows_of(one) < rows_of(other) ? one : other,
                          whole = copy == one ? other : one;
        const std::size_t rows = rows_of(copy);
        if (rows < fewest || shared * 10 < rows * 9) return;
        table_.copies.push_back({copy, whole});
        const auto number = [](std::size_t count) { return say::number(static_cast<std::int64_t>(count)); };
        diagnostics_.error("G75", place_of(table_.plans[copy].file->name()),
                           {"{} van dit bestand staan ook in {}, dus zij tellen dubbel",
                            shared >= rows ? Sentence("alle {} regels", number(rows))
                                           : Sentence("{} van de {} regels", number(shared), number(rows)),
                            say::foreign(table_.plans[whole].file->name())},
                           {"haal een van de twee bestanden weg; horen ze allebei mee te tellen, zet dan in\n"
                            "centrum.json: \"bestanden\": { \"{}\": [{}] }",
                            say::own(table_.schema->name), file_list()});
    }

    Sentence file_list() const {
        std::vector<Sentence> names;
        for (const FilePlan& plan : table_.plans) {
            const std::string& name = plan.file->name();
            names.push_back({"\"{}\"", say::foreign(name.substr(name.rfind('/') + 1))});
        }
        return say::joined(names);
    }

    void find_twins_across(const std::vector<Candidate>& candidates) {
        constexpr std::ptrdiff_t enough = 8; // rows that say the same are told of by their first ones
        for_each_hash(candidates, [&](auto begin, auto end) {
            for (auto each = begin + 1; each != end; ++each)
                for (auto first = begin; first != each && first - begin < enough; ++first)
                    if (table_.file_of(each->row) != table_.file_of(first->row) &&
                        !table_.copied(each->row, first->row) && same_values(table_, each->row, first->row) &&
                        same_unread_cells(table_, each->row, first->row)) {
                        twins_.push_back({each->row, first->row});
                        break;
                    }
        });
    }

    /// In one file a row must be the same in all of its cells: what we do not read may be the number of a
    /// visit.
    void find_twins_within() {
        std::vector<std::uint64_t> whole = hashes_;
        for (std::size_t row = 0; row < table_.unread.size(); ++row)
            whole[row] = mixed(whole[row], ~table_.unread[row]);
        for_each_hash(repeated(whole), [&](auto begin, auto end) {
            for (auto each = begin + 1; each != end; ++each) {
                const std::size_t file = table_.file_of(each->row);
                const auto first = std::find_if(
                    begin, each, [&](const Candidate& before) { return table_.file_of(before.row) == file; });
                if (first != each && same_values(table_, each->row, first->row))
                    twins_.push_back({each->row, first->row});
            }
        });
    }

    void report_twins() {
        std::sort(twins_.begin(), twins_.end());
        for (auto begin = twins_.begin(), end = begin; begin != twins_.end(); begin = end) {
            const std::size_t file = table_.file_of(begin->row);
            end = std::find_if(begin, twins_.end(),
                               [&](const Twin& twin) { return table_.file_of(twin.row) != file; });
            report_twins({begin, end});
        }
    }

    /// Those of one file.
    void report_twins(const std::vector<Twin>& twins) {
        constexpr std::size_t named = 8;
        const Twin& first = twins.front();
        OtherPlaces others;
        std::vector<Sentence> shown;
        for (std::size_t index = 1; index < twins.size(); ++index) {
            others.add(0);
            if (index < named) shown.push_back(both_lines(table_, twins[index].first, twins[index].row));
        }
        if (twins.size() > named)
            shown.push_back({"{} andere", say::number(static_cast<std::int64_t>(twins.size() - named))});
        Sentence help = "haal er een weg als het dezelfde keer is; nu tellen beide";
        if (!shown.empty()) help += Sentence("\nook {}", say::joined(shown));
        diagnostics_.warning("G12", table_.place(first.row),
                             {"deze regel staat er twee keer: {}{}",
                              both_lines(table_, first.first, first.row), others.times()},
                             help);
    }

    ReadTable& table_;
    const Centre& centre_;
    Diagnostics& diagnostics_;
    std::vector<std::uint64_t> hashes_;
    std::vector<Twin> twins_;
};

} // namespace

void report_duplicates(ReadTable& table, const Centre& centre, Diagnostics& diagnostics) {
    table.complete(); // so that a row of a file without a column can be compared with one that has it empty
    DuplicateFinder(table, centre, diagnostics).report();
}

} // namespace verantwoord
