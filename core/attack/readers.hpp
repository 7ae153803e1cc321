// What each kind of finished file tells.
#pragma once

#include "attack/evidence.hpp"
#include "attack/frame.hpp"
#include "attack/seen_document.hpp"
#include "base/message/diagnostic.hpp"

#include <string>
#include <string_view>

namespace verantwoord::attack {

/// `file` is shown in messages. Nothing when it cannot be read; then `diagnostics` says why.
std::optional<Frame> read_figures(const std::string& file, std::string_view bytes, Evidence& evidence,
                                  Diagnostics& diagnostics);
void read_rows(const std::string& file, std::string_view bytes, const Frame& frame, Evidence& evidence);
SeenDocument see_page(std::string_view html);
/// Nothing when it cannot be read; then `diagnostics` says why.
std::optional<SeenDocument> see_pdf(const std::string& file, std::string_view bytes,
                                    Diagnostics& diagnostics);
/// Adds what the document shows to the evidence; small counts of people are reported at once (O21, O23).
void observe(const std::string& file, const SeenDocument& document, const Frame& frame, Evidence& evidence,
             Diagnostics& diagnostics);
void read_dossier(const std::string& file, std::string_view bytes, const std::map<std::string, Frame>& frames,
                  Evidence& evidence, Diagnostics& diagnostics);

} // namespace verantwoord::attack
