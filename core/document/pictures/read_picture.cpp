// An image of whatever kind: what its first bytes say it is, not what its name says.
#include "document/tree/picture.hpp"

#include "base/text/text.hpp"

namespace verantwoord {

namespace {

bool looks_like_svg(std::string_view bytes) {
    const std::string_view start = bytes.substr(0, 1'000);
    return start.find("<svg") != std::string_view::npos;
}

} // namespace

PictureResult read_picture(std::string_view bytes) {
    if (bytes.empty()) return PictureRefusal{"de afbeelding is leeg", "zet het bestand er opnieuw neer"};
    if (bytes.starts_with("\x89PNG\r\n\x1A\n")) return read_png(bytes);
    if (bytes.starts_with("\xFF\xD8\xFF")) return read_jpeg(bytes);
    if (looks_like_svg(bytes)) return read_svg(bytes);
    return PictureRefusal{"dit is geen PNG, JPEG of SVG", "bewaar de afbeelding als PNG, JPEG of SVG"};
}

} // namespace verantwoord
