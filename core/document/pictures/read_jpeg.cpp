// JPEG: decoded once by libjpeg to know that it is whole; printed from its own bytes, without what a camera
// or telephone writes beside the picture (who, when and where).
#include "document/tree/picture.hpp"

#include <cstdio> // before jpeglib.h, which needs FILE

#include <jpeglib.h>

#include <csetjmp>
#include <vector>

namespace verantwoord {

namespace {

struct JpegError {
    jpeg_error_mgr manager{}; ///< first, so that libjpeg's pointer to it leads here
    std::jmp_buf leave{};
};

struct JpegFacts {
    int width = 0, height = 0, components = 0;
    bool whole = false, too_large = false;
};

/// Decodes line by line to know that the picture is whole. libjpeg leaves by longjmp, so nothing in here may
/// need a destructor.
JpegFacts decode(std::string_view bytes, JSAMPLE* row, std::size_t row_size) {
    static_assert(offsetof(JpegError, manager) == 0);
    JpegFacts facts;
    jpeg_decompress_struct decoder{};
    JpegError error;
    decoder.err = jpeg_std_error(&error.manager);
    error.manager.error_exit = [](j_common_ptr common) {
        std::longjmp(reinterpret_cast<JpegError*>(common->err)->leave, 1);
    };
    error.manager.emit_message = [](j_common_ptr common, int level) {
        if (level < 0) ++common->err->num_warnings;
    };
    error.manager.output_message = [](j_common_ptr) {};
    if (setjmp(error.leave) != 0) {
        jpeg_destroy_decompress(&decoder);
        facts.whole = false;
        return facts;
    }
    jpeg_create_decompress(&decoder);
    jpeg_mem_src(&decoder, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
    jpeg_read_header(&decoder, TRUE);
    facts.width = static_cast<int>(decoder.image_width);
    facts.height = static_cast<int>(decoder.image_height);
    facts.components = decoder.num_components;
    facts.too_large = facts.width > most_pixels_a_side || facts.height > most_pixels_a_side;
    if (!facts.too_large && static_cast<std::size_t>(facts.width) * 4 <= row_size) {
        jpeg_start_decompress(&decoder);
        while (decoder.output_scanline < decoder.output_height) jpeg_read_scanlines(&decoder, &row, 1);
        jpeg_finish_decompress(&decoder);
        facts.whole = error.manager.num_warnings == 0;
    }
    jpeg_destroy_decompress(&decoder);
    return facts;
}

std::size_t size_at(std::string_view bytes, std::size_t at) {
    return static_cast<unsigned char>(bytes[at]) * 256U + static_cast<unsigned char>(bytes[at + 1]);
}

/// The orientation of an EXIF segment, 1 when upright or unknown.
int orientation(std::string_view exif) {
    if (!exif.starts_with(std::string_view("Exif\0\0", 6)) || exif.size() < 20) return 1;
    const std::string_view tiff = exif.substr(6);
    const bool little = tiff.starts_with("II");
    const auto number = [&](std::size_t at, std::size_t count) {
        std::size_t value = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t place = little ? at + count - 1 - i : at + i;
            value = value * 256 + (place < tiff.size() ? static_cast<unsigned char>(tiff[place]) : 0);
        }
        return value;
    };
    const std::size_t directory = number(4, 4), entries = directory < tiff.size() ? number(directory, 2) : 0;
    for (std::size_t i = 0; i < entries && i < 200; ++i) {
        const std::size_t entry = directory + 2 + i * 12;
        if (number(entry, 2) == 0x0112) return static_cast<int>(number(entry + 8, 2));
    }
    return 1;
}

struct Stripped {
    std::string bytes;
    int orientation = 1;
};

/// The segments that the picture needs. APP0 says how large a pixel is and APP14 how colours are coded; the
/// other application segments and comments are left out.
Stripped stripped(std::string_view bytes) {
    Stripped result;
    result.bytes = bytes.substr(0, 2);
    std::size_t at = 2;
    while (at + 4 <= bytes.size() && bytes[at] == '\xFF') {
        const auto marker = static_cast<unsigned char>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
            continue;
        }
        if (marker == 0xDA) break; // what follows is the picture
        const std::size_t size = 2 + size_at(bytes, at + 2);
        const bool application = marker >= 0xE0 && marker <= 0xEF, comment = marker == 0xFE;
        if (marker == 0xE1 && at + 4 < bytes.size() && result.orientation == 1)
            result.orientation = orientation(bytes.substr(at + 4, size > 4 ? size - 4 : 0));
        if ((!application && !comment) || marker == 0xE0 || marker == 0xEE)
            result.bytes += bytes.substr(at, size);
        at += size;
    }
    if (at < bytes.size()) result.bytes += bytes.substr(at);
    // Behind the end of the picture telephones hide previews and videos.
    if (const std::size_t end = result.bytes.rfind("\xFF\xD9"); end != std::string::npos)
        result.bytes.resize(end + 2);
    return result;
}

} // namespace

PictureResult read_jpeg(std::string_view bytes) {
    std::vector<JSAMPLE> row(static_cast<std::size_t>(most_pixels_a_side) * 4);
    Stripped clean = stripped(bytes);
    const JpegFacts facts = decode(clean.bytes, row.data(), row.size());
    if (facts.too_large)
        return PictureRefusal{{"de JPEG is te groot: {} bij {} beeldpunten", say::digits(facts.width),
                               say::digits(facts.height)},
                              {"maak de afbeelding kleiner: hooguit {} beeldpunten breed en hoog",
                               say::digits(most_pixels_a_side)}};
    if (facts.components == 4)
        return PictureRefusal{"de JPEG heeft drukkerskleuren (CMYK)", "bewaar de afbeelding in RGB"};
    if (!facts.whole || (facts.components != 1 && facts.components != 3))
        return PictureRefusal{"de JPEG is beschadigd of niet compleet",
                              "bewaar de afbeelding opnieuw en zet het bestand er weer neer"};
    if (clean.orientation > 1)
        return PictureRefusal{"de foto is op zijn kant bewaard",
                              "open de foto, draai hem recht en bewaar hem opnieuw"};
    PhotoPicture photo{facts.width, facts.height, facts.components == 1, std::move(clean.bytes)};
    return Picture{photo.width * points_a_pixel, photo.height * points_a_pixel, std::move(photo)};
}

} // namespace verantwoord
