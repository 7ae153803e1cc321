#include "indicator/counting/selection.hpp"

namespace verantwoord {

std::size_t Selection::passing(std::size_t first, std::size_t end, std::uint32_t* rows) const {
    std::size_t count = 0;
    auto test = tests_.begin();
    if (test == tests_.end())
        for (std::size_t row = first; row < end; ++row) rows[count++] = static_cast<std::uint32_t>(row);
    else
        std::visit(
            [&](const auto& passes) {
                // Written without a branch: whether a row passes is hard to predict.
                for (std::size_t row = first; row < end; ++row) {
                    rows[count] = static_cast<std::uint32_t>(row);
                    count += passes(row) ? 1U : 0U;
                }
            },
            *test++);
    for (; test != tests_.end() && count != 0; ++test)
        std::visit(
            [&](const auto& passes) {
                std::size_t kept = 0;
                for (std::size_t index = 0; index < count; ++index) {
                    const auto row = rows[index];
                    rows[kept] = row;
                    kept += passes(row) ? 1U : 0U;
                }
                count = kept;
            },
            *test);
    return count;
}

bool Selection::any() const {
    bool found = false;
    each_block([&](std::span<const std::uint32_t>) {
        found = true;
        return false;
    });
    return found;
}

RowSet Selection::rows() const {
    RowSet all;
    each_block([&](std::span<const std::uint32_t> rows) {
        all.insert(all.end(), rows.begin(), rows.end());
        return true;
    });
    return all;
}

} // namespace verantwoord
