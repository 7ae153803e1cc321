// The figure of the IZA plugin that data alone cannot express: counting municipalities by how many people
// come from them.
#include <verantwoord/plugin.hpp>

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace {

/// Fewer visitors than this and a municipality is a white spot; it is also the smallest group that reports
/// show.
constexpr std::size_t reached = 10;

class Transformation : public verantwoord::Plugin {
  public:
    Transformation() { on("gemeenten_bereikt", &Transformation::municipalities_reached); }

  private:
    void municipalities_reached(verantwoord::Calculation& figure) {
        std::unordered_map<std::string_view, std::unordered_set<std::string_view>> people_of;
        for (const auto row : figure.rows()) {
            const auto person = row.text("deelnemer"), municipality = row.text("deelnemer.gemeente");
            if (person.empty() || municipality.empty()) continue;
            people_of[municipality].insert(person);
            figure.use(row);
        }
        figure.result(std::count_if(people_of.begin(), people_of.end(), [](const auto& municipality) {
            return municipality.second.size() >= reached;
        }));
    }
};

} // namespace

VERANTWOORD_PLUGIN(Transformation, "nl.verantwoord.iza-spuk", "2026.1.0");
