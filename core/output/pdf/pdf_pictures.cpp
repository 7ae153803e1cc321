#include "output/pdf/pdf_pictures.hpp"

namespace verantwoord::pdf {

namespace {

std::string image_body(int width, int height, const char* colours) {
    return "/Type/XObject/Subtype/Image/Width " + std::to_string(width) + "/Height " +
           std::to_string(height) + "/ColorSpace/" + colours + "/BitsPerComponent 8";
}

Object write(File& file, const PixelPicture& pixels) {
    std::string body = image_body(pixels.width, pixels.height, "DeviceRGB");
    if (!pixels.transparency.empty())
        body += "/SMask " +
                file.stream(image_body(pixels.width, pixels.height, "DeviceGray"), pixels.transparency)
                    .reference();
    return file.stream(body, pixels.colours);
}

Object write(File& file, const PhotoPicture& photo) {
    return file.raw_stream(image_body(photo.width, photo.height, photo.grey ? "DeviceGray" : "DeviceRGB") +
                               "/Filter/DCTDecode",
                           photo.bytes);
}

} // namespace

std::string write_pictures(File& file, const Pages& pages) {
    std::string entries;
    const auto add = [&](std::size_t index, const Object& object) {
        entries += "/I" + std::to_string(index) + ' ' + object.reference();
    };
    for (std::size_t i = 0; i < pages.pictures.size(); ++i) {
        if (const auto* pixels = std::get_if<PixelPicture>(&pages.pictures[i]->content))
            add(i, write(file, *pixels));
        if (const auto* photo = std::get_if<PhotoPicture>(&pages.pictures[i]->content))
            add(i, write(file, *photo));
    }
    return entries;
}

} // namespace verantwoord::pdf
