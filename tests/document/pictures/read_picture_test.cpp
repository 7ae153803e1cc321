// Pictures of every kind: refused when they are damaged, and stripped of who made them and where.
#include <boost/test/unit_test.hpp>

#include "document/tree/picture.hpp"

#include <cstdio>

#include <jpeglib.h>
#include <png.h>

#include <cmath>
#include <cstdlib>

using namespace verantwoord;

namespace {

/// A PNG with a red, then ever greener row; `format` as libpng names it.
std::string png(unsigned width, unsigned height, png_uint_32 format) {
    png_image image{};
    image.version = PNG_IMAGE_VERSION;
    image.width = width;
    image.height = height;
    image.format = format;
    std::string pixels(PNG_IMAGE_SIZE(image), '\0');
    for (std::size_t i = 0; i < pixels.size(); ++i) pixels[i] = static_cast<char>(i * 7 % 251);
    png_alloc_size_t size = 0;
    png_image_write_to_memory(&image, nullptr, &size, 0, pixels.data(), 0, nullptr);
    std::string bytes(size, '\0');
    png_image_write_to_memory(&image, bytes.data(), &size, 0, pixels.data(), 0, nullptr);
    bytes.resize(size);
    return bytes;
}

std::string jpeg(unsigned width, unsigned height, J_COLOR_SPACE space, int components,
                 const std::string& exif = {}) {
    jpeg_compress_struct coder{};
    jpeg_error_mgr errors{};
    coder.err = jpeg_std_error(&errors);
    jpeg_create_compress(&coder);
    unsigned char* memory = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&coder, &memory, &size);
    coder.image_width = width;
    coder.image_height = height;
    coder.input_components = components;
    coder.in_color_space = space;
    jpeg_set_defaults(&coder);
    jpeg_start_compress(&coder, TRUE);
    if (!exif.empty())
        jpeg_write_marker(&coder, JPEG_APP0 + 1, reinterpret_cast<const JOCTET*>(exif.data()),
                          static_cast<unsigned>(exif.size()));
    std::string row(static_cast<std::size_t>(width) * static_cast<std::size_t>(components), '\0');
    for (unsigned y = 0; y < height; ++y) {
        for (std::size_t x = 0; x < row.size(); ++x) row[x] = static_cast<char>((x * 3 + y * 5) % 256);
        auto* line = reinterpret_cast<JSAMPLE*>(row.data());
        jpeg_write_scanlines(&coder, &line, 1);
    }
    jpeg_finish_compress(&coder);
    std::string bytes(reinterpret_cast<char*>(memory), size);
    jpeg_destroy_compress(&coder);
    std::free(memory); // NOLINT: libjpeg took it with malloc
    return bytes;
}

std::string exif(char orientation) {
    std::string bytes("Exif\0\0II*\0\x08\0\0\0\x01\0\x12\x01\x03\0\x01\0\0\0", 24);
    bytes += orientation;
    bytes += std::string("\0\0\0Kade 12, Waterstad", 22);
    return bytes;
}

std::string refusal(const PictureResult& result) {
    const auto* refused = std::get_if<PictureRefusal>(&result);
    return refused ? refused->what.text() : "";
}
std::string svg(const std::string& inside) {
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 100 50\">" + inside + "</svg>";
}

} // namespace

BOOST_AUTO_TEST_CASE(every_kind_of_png_becomes_colours) {
    for (const png_uint_32 format : {png_uint_32{PNG_FORMAT_RGB}, png_uint_32{PNG_FORMAT_GRAY}}) {
        const PictureResult result = read_picture(png(30, 20, format));
        BOOST_REQUIRE_MESSAGE(refusal(result).empty(), refusal(result));
        const auto& pixels = std::get<PixelPicture>(std::get<Picture>(result).content);
        BOOST_TEST(pixels.width == 30);
        BOOST_TEST(pixels.colours.size() == 30U * 20U * 3U);
        BOOST_TEST(pixels.transparency.empty());
        BOOST_TEST(std::get<Picture>(result).width == 30 * points_a_pixel);
    }
    const PictureResult result = read_picture(png(5, 4, PNG_FORMAT_RGBA));
    BOOST_TEST(std::get<PixelPicture>(std::get<Picture>(result).content).transparency.size() == 20U);
}

