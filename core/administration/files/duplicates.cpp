#include "administration/files/duplicates.hpp"

#include "administration/files/row_findings.hpp"

#include <algorithm>
#include <bit>

namespace verantwoord {

namespace {

/// One bit for each value of some bits of a hash.
class Bits {
  public:
    explicit Bits(std::size_t size) : words_(size / 64) {}
    bool test(std::size_t at) const { return (words_[at / 64] >> (at % 64) & 1) != 0; }
    void set(std::size_t at) { words_[at / 64] |= std::uint64_t{1} << (at % 64); }
    void fetch(std::size_t at) const { __builtin_prefetch(&words_[at / 64], 1); }

  private:
    std::vector<std::uint64_t> words_;
};

struct Candidate {
    std::uint64_t hash;
    std::uint32_t row;
    auto operator<=>(const Candidate&) const = default;
};

/// Nearly all rows are unique, so a small bit field first finds the few that might not be; only these are
/// sorted.
std::vector<Candidate> candidates(const std::vector<std::uint64_t>& hashes) {
    // Sixteen bits a row leave few rows on one bit by chance. The fields are larger than the processor's
    // cache, so memory is asked for some rows ahead.
    constexpr std::size_t ahead = 24;
    const std::size_t size = std::bit_ceil(std::max<std::size_t>(hashes.size() * 16, 1024)), mask = size - 1;
    Bits seen(size), again(size);
    bool any = false;
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        if (row + ahead < hashes.size()) seen.fetch(hashes[row + ahead] & mask);
        const std::size_t bit = hashes[row] & mask;
        if (seen.test(bit)) {
            again.set(bit);
            any = true;
        }
        seen.set(bit);
    }
    std::vector<Candidate> found;
    if (!any) return found;
    for (std::size_t row = 0; row < hashes.size(); ++row) {
        if (row + ahead < hashes.size()) again.fetch(hashes[row + ahead] & mask);
        if (again.test(hashes[row] & mask)) found.push_back({hashes[row], static_cast<std::uint32_t>(row)});
    }
    std::sort(found.begin(), found.end());
    return found;
}

struct Twin {
    std::size_t row, first;
    auto operator<=>(const Twin&) const = default;
};

} // namespace

void report_duplicates(const ReadTable& table, Diagnostics& diagnostics) {
    const std::vector<Candidate> found = candidates(table.hashes);
    std::vector<Twin> twins;
    for (std::size_t index = 1, first = 0; index < found.size(); ++index) {
        if (found[index].hash != found[first].hash)
            first = index;
        else if (table.record(found[index].row) == table.record(found[first].row))
            twins.push_back({found[index].row, found[first].row});
    }
    std::sort(twins.begin(), twins.end());
    RowFindings findings(table);
    for (const Twin& twin : twins) findings.twin(twin.row, twin.first);
    findings.hand_over(diagnostics);
}

} // namespace verantwoord
