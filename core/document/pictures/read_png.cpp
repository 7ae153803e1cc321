// PNG through libpng's simple interface: every kind of PNG becomes eight bits a colour.
#include "document/tree/picture.hpp"

#include <png.h>

#include <algorithm>

namespace verantwoord {

namespace {

PictureRefusal damaged() {
    return {"de PNG is beschadigd of niet compleet",
            "bewaar de afbeelding opnieuw en zet het bestand er weer neer"};
}

/// Frees what libpng holds, also on an early return.
struct PngImage {
    png_image image{};
    PngImage() { image.version = PNG_IMAGE_VERSION; }
    PngImage(const PngImage&) = delete;
    PngImage& operator=(const PngImage&) = delete;
    ~PngImage() { png_image_free(&image); }
};

/// The picture as a PNG that says nothing but its pixels.
std::optional<std::string> written_anew(int width, int height, const std::string& pixels, bool transparent) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = static_cast<png_uint_32>(width);
    image.height = static_cast<png_uint_32>(height);
    image.format = transparent ? PNG_FORMAT_RGBA : PNG_FORMAT_RGB;
    png_alloc_size_t size = 0;
    if (png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, nullptr) == 0)
        return std::nullopt;
    std::string bytes(size, '\0');
    if (png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr) == 0)
        return std::nullopt;
    bytes.resize(size);
    return bytes;
}

} // namespace

PictureResult read_png(std::string_view bytes) {
    PngImage png;
    if (png_image_begin_read_from_memory(&png.image, bytes.data(), bytes.size()) == 0) return damaged();
    if (png.image.width > most_pixels_a_side || png.image.height > most_pixels_a_side)
        return PictureRefusal{{"de PNG is te groot: {} bij {} beeldpunten", say::digits(png.image.width),
                               say::digits(png.image.height)},
                              {"maak de afbeelding kleiner: hooguit {} beeldpunten breed en hoog",
                               say::digits(most_pixels_a_side)}};
    png.image.format = PNG_FORMAT_RGBA;
    PixelPicture picture;
    picture.width = static_cast<int>(png.image.width);
    picture.height = static_cast<int>(png.image.height);
    std::string pixels(PNG_IMAGE_SIZE(png.image), '\0');
    // A fault further on is only a warning for libpng; half a picture is none for us.
    if (png_image_finish_read(&png.image, nullptr, pixels.data(), 0, nullptr) == 0 ||
        png.image.warning_or_error != 0)
        return damaged();
    const std::size_t count = pixels.size() / 4;
    picture.colours.reserve(count * 3);
    picture.transparency.reserve(count);
    for (std::size_t i = 0; i < count; ++i) {
        picture.colours.append(pixels, i * 4, 3);
        picture.transparency += pixels[i * 4 + 3];
    }
    const bool transparent = std::any_of(picture.transparency.begin(), picture.transparency.end(),
                                         [](char value) { return value != '\xFF'; });
    if (!transparent) picture.transparency.clear();
    auto png_bytes =
        written_anew(picture.width, picture.height, transparent ? pixels : picture.colours, transparent);
    if (!png_bytes) return damaged();
    picture.png = std::move(*png_bytes);
    return Picture{picture.width * points_a_pixel, picture.height * points_a_pixel, std::move(picture)};
}

} // namespace verantwoord
