// What each kind of finished file tells.
#pragma once

#include "attack/evidence.hpp"
#include "base/diagnostic.hpp"

#include <string>
#include <string_view>

namespace verantwoord::attack {

/// The frame of one report: what its figures are about.
struct Frame {
    Reach now, earlier; ///< this year's and last year's
    std::string year;   ///< "2025", or a period in words
    std::int64_t threshold = 10;
    /// Of each indicator: name, unit, and whether it is about people.
    struct Measure {
        std::string name, unit;
        bool people = false;
    };
    std::map<std::string, Measure> measures;

    /// "unieke_bezoekers/geslacht.vorig_jaar" with its member as a key; nothing when it names no count here.
    std::optional<CellKey> key(std::string_view figure, std::string_view member = {}) const;
    std::string words(const CellKey& key) const;
};

/// `file` is shown in messages. Nothing when it cannot be read; then `diagnostics` says why.
std::optional<Frame> read_figures(const std::string& file, std::string_view bytes, Evidence& evidence,
                                  Diagnostics& diagnostics);
void read_rows(const std::string& file, std::string_view bytes, const Frame& frame, Evidence& evidence);
void read_page(const std::string& file, std::string_view bytes, const Frame& frame, Evidence& evidence,
               Diagnostics& diagnostics);
void read_dossier(const std::string& file, std::string_view bytes, const std::map<std::string, Frame>& frames,
                  Evidence& evidence, Diagnostics& diagnostics);

/// "1.234" as a whole number; nothing for anything else.
std::optional<std::int64_t> whole_number(std::string_view text);

} // namespace verantwoord::attack