BOOST_AUTO_TEST_CASE(a_png_is_written_anew_without_what_its_maker_wrote_in_it) {
    std::string bytes = png(6, 6, PNG_FORMAT_RGB);
    // A text chunk behind the header: length, "tEXt", words, check sum (libpng only warns of a wrong one).
    const auto number = [](std::uint32_t value) {
        std::string four;
        for (int shift = 24; shift >= 0; shift -= 8) four += static_cast<char>(value >> shift & 255);
        return four;
    };
    const std::string text("Author\0Anna Jansen", 18);
    std::uint32_t sum = 0xFFFFFFFF;
    for (const char c : "tEXt" + text) {
        sum ^= static_cast<unsigned char>(c);
        for (int bit = 0; bit < 8; ++bit) sum = sum & 1 ? sum >> 1 ^ 0xEDB88320 : sum >> 1;
    }
    bytes.insert(33, number(18) + "tEXt" + text + number(~sum));
    const PictureResult result = read_picture(bytes);
    BOOST_REQUIRE_MESSAGE(refusal(result).empty(), refusal(result));
    BOOST_TEST(bytes.find("Jansen") != std::string::npos);
    BOOST_TEST(std::get<PixelPicture>(std::get<Picture>(result).content).png.find("Jansen") ==
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_png_cut_anywhere_is_refused) {
    const std::string whole = png(40, 40, PNG_FORMAT_RGB);
    for (std::size_t size = 8; size + 16 < whole.size(); size += whole.size() / 17 + 1)
        BOOST_TEST(refusal(read_picture(std::string_view(whole).substr(0, size))) ==
                   "de PNG is beschadigd of niet compleet");
}

BOOST_AUTO_TEST_CASE(a_picture_of_30000_points_wide_is_refused_before_it_is_read) {
    const PictureResult wide = read_picture(png(30'000, 2, PNG_FORMAT_GRAY));
    BOOST_TEST(refusal(wide) == "de PNG is te groot: 30000 bij 2 beeldpunten");
    BOOST_TEST(refusal(read_picture(jpeg(30'000, 8, JCS_GRAYSCALE, 1))) ==
               "de JPEG is te groot: 30000 bij 8 beeldpunten");
}

BOOST_AUTO_TEST_CASE(a_photo_is_kept_without_the_place_where_it_was_taken) {
    const std::string bytes = jpeg(64, 48, JCS_RGB, 3, exif(1));
    BOOST_TEST(bytes.find("Waterstad") != std::string::npos);
    const PictureResult result = read_picture(bytes);
    BOOST_REQUIRE_MESSAGE(refusal(result).empty(), refusal(result));
    const auto& photo = std::get<PhotoPicture>(std::get<Picture>(result).content);
    BOOST_TEST(photo.bytes.find("Waterstad") == std::string::npos);
    BOOST_TEST(photo.width == 64);
    BOOST_TEST(!photo.grey);
    BOOST_TEST(
        std::get<PhotoPicture>(std::get<Picture>(read_picture(jpeg(9, 9, JCS_GRAYSCALE, 1))).content).grey);
}

BOOST_AUTO_TEST_CASE(a_photo_that_cannot_be_printed_is_refused) {
    const std::string whole = jpeg(64, 48, JCS_RGB, 3);
    BOOST_TEST(refusal(read_picture(std::string_view(whole).substr(0, whole.size() / 2))) ==
               "de JPEG is beschadigd of niet compleet");
    BOOST_TEST(refusal(read_picture(std::string_view(whole).substr(0, 5))) ==
               "de JPEG is beschadigd of niet compleet");
    BOOST_TEST(refusal(read_picture(jpeg(16, 16, JCS_CMYK, 4))) == "de JPEG heeft drukkerskleuren (CMYK)");
    BOOST_TEST(refusal(read_picture(jpeg(16, 16, JCS_RGB, 3, exif(6)))) == "de foto is op zijn kant bewaard");
}

BOOST_AUTO_TEST_CASE(other_files_are_refused_by_what_is_in_them) {
    BOOST_TEST(refusal(read_picture("")) == "de afbeelding is leeg");
    BOOST_TEST(refusal(read_picture("GIF89a")) == "dit is geen PNG, JPEG of SVG");
}

BOOST_AUTO_TEST_CASE(a_drawing_becomes_paths_in_the_measures_of_its_view_box) {
    const PictureResult result = read_picture(
        svg("<g fill=\"#ff0000\" transform=\"translate(10 5) scale(2)\"><rect x=\"1\" y=\"1\" width=\"4\" "
            "height=\"3\"/></g><circle cx=\"50\" cy=\"25\" r=\"10\" style=\"fill:none; stroke:#00f\"/>"));
    BOOST_REQUIRE_MESSAGE(refusal(result).empty(), refusal(result));
    const auto& drawn = std::get<DrawnPicture>(std::get<Picture>(result).content);
    BOOST_REQUIRE(drawn.paths.size() == 2U);
    BOOST_TEST(drawn.paths[0].steps[0].to.x == 12);
    BOOST_TEST(drawn.paths[0].steps[0].to.y == 7);
    BOOST_TEST((drawn.paths[0].fill == Rgb{255, 0, 0}));
    BOOST_TEST(!drawn.paths[1].fill.has_value());
    BOOST_TEST((drawn.paths[1].stroke == Rgb{0, 0, 255}));
}

BOOST_AUTO_TEST_CASE(what_paper_cannot_show_is_named) {
    BOOST_TEST(refusal(read_picture(svg("<text>De Brug</text>"))).find("<text>") != std::string::npos);
    BOOST_TEST(refusal(read_picture(svg("<image href=\"x.png\"/>"))).find("<image>") != std::string::npos);
    BOOST_TEST(refusal(read_picture(svg("<script>1</script>"))).find("<script>") != std::string::npos);
    BOOST_TEST(
        refusal(read_picture(svg("<rect width=\"9\" height=\"9\" opacity=\".5\"/>"))).find("doorzichtig") !=
        std::string::npos);
    BOOST_TEST(refusal(read_picture(svg("<path d=\"M1 1 L2\"/>"))).find("pad") != std::string::npos);
    for (const std::string part : {"g", "a", "defs"}) { // also where nothing would be drawn
        std::string deep;
        for (int depth = 0; depth < 200000; ++depth) deep += "<" + part + ">";
        deep += "<rect width=\"9\" height=\"9\"/>";
        for (int depth = 0; depth < 200000; ++depth) deep += "</" + part + ">";
        BOOST_TEST(refusal(read_picture(svg(deep))).find("te diep") != std::string::npos, part);
    }
    BOOST_TEST(refusal(read_picture(svg(""))).find("zonder vormen") != std::string::npos);
    BOOST_TEST(refusal(read_picture("<!DOCTYPE svg [<!ENTITY a \"b\">]>" + svg("<g/>"))).find("entiteiten") !=
               std::string::npos);
}

BOOST_AUTO_TEST_CASE(paths_may_be_written_in_every_way_of_svg) {
    const auto steps = parse_svg_path("m10,10h5v5H10z");
    BOOST_REQUIRE(steps.has_value());
    BOOST_REQUIRE(steps->size() == 5U);
    BOOST_TEST((*steps)[1].to.x == 15);
    BOOST_TEST((*steps)[2].to.y == 15);
    BOOST_TEST((*steps)[3].to.x == 10);
    const auto joined = parse_svg_path("M0 0-1.5.5L-.5-1e1"); // numbers need no blanks between them
    BOOST_REQUIRE(joined.has_value());
    BOOST_TEST((*joined)[1].to.x == -1.5);
    BOOST_TEST((*joined)[1].to.y == 0.5);
    BOOST_TEST((*joined)[2].to.y == -10);
    const auto smooth = parse_svg_path("M0 0C0 10 10 10 10 0S20-10 20 0");
    BOOST_REQUIRE(smooth.has_value());
    BOOST_TEST((*smooth)[2].first_handle.x == 10);
    BOOST_TEST((*smooth)[2].first_handle.y == -10);
}

BOOST_AUTO_TEST_CASE(an_arc_lies_on_its_circle) {
    const auto steps = parse_svg_path("M10 0A10 10 0 0110 20");
    BOOST_REQUIRE(steps.has_value());
    BOOST_TEST(steps->back().to.y == 20);
    for (const DrawnStep& step : *steps) // the centre is (10, 10)
        BOOST_TEST(std::abs(std::hypot(step.to.x - 10, step.to.y - 10) - 10) < 1e-9);
    BOOST_TEST(steps->size() == 3U);   // two quarters
    BOOST_TEST((*steps)[1].to.x > 10); // clockwise on the screen
}

BOOST_AUTO_TEST_CASE(a_path_that_is_wrong_is_no_path) {
    for (const char* d : {"L1 1", "M1", "M1 1 X", "M1 1L", "M1 1a5 5 0 2 0 1 1", "1 1"})
        BOOST_TEST(!parse_svg_path(d).has_value(), d);
}
