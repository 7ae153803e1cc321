#include "attack/bounds.hpp"

#include <Cbc_C_Interface.h>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace verantwoord::attack {

namespace {

struct Release {
    void operator()(Cbc_Model* model) const { Cbc_deleteModel(model); }
};

/// Divides the cells into groups that are tied to each other by sums: each group is a program of its own, and
/// small.
class Groups {
  public:
    explicit Groups(std::size_t cells) : leader_(cells) {
        std::iota(leader_.begin(), leader_.end(), std::size_t{0});
    }
    /// The cell that stands for the group; the way to it is halved at each step.
    std::size_t find(std::size_t cell) {
        while (leader_[cell] != cell) cell = leader_[cell] = leader_[leader_[cell]];
        return cell;
    }
    void join(std::size_t a, std::size_t b) { leader_[find(a)] = find(b); }

  private:
    std::vector<std::size_t> leader_;
};

/// One group of hidden cells with its relations, as a program in whole numbers.
class Program {
  public:
    Program(const Evidence& evidence, const std::vector<std::size_t>& cells,
            const std::vector<std::size_t>& relations)
        : evidence_(evidence), cells_(cells), relations_(relations) {
        for (std::size_t i = 0; i < cells.size(); ++i) place_[cells[i]] = static_cast<int>(i);
    }

    /// The least (sense 1) or largest (−1) value of a cell; nothing when the solver does not prove it.
    /// `solution` gets the values of all cells; relations that are `left_out` do not count.
    std::optional<std::int64_t> extreme(std::size_t cell, double sense, std::vector<std::int64_t>& solution,
                                        bool& impossible, const std::vector<bool>* left_out = nullptr) const {
        const std::unique_ptr<Cbc_Model, Release> model(Cbc_newModel());
        Cbc_setParameter(model.get(), "log", "0");
        Cbc_setParameter(model.get(), "sec", "5"); // what takes longer counts as unproven, and is told
        load(model.get(), cell, left_out);
        Cbc_setObjSense(model.get(), sense);
        Cbc_solve(model.get());
        impossible = Cbc_isProvenInfeasible(model.get()) != 0;
        if (!Cbc_isProvenOptimal(model.get())) return std::nullopt;
        const double* values = Cbc_getColSolution(model.get());
        solution.resize(cells_.size());
        for (std::size_t i = 0; i < cells_.size(); ++i) solution[i] = std::llround(values[i]);
        return solution[static_cast<std::size_t>(place_.at(cell))];
    }
    /// Whether the values keep every relation and bound. The solver's arithmetic is not exact, ours is.
    bool holds(const std::vector<std::int64_t>& values) const {
        for (std::size_t i = 0; i < cells_.size(); ++i)
            if (const Cell& cell = evidence_.cells()[cells_[i]];
                values[i] < cell.least || values[i] > cell.most)
                return false;
        for (const std::size_t index : relations_) {
            const Relation& relation = evidence_.relations()[index];
            std::int64_t sum = 0;
            for (const Relation::Term& term : relation.terms) {
                const auto found = place_.find(term.cell);
                sum += term.sign * (found == place_.end() ? *evidence_.cells()[term.cell].printed
                                                          : values[static_cast<std::size_t>(found->second)]);
            }
            if (relation.at_most ? sum > 0 : sum != 0) return false;
        }
        return true;
    }

  private:
    /// A column for each hidden cell and a row for each relation; what is printed goes to the other side of
    /// the relation.
    void load(Cbc_Model* model, std::size_t objective, const std::vector<bool>* left_out) const {
        std::vector<double> low, high, aim(cells_.size(), 0), row_low, row_high;
        std::vector<std::vector<std::pair<int, double>>> columns(cells_.size());
        for (const std::size_t cell : cells_) {
            low.push_back(static_cast<double>(evidence_.cells()[cell].least));
            high.push_back(static_cast<double>(evidence_.cells()[cell].most));
        }
        aim[static_cast<std::size_t>(place_.at(objective))] = 1;
        for (std::size_t r = 0; r < relations_.size(); ++r) {
            if (left_out != nullptr && (*left_out)[r]) continue;
            const Relation& relation = evidence_.relations()[relations_[r]];
            double known = 0;
            for (const Relation::Term& term : relation.terms)
                if (const auto found = place_.find(term.cell); found != place_.end())
                    columns[static_cast<std::size_t>(found->second)].emplace_back(
                        static_cast<int>(row_low.size()), term.sign);
                else
                    known += term.sign * static_cast<double>(*evidence_.cells()[term.cell].printed);
            row_low.push_back(relation.at_most ? -1e30 : -known);
            row_high.push_back(-known);
        }
        std::vector<int> starts{0}, rows;
        std::vector<double> elements;
        for (auto& column : columns) {
            for (const auto& [row, sign] : column) {
                rows.push_back(row);
                elements.push_back(sign);
            }
            starts.push_back(static_cast<int>(rows.size()));
        }
        Cbc_loadProblem(model, static_cast<int>(cells_.size()), static_cast<int>(row_low.size()),
                        starts.data(), rows.data(), elements.data(), low.data(), high.data(), aim.data(),
                        row_low.data(), row_high.data());
        for (int i = 0; i < static_cast<int>(cells_.size()); ++i) Cbc_setInteger(model, i);
    }

