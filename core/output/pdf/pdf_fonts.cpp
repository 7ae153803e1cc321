#include "output/pdf/pdf_fonts.hpp"

#include "layout/fonts/face.hpp"
#include "output/pdf/pdf_text.hpp"

#include <algorithm>
#include <cmath>

namespace verantwoord::pdf {

namespace {

constexpr std::size_t most_characters = 100; ///< how many entries one block of a character map may have
constexpr int not_symbolic = 32, slanted = 64;

std::size_t hyphen(const FaceUse& use) { return use.face->glyph('-'); }

/// The entry /W: runs of glyph numbers with their widths.
std::string widths(const FaceUse& use) {
    std::string widths = "[";
    for (std::size_t glyph = 1; glyph < use.text.size(); ++glyph) {
        if (use.text[glyph].empty()) continue;
        append_integer(widths, static_cast<long long>(glyph));
        widths += '[';
        for (; glyph < use.text.size() && !use.text[glyph].empty(); ++glyph) {
            append_integer(widths, use.face->advance(glyph));
            widths += ' ';
        }
        widths.back() = ']';
    }
    if (use.soft_hyphen)
        widths += std::to_string(use.soft_hyphen_code()) + '[' +
                  std::to_string(use.face->advance(hyphen(use))) + ']';
    return widths + "]";
}

/// From codes to glyphs: every code is its own glyph, except that of the soft hyphen.
std::string glyph_map(const FaceUse& use) {
    std::string map;
    const auto append = [&](std::size_t glyph) {
        map += static_cast<char>(glyph >> 8);
        map += static_cast<char>(glyph & 255);
    };
    for (std::size_t glyph = 0; glyph < use.soft_hyphen_code(); ++glyph)
        append(use.text[glyph].empty() ? 0 : glyph); // what is not used is not there
    append(hyphen(use));
    return map;
}

/// The entry /ToUnicode: what each code says, for who copies or hears the text.
std::string character_map(const FaceUse& use) {
    std::string blocks, block;
    std::size_t count = 0;
    const auto flush = [&] {
        if (count > 0) blocks += std::to_string(count) + " beginbfchar\n" + block + "endbfchar\n";
        block.clear();
        count = 0;
    };
    for (std::size_t glyph = 1; glyph < use.text.size(); ++glyph) {
        if (use.text[glyph].empty()) continue;
        block += '<';
        append_hexadecimal(block, static_cast<unsigned>(glyph));
        block += "><";
        append_utf16(block, use.text[glyph]);
        block += ">\n";
        if (++count == most_characters) flush();
    }
    if (use.soft_hyphen) {
        block += '<';
        append_hexadecimal(block, static_cast<unsigned>(use.soft_hyphen_code()));
        block += "><00AD>\n";
        ++count;
    }
    flush();
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo<</Registry(Adobe)/Ordering(UCS)/Supplement 0>>def\n/CMapName/Adobe-Identity-UCS "
           "def\n"
           "/CMapType 2 def\n1 begincodespacerange\n<0000><FFFF>\nendcodespacerange\n" +
           blocks + "endcmap\nCMapName currentdict/CMap defineresource pop\nend\nend\n";
}

std::string descriptor(const Face& face, const std::string& name, const Object& program) {
    const FaceMetrics& metrics = face.metrics();
    std::string body = "/Type/FontDescriptor/FontName/" + name + "/Flags " +
                       std::to_string(not_symbolic | (face.italic() ? slanted : 0)) + "/FontBBox[";
    for (const int value : metrics.box) body += std::to_string(value) + ' ';
    body.back() = ']';
    body += "/ItalicAngle " + std::to_string(std::lround(metrics.italic_angle)) + "/Ascent " +
            std::to_string(metrics.ascent) + "/Descent " + std::to_string(metrics.descent) + "/CapHeight " +
            std::to_string(metrics.cap_height) + "/StemV 80/FontFile2 " + program.reference();
    return body;
}

Object write_font(File& file, const FaceUse& use, std::size_t index) {
    std::vector<bool> used(use.text.size());
    for (std::size_t i = 0; i < used.size(); ++i) used[i] = i == 0 || !use.text[i].empty();
    if (use.soft_hyphen) used[hyphen(use)] = true;
    const std::string program = use.face->subset(used);
    // A font of which glyphs were left out has six letters before its name, others for each face of the file.
    const std::string name = std::string("AAAAA") + static_cast<char>('A' + index) + "+" + use.face->name();
    const Object stream = file.stream("/Length1 " + std::to_string(program.size()), program);
    const Object described = file.dictionary(descriptor(*use.face, name, stream));
    const std::string map_of_codes =
        use.soft_hyphen ? file.stream("", glyph_map(use)).reference() : std::string("/Identity");
    const Object descendant = file.dictionary(
        "/Type/Font/Subtype/CIDFontType2/BaseFont/" + name +
        "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap " + map_of_codes +
        "/DW 1000/W" + widths(use) + "/FontDescriptor " + described.reference());
    const Object map = file.stream("", character_map(use));
    return file.dictionary("/Type/Font/Subtype/Type0/BaseFont/" + name +
                           "/Encoding/Identity-H/DescendantFonts[" + descendant.reference() + "]/ToUnicode " +
                           map.reference());
}

} // namespace

std::string write_fonts(File& file, const Pages& pages) {
    std::string body;
    for (std::size_t i = 0; i < pages.faces.size(); ++i) {
        const FaceUse& use = pages.faces[i];
        const bool used =
            std::any_of(use.text.begin(), use.text.end(), [](const auto& text) { return !text.empty(); });
        if (used) body += "/F" + std::to_string(i) + ' ' + write_font(file, use, i).reference();
    }
    return body;
}

} // namespace verantwoord::pdf
