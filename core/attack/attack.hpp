// Attacks what a centre publishes as a curious reader would: from the finished files alone.
#pragma once

#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

#include <filesystem>

namespace verantwoord::attack {

/// How much was read and tried.
struct Attempt {
    std::size_t files = 0, cells = 0, hidden = 0, relations = 0;
    bool unsolved = false; ///< of some counts nothing can be said (O22)
};

/// Reads the figures (json, csv), web pages, PDFs and dossier in `folder` and reports what gives few people
/// away: O20 a hidden count can be worked out, O21 a small count is printed, O22 the files contradict each
/// other. Nothing is written.
Attempt attack(const std::filesystem::path& folder, const Surroundings& surroundings,
               Diagnostics& diagnostics);

} // namespace verantwoord::attack
