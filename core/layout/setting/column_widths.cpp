#include "layout/setting/column_widths.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace verantwoord {

namespace {

using Widths = std::vector<double>;

double sum(const Widths& widths) { return std::accumulate(widths.begin(), widths.end(), 0.0); }

Widths all(const std::vector<ColumnNeed>& needs, double ColumnNeed::*part) {
    Widths widths;
    for (const ColumnNeed& need : needs) widths.push_back(need.*part);
    return widths;
}

/// From `low` towards `high`, as far as there is room. Columns that need little get all they ask; the others
/// share the rest, those with more text a little more of it, so that no column has far more lines than the
/// next.
Widths between(const Widths& low, const Widths& high, double available) {
    double left = available - sum(low);
    Widths widths = low;
    std::vector<std::size_t> order(low.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    const auto wish = [&](std::size_t i) { return std::max(0.0, high[i] - low[i]); };
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return wish(a) < wish(b); });
    // The modest ones first: whoever asks no more than an even share of what is left gets all of it.
    std::size_t k = 0;
    for (; k < order.size() && wish(order[k]) <= left / static_cast<double>(order.size() - k); ++k) {
        widths[order[k]] += wish(order[k]);
        left -= wish(order[k]);
    }
    double weight = 0;
    for (std::size_t i = k; i < order.size(); ++i) weight += std::sqrt(wish(order[i]));
    for (; k < order.size() && left > 0; ++k) {
        const double own = std::sqrt(wish(order[k])), more = std::min(wish(order[k]), left * own / weight);
        widths[order[k]] += more;
        left -= more;
        weight -= own;
    }
    return widths;
}

/// Makes number columns equally wide where there is room: numbers under each other are then quieter to read.
void even_out_numbers(const std::vector<ColumnNeed>& needs, Widths& widths, double available) {
    double widest = 0;
    for (std::size_t i = 0; i < needs.size(); ++i)
        if (needs[i].numeric) widest = std::max(widest, widths[i]);
    Widths even = widths;
    for (std::size_t i = 0; i < needs.size(); ++i)
        if (needs[i].numeric) even[i] = widest;
    if (sum(even) <= available) widths = even;
}

/// Gives out what is left over: the text columns take most of it, the number columns a little air.
void spread(const std::vector<ColumnNeed>& needs, Widths& widths, double left) {
    double weight = 0;
    const auto weight_of = [&](std::size_t i) { return needs[i].numeric ? 1.0 : 1.0 + widths[i] / 40; };
    Widths weights;
    for (std::size_t i = 0; i < needs.size(); ++i) weights.push_back(weight_of(i));
    weight = sum(weights);
    for (std::size_t i = 0; i < needs.size(); ++i) widths[i] += left * weights[i] / weight;
}

} // namespace

std::optional<std::vector<double>> column_widths(const std::vector<ColumnNeed>& needs, double available) {
    const Widths part = all(needs, &ColumnNeed::part), word = all(needs, &ColumnNeed::word),
                 natural = all(needs, &ColumnNeed::natural);
    if (sum(part) > available) return std::nullopt;
    if (sum(word) > available) {
        Widths widths = between(part, word, available);
        spread(needs, widths, available - sum(widths));
        return widths;
    }
    Widths widths = between(word, natural, available);
    even_out_numbers(needs, widths, available);
    spread(needs, widths, std::max(0.0, available - sum(widths)));
    return widths;
}

std::vector<double> squeezed_widths(const std::vector<ColumnNeed>& needs, double available) {
    Widths widths;
    for (const ColumnNeed& need : needs) widths.push_back(std::clamp(need.part, 8.0, 120.0));
    const double scale = available / sum(widths);
    for (double& width : widths) width *= scale;
    return widths;
}

} // namespace verantwoord
