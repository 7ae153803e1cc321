#include "random_tables.hpp"

#include <numeric>

namespace verantwoord::random_tables {

namespace {

/// Each cell, each line, each plane and all together; along every division the parts add up to their total.
class SystemMaker {
  public:
    explicit SystemMaker(const TableShape& shape) : shape_(shape) {
        std::size_t all = 1;
        for (const std::size_t size : shape.sizes) all *= size + 1; // the last of each line is its total
        for (std::size_t place = 0; place < all; ++place) add(coordinates(place));
        for (std::size_t place = 0; place < all; ++place) add_sums(coordinates(place));
    }
    CountSystem system() && { return std::move(system_); }

  private:
    using Coordinates = std::vector<std::size_t>;

    Coordinates coordinates(std::size_t place) const {
        Coordinates at(shape_.sizes.size());
        for (std::size_t d = at.size(); d > 0; --d) {
            at[d - 1] = place % (shape_.sizes[d - 1] + 1);
            place /= shape_.sizes[d - 1] + 1;
        }
        return at;
    }
    std::size_t place_of(const Coordinates& at) const {
        std::size_t place = 0;
        for (std::size_t d = 0; d < at.size(); ++d) place = place * (shape_.sizes[d] + 1) + at[d];
        return place;
    }
    std::int64_t value_of(const Coordinates& at) const {
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < shape_.values.size(); ++i) {
            std::size_t rest = i;
            bool inside = true;
            for (std::size_t d = at.size(); d > 0; --d) {
                inside &= at[d - 1] == shape_.sizes[d - 1] || at[d - 1] == rest % shape_.sizes[d - 1];
                rest /= shape_.sizes[d - 1];
            }
            if (inside) sum += shape_.values[i];
        }
        return sum;
    }
    void add(const Coordinates& at) {
        Count count;
        count.value = value_of(at);
        count.threshold = 10;
        for (std::size_t d = 0; d < at.size(); ++d)
            if (at[d] == shape_.sizes[d]) count.kind = Count::Kind::Total;
        count.hidden = count.small();
        system_.add(count);
    }
    void add_sums(const Coordinates& at) {
        for (std::size_t d = 0; d < at.size(); ++d) {
            if (at[d] != shape_.sizes[d]) continue;
            std::vector<Term> terms{{place_of(at), -1}};
            Coordinates part = at;
            for (part[d] = 0; part[d] < shape_.sizes[d]; ++part[d]) terms.push_back({place_of(part), 1});
            system_.add_balance(std::move(terms));
        }
    }

    const TableShape& shape_;
    CountSystem system_;
};

std::size_t cells(const std::vector<std::size_t>& sizes) {
    return std::accumulate(sizes.begin(), sizes.end(), std::size_t{1}, std::multiplies<>());
}

/// Without one line of one division.
TableShape without(const TableShape& shape, std::size_t division, std::size_t line) {
    TableShape less{shape.sizes, {}};
    --less.sizes[division];
    std::size_t stride = 1;
    for (std::size_t d = division + 1; d < shape.sizes.size(); ++d) stride *= shape.sizes[d];
    for (std::size_t i = 0; i < shape.values.size(); ++i)
        if (i / stride % shape.sizes[division] != line) less.values.push_back(shape.values[i]);
    return less;
}

std::vector<TableShape> smaller(const TableShape& shape) {
    std::vector<TableShape> all;
    for (std::size_t division = 0; division < shape.sizes.size(); ++division)
        for (std::size_t line = 0; shape.sizes[division] > 1 && line < shape.sizes[division]; ++line)
            all.push_back(without(shape, division, line));
    for (std::size_t i = 0; i < shape.values.size(); ++i)
        for (const std::int64_t value : {std::int64_t{0}, shape.values[i] / 2, shape.values[i] - 1})
            if (value >= 0 && value < shape.values[i]) {
                all.push_back(shape);
                all.back().values[i] = value;
            }
    return all;
}

} // namespace

TableShape TableShape::any(std::minstd_rand& random) {
    TableShape shape;
    const std::size_t divisions = 2 + random() % 2;
    const unsigned longest = divisions == 2 ? 4 : 2;
    for (std::size_t d = 0; d < divisions; ++d) shape.sizes.push_back(2 + random() % longest);
    for (std::size_t cell = 0; cell < cells(shape.sizes); ++cell)
        shape.values.push_back(random() % 3 == 0 ? random() % 3 : random() % 25);
    return shape;
}

CountSystem TableShape::system() const { return SystemMaker(*this).system(); }

std::string TableShape::words() const {
    std::string text;
    for (const std::size_t size : sizes) text += (text.empty() ? "" : "×") + std::to_string(size);
    text += ":";
    for (const std::int64_t value : values) text += " " + std::to_string(value);
    return text;
}

TableShape shrunk(TableShape failing, const std::function<bool(const TableShape&)>& fails) {
    for (bool found = true; found;) {
        found = false;
        for (TableShape& each : smaller(failing))
            if (fails(each)) {
                failing = std::move(each);
                found = true;
                break;
            }
    }
    return failing;
}

attack::Evidence seen(const CountSystem& system) {
    attack::Evidence evidence;
    for (std::size_t i = 0; i < system.counts().size(); ++i) {
        const Count& count = system.counts()[i];
        const std::size_t cell =
            evidence.cell({"m", {}, "d", std::to_string(i)}, std::to_string(i), "verslag");
        evidence.at(cell).people = true;
        evidence.at(cell).threshold = count.threshold;
        if (!count.hidden)
            evidence.print(cell, count.value);
        else
            evidence.at(cell).least = count.lowest();
    }
    for (std::size_t b = 0; b < system.balances(); ++b) {
        attack::Relation relation;
        for (const Term& term : system.balance(b)) relation.terms.push_back({term.count, term.sign});
        evidence.add(relation);
    }
    return evidence;
}

} // namespace verantwoord::random_tables
