#include "attack/evidence.hpp"

#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord::attack {

namespace {

/// Whether who is counted for `inner` is counted for `outer` too, in the same days.
bool within(const Reach& inner, const Reach& outer) {
    if (inner.from != outer.from || inner.until != outer.until || inner == outer) return false;
    if (inner.ages != outer.ages && !outer.ages.empty()) return false;
    if (inner.project != outer.project && !outer.project.empty()) return false;
    if (outer.municipalities.empty()) return true;
    return !inner.municipalities.empty() &&
           std::includes(outer.municipalities.begin(), outer.municipalities.end(),
                         inner.municipalities.begin(), inner.municipalities.end());
}

/// A key in which a municipality is whom the count is about and no member: visitors from Waterstad in a
/// report about everybody are all visitors in a report about Waterstad.
CellKey plain(CellKey key) {
    if (key.dimension != "gemeente" ||
        (!key.reach.municipalities.empty() && key.reach.municipalities.count(key.member) == 0))
        return key;
    key.reach.municipalities.clear();
    for (const auto town : text::split(key.member, between_parts)) key.reach.municipalities.emplace(town);
    key.dimension.clear();
    key.member.clear();
    return key;
}

} // namespace

std::optional<std::size_t> Evidence::find(const CellKey& key) const {
    const auto found = known_.find(plain(key));
    return found == known_.end() ? std::nullopt : std::optional(found->second);
}

std::size_t Evidence::cell(const CellKey& key, const std::string& words, const std::string& file) {
    const CellKey sought = plain(key);
    const auto [place, made] = known_.try_emplace(sought, cells_.size());
    if (made) {
        Cell cell;
        cell.key = sought;
        cell.words = words;
        cell.most = Cell::unbounded;
        cells_.push_back(std::move(cell));
    }
    cells_[place->second].files.insert(file);
    return place->second;
}

void Evidence::print(std::size_t cell, std::int64_t value) {
    if (!cells_[cell].printed) cells_[cell].printed = value;
}

std::size_t Evidence::constant(std::int64_t value) {
    Cell cell;
    cell.words = std::to_string(value);
    cell.printed = value;
    cell.most = value;
    cells_.push_back(std::move(cell));
    return cells_.size() - 1;
}

void Evidence::add_differences() {
    std::map<std::string, std::vector<std::size_t>> alike; // same measure, breakdown and member
    for (std::size_t i = 0; i < cells_.size(); ++i)
        if (cells_[i].people) {
            const CellKey& key = cells_[i].key;
            alike[key.measure + '\n' + key.dimension + '\n' + key.member + '\n' + key.reach.from].push_back(
                i);
        }
    for (const auto& [what, cells] : alike)
        for (const std::size_t outer : cells)
            for (const std::size_t inner : cells)
                if (within(cells_[inner].key.reach, cells_[outer].key.reach)) {
                    Cell rest;
                    rest.key = cells_[outer].key;
                    rest.words = cells_[outer].words + ", zonder wie meetelt bij: " + cells_[inner].words;
                    rest.most = Cell::unbounded;
                    rest.people = true;
                    rest.threshold = std::max(cells_[outer].threshold, cells_[inner].threshold);
                    rest.files = cells_[outer].files;
                    rest.files.insert(cells_[inner].files.begin(), cells_[inner].files.end());
                    relations_.push_back({{{inner, 1}, {cells_.size(), 1}, {outer, -1}}, false});
                    cells_.push_back(std::move(rest));
                }
}

} // namespace verantwoord::attack