    const Evidence& evidence_;
    const std::vector<std::size_t>& cells_;
    const std::vector<std::size_t>& relations_;
    std::map<std::size_t, int> place_;
};

/// The relations without which less would be known of the cell: each is left out in turn, and stays out when
/// it is not needed.
std::vector<std::size_t> needed(const Program& program, const std::vector<std::size_t>& relations,
                                std::size_t cell, Range range) {
    std::vector<bool> left_out(relations.size(), false);
    std::vector<std::int64_t> solution;
    for (std::size_t r = 0; r < relations.size(); ++r) {
        left_out[r] = true;
        bool impossible = false;
        const auto high = program.extreme(cell, -1, solution, impossible, &left_out);
        const auto low = program.extreme(cell, 1, solution, impossible, &left_out);
        if (high != range.high || low != range.low) left_out[r] = false;
    }
    std::vector<std::size_t> kept;
    for (std::size_t r = 0; r < relations.size(); ++r)
        if (!left_out[r]) kept.push_back(relations[r]);
    return kept;
}

/// A set of relations that cannot all be true, from which none can be left out.
std::vector<std::size_t> contradictory(const Program& program, const std::vector<std::size_t>& relations,
                                       std::size_t cell) {
    std::vector<bool> left_out(relations.size(), false);
    std::vector<std::int64_t> solution;
    std::vector<std::size_t> kept;
    for (std::size_t r = 0; r < relations.size(); ++r) {
        left_out[r] = true;
        bool impossible = false;
        program.extreme(cell, -1, solution, impossible, &left_out);
        if (impossible) continue;
        left_out[r] = false;
        kept.push_back(relations[r]);
    }
    return kept;
}

/// Looks at the cells of one group. Each filling that the solver finds says something of the other cells too,
/// so most of them need no search of their own.
class Search {
  public:
    Search(const Evidence& evidence, const std::vector<std::size_t>& cells,
           const std::vector<std::size_t>& relations, Derivations derivations, Bounds& bounds)
        : evidence_(evidence), cells_(cells), relations_(relations), derivations_(derivations),
          bounds_(bounds), program_(evidence, cells, relations), safe_(cells.size(), false) {}

    void run() {
        for (std::size_t i = 0; i < cells_.size(); ++i)
            if (const Cell& cell = evidence_.cells()[cells_[i]]; (cell.people || cell.amount) && !safe_[i])
                if (!look_at(i)) return;
    }

  private:
    /// Looks for the bounds of one cell. False when what is printed contradicts itself: then no cell has any.
    bool look_at(std::size_t i) {
        bool impossible = false;
        const auto high = program_.extreme(cells_[i], -1, solution_, impossible);
        if (impossible) {
            bounds_.contradictions.push_back(contradictory(program_, relations_, cells_[i]));
            return false;
        }
        if (!high || !program_.holds(solution_)) {
            ++bounds_.unproven;
            return true;
        }
        learn();
        if (safe_[i]) return true;
        const auto low = program_.extreme(cells_[i], 1, solution_, impossible);
        if (!low) {
            ++bounds_.unproven;
            return true;
        }
        if (program_.holds(solution_)) learn();
        const Range range{*low, *high};
        if (evidence_.cells()[cells_[i]].amount ? *low != *high : *low < 1) return true;
        bounds_.pinned.push_back({cells_[i], range, {}});
        if (derivations_ == Derivations::Find)
            bounds_.pinned.back().by = needed(program_, relations_, cells_[i], range);
        return true;
    }

    /// Learns from a filling that keeps every relation: a count that is large or zero in it may be so, and an
    /// amount that differs from the first filling cannot be known.
    void learn() {
        if (first_.empty()) first_ = solution_;
        for (std::size_t j = 0; j < cells_.size(); ++j)
            if (const Cell& cell = evidence_.cells()[cells_[j]];
                cell.amount ? solution_[j] != first_[j] : solution_[j] >= cell.threshold || solution_[j] == 0)
                safe_[j] = true;
    }

    const Evidence& evidence_;
    const std::vector<std::size_t>&cells_, &relations_;
    Derivations derivations_;
    Bounds& bounds_;
    Program program_;
    std::vector<bool> safe_;
    std::vector<std::int64_t> solution_, first_;
};

} // namespace

Bounds find_pinned(const Evidence& evidence, Derivations derivations) {
    const auto& cells = evidence.cells();
    Groups groups(cells.size());
    const auto open = [&](std::size_t cell) { return !cells[cell].printed; };
    for (const Relation& relation : evidence.relations()) {
        std::optional<std::size_t> first;
        for (const Relation::Term& term : relation.terms)
            if (open(term.cell)) {
                if (first) groups.join(*first, term.cell);
                first = term.cell;
            }
    }
    std::map<std::size_t, std::pair<std::vector<std::size_t>, std::vector<std::size_t>>> together;
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (open(i)) together[groups.find(i)].first.push_back(i);
    for (std::size_t r = 0; r < evidence.relations().size(); ++r)
        for (const Relation::Term& term : evidence.relations()[r].terms)
            if (open(term.cell)) {
                together[groups.find(term.cell)].second.push_back(r);
                break;
            }
    Bounds bounds;
    for (const auto& [leader, group] : together)
        if (!group.second.empty()) Search(evidence, group.first, group.second, derivations, bounds).run();
    return bounds;
}

} // namespace verantwoord::attack
