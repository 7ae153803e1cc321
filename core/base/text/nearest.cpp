#include "base/text/nearest.hpp"

#include "base/text/fold.hpp"

#include <algorithm>
#include <numeric>

namespace verantwoord {

std::size_t edit_distance(std::string_view a, std::string_view b) {
    std::vector<std::size_t> row(b.size() + 1);
    std::iota(row.begin(), row.end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        std::size_t diagonal = row[0];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t changed = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({row[j] + 1, row[j - 1] + 1, changed});
        }
    }
    return row.back();
}

std::optional<std::string> nearest(std::string_view word, const std::vector<std::string>& known) {
    constexpr std::size_t longest = 64; // longer words are no typing errors, and the distance is quadratic
    if (word.empty() || word.size() > longest) return std::nullopt;
    const std::string sought = text::word_form(word);
    std::size_t best = std::max<std::size_t>(2, sought.size() / 4) + 1;
    if (sought.size() <= 3) best = 2;
    std::optional<std::string> found;
    for (const std::string& candidate : known) {
        if (candidate.size() > longest + 8) continue;
        const std::size_t apart = edit_distance(sought, text::word_form(candidate));
        if (apart < best) best = apart, found = candidate;
    }
    return found;
}

} // namespace verantwoord
