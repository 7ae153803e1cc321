// Pages to a PDF 1.7 that is PDF/UA-1 and PDF/A-2a at once. Same pages, same bytes.
#pragma once

#include "document/tree/block.hpp"
#include "layout/page/page.hpp"

#include <filesystem>
#include <string>

namespace verantwoord {

/// What a PDF needs from the installed assets.
struct PdfAssets {
    std::string colour_profile; ///< sRGB, an ICC profile, compressed
};

/// `share` is Surroundings::share(). Throws Failure S51 when the profile is not there.
PdfAssets read_pdf_assets(const std::filesystem::path& share);

/// The Fonts with which the pages were made must still live.
std::string to_pdf(const Pages& pages, const Document& document, const PdfAssets& assets);

} // namespace verantwoord
