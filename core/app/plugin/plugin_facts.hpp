// What every command about plugins tells of one: who made it, which years it suits, what its code is and
// whether it is trusted.
#pragma once

#include "app/line/speech.hpp"
#include "funder/catalogue.hpp"

#include <string>
#include <vector>

namespace verantwoord {

/// By name, or throws Failure P40 with the nearest name.
const Plugin& plugin_named(const std::string& name, const Catalogue& catalogue);

/// The calendar years around today that lie whole within the plugin's validity.
std::vector<int> suited_years(const Plugin& plugin, Date today);

enum class Trust { NoCode, Installed, Trusted, Changed, Unknown };
Trust trust_in(const Plugin& plugin, const TrustedLibraries& trusted);
std::string_view to_dutch(Trust trust);

/// "naam", "id", "titel" … as every command with --json gives them.
nlohmann::ordered_json plugin_json(const Plugin& plugin);

/// "J. de Vries <plugins@voorbeeld.nl>"
std::string maintainer_of(const Plugin& plugin);

} // namespace verantwoord
