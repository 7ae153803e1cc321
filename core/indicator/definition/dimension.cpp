#include "indicator/definition/dimension.hpp"
#include "base/must.hpp"
#include "indicator/definition/field.hpp"

#include <array>

namespace verantwoord {

namespace {

constexpr std::array all_dimensions{
    Dimension{"geslacht", "Geslacht", DimensionKind::Gender, true},
    Dimension{"leeftijd", "Leeftijd", DimensionKind::Age, true},
    Dimension{"gemeente", "Gemeente", DimensionKind::Municipality, true},
    Dimension{"regelmaat", "Vaste en onregelmatige bezoekers", DimensionKind::Regularity, true},
    Dimension{"maand", "Maand", DimensionKind::Month, false},
    Dimension{"locatie", "Locatie", DimensionKind::Location, false},
    Dimension{"soort", "Soort", DimensionKind::Category, false},
    Dimension{"activiteitsoort", "Soort activiteit", DimensionKind::ActivityKind, false},
    Dimension{"kostensoort", "Kostensoort", DimensionKind::Category, false},
    Dimension{"partnersoort", "Soort partner", DimensionKind::PartnerKind, false},
    Dimension{"basis", "Hoe geteld", DimensionKind::Basis, false},
    Dimension{"betrokken_als", "Voor wie men komt", DimensionKind::Column, true, "deelnemer.betrokken_als"},
    Dimension{"rol", "Rol", DimensionKind::Column, false, "rol"},
    Dimension{"functie", "Functie", DimensionKind::Column, false, "functie"},
    Dimension{"dienstverband", "Dienstverband", DimensionKind::Column, false, "dienstverband"},
    Dimension{"initiatief", "Wie ermee begon", DimensionKind::Column, false, "initiatief"},
    Dimension{"bereik", "Bereik", DimensionKind::Column, false, "bereik"},
    Dimension{"partnerbereik", "Bereik van de partner", DimensionKind::Column, false, "partner.bereik"},
    Dimension{"richting", "Richting", DimensionKind::Column, false, "richting"},
    Dimension{"vorm", "Vorm", DimensionKind::Column, false, "vorm"},
    Dimension{"post", "Post", DimensionKind::Column, false, "post"},
    Dimension{"bron", "Bron", DimensionKind::Column, false, "bron"},
    Dimension{"duur", "Duur", DimensionKind::Column, false, "duur"},
    Dimension{"voor", "Voor wie", DimensionKind::Column, false, "voor"},
    Dimension{"voorziening", "Voorziening", DimensionKind::Column, false, "voorziening"},
    Dimension{"vraag", "Vraag", DimensionKind::Column, false, "vraag"},
    Dimension{"antwoord", "Antwoord", DimensionKind::Column, false, "antwoord"},
    Dimension{"wat", "Wat", DimensionKind::Column, false, "wat"},
    Dimension{"moment", "Moment", DimensionKind::Column, false, "moment"},
    Dimension{"overgang", "Stap", DimensionKind::Column, false, "overgang"},
    Dimension{"onderwerp", "Onderwerp", DimensionKind::Column, false, "onderwerp"},
    Dimension{"gebied", "Gebied", DimensionKind::Column, false, "gebied"},
    Dimension{"maatregel", "Maatregel", DimensionKind::Column, false, "maatregel"},
    Dimension{"doel", "Doel", DimensionKind::Column, false, "doel"},
    Dimension{"in_natura", "In natura", DimensionKind::Column, false, "in_natura"},
    Dimension{"uitgevoerd", "Uitgevoerd", DimensionKind::Column, false, "uitgevoerd"},
};

std::string first_known(std::string_view table, std::initializer_list<std::string_view> paths) {
    for (const auto path : paths)
        if (find_field(table, path)) return std::string(path);
    return {};
}

} // namespace

std::span<const Dimension> dimensions() { return all_dimensions; }

const Dimension* find_dimension(std::string_view id) {
    for (const auto& dimension : all_dimensions)
        if (dimension.id == id) return &dimension;
    return nullptr;
}

std::vector<std::string> dimension_ids() {
    std::vector<std::string> ids;
    for (const auto& dimension : all_dimensions) ids.emplace_back(dimension.id);
    return ids;
}

const Dimension& known_dimension(std::string_view id) {
    return must_have(find_dimension(id), "er is geen uitsplitsing met deze naam", id);
}

std::string dimension_field(const Dimension& dimension, std::string_view table) {
    switch (dimension.kind) {
    case DimensionKind::Gender: return first_known(table, {"deelnemer.geslacht"});
    case DimensionKind::Age: return first_known(table, {"deelnemer.geboortejaar"});
    case DimensionKind::Municipality: // the last one: figures that stand at a municipality themselves
        return first_known(table, {"deelnemer.gemeente", "locatie.gemeente", "gemeente"});
    case DimensionKind::Regularity: return first_known(table, {"deelnemer"});
    case DimensionKind::Month: return first_known(table, {"datum"});
    case DimensionKind::Location: return first_known(table, {"locatie"});
    case DimensionKind::ActivityKind:
        return table == "activiteiten" ? "soort" : first_known(table, {"activiteit.soort"});
    case DimensionKind::Category:
        if (dimension.id == "kostensoort" && table != "begroting") return {};
        return first_known(table, {"soort"});
    case DimensionKind::PartnerKind:
        return table == "partners" || table == "verwijzingen" ? "soort"
                                                              : first_known(table, {"partner.soort"});
    case DimensionKind::Basis: return first_known(table, {"basis"});
    case DimensionKind::Column: return first_known(table, {dimension.field});
    }
    return {};
}

} // namespace verantwoord
