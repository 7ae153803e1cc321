// The fonts: embedded, every shown glyph with its text and its true width.
#include "conformance/conformance.hpp"

#include <cmath>
#include <cstdint>
#include <cstdlib>

namespace verantwoord::conformance {

namespace {

/// The advances in a TrueType program, read without any library.
class TrueType {
  public:
    explicit TrueType(std::string bytes) : bytes_(std::move(bytes)) {
        if (bytes_.size() < 64) return;
        const std::size_t head = table("head"), hhea = table("hhea"), maxp = table("maxp");
        hmtx_ = table("hmtx");
        units_ = head ? number(head + 18, 2) : 0;
        metrics_ = hhea ? number(hhea + 34, 2) : 0;
        glyphs_ = maxp ? number(maxp + 4, 2) : 0;
    }
    bool usable() const {
        return units_ > 0 && metrics_ > 0 && glyphs_ > 0 && hmtx_ > 0 && table("glyf") > 0;
    }
    int glyphs() const { return static_cast<int>(glyphs_); }
    double advance(int glyph) const {
        const std::size_t index = std::min<std::size_t>(static_cast<std::size_t>(glyph), metrics_ - 1);
        return 1000.0 * static_cast<double>(number(hmtx_ + 4 * index, 2)) / static_cast<double>(units_);
    }

  private:
    std::size_t number(std::size_t at, std::size_t count) const {
        std::size_t value = 0;
        for (std::size_t i = 0; i < count; ++i)
            value = value * 256 + (at + i < bytes_.size() ? static_cast<unsigned char>(bytes_[at + i]) : 0);
        return value;
    }
    std::size_t table(std::string_view tag) const {
        const std::size_t count = number(4, 2);
        for (std::size_t i = 0; i < count; ++i)
            if (std::string_view(bytes_).substr(12 + 16 * i, 4) == tag) return number(12 + 16 * i + 8, 4);
        return 0;
    }
    std::string bytes_;
    std::size_t hmtx_ = 0, units_ = 0, metrics_ = 0, glyphs_ = 0;
};

/// Glyph → UTF-16 as hexadecimal digits, of bfchar and bfrange.
std::map<int, std::string> to_unicode(const std::string& map) {
    std::map<int, std::string> texts;
    const auto codes = [](std::string_view part) {
        std::vector<std::string> found;
        for (std::size_t at = 0; (at = part.find('<', at)) != std::string_view::npos;) {
            const std::size_t end = part.find('>', at);
            if (end == std::string_view::npos) break;
            found.emplace_back(part.substr(at + 1, end - at - 1));
            at = end;
        }
        return found;
    };
    const auto value = [](const std::string& digits) {
        return static_cast<int>(std::strtol(digits.c_str(), nullptr, 16));
    };
    for (std::size_t at = 0; (at = map.find("beginbfchar", at)) != std::string::npos; ++at) {
        const auto found = codes(std::string_view(map).substr(at, map.find("endbfchar", at) - at));
        for (std::size_t i = 0; i + 1 < found.size(); i += 2) texts[value(found[i])] = found[i + 1];
    }
    for (std::size_t at = 0; (at = map.find("beginbfrange", at)) != std::string::npos; ++at) {
        const auto found = codes(std::string_view(map).substr(at, map.find("endbfrange", at) - at));
        for (std::size_t i = 0; i + 2 < found.size(); i += 3)
            for (int code = value(found[i]); code <= value(found[i + 1]); ++code) texts[code] = found[i + 2];
    }
    return texts;
}

std::map<int, double> widths_of(const PdfObjects& pdf, const Json& list) {
    std::map<int, double> widths;
    for (std::size_t i = 0; list.is_array() && i + 1 < list.size();) {
        const int first = list[i].get<int>();
        const Json& next = pdf.resolve(list[i + 1]);
        if (next.is_array()) {
            for (std::size_t k = 0; k < next.size(); ++k)
                widths[first + static_cast<int>(k)] = next[k].get<double>();
            i += 2;
        } else {
            if (i + 2 >= list.size()) break;
            for (int code = first; code <= next.get<int>(); ++code) widths[code] = list[i + 2].get<double>();
            i += 3;
        }
    }
    return widths;
}

class FontCheck {
  public:
    FontCheck(const PdfObjects& pdf, const std::string& font, const std::set<int>& glyphs, Findings& findings)
        : pdf_(pdf), font_(font), glyphs_(glyphs), findings_(findings) {}

    void run() {
        const Json value(font_);
        const Json& descendant = pdf_.resolve(
            pdf_.get(value, "/DescendantFonts").is_array() ? pdf_.get(value, "/DescendantFonts")[0] : Json());
        const Json& descriptor = pdf_.get(descendant, "/FontDescriptor");
        const std::string name = name_of(pdf_.get(value, "/BaseFont"));
        if (name_of(pdf_.get(value, "/Subtype")) != "/Type0" ||
            name_of(pdf_.get(value, "/Encoding")) != "/Identity-H")
            report("font-kind", "no Type0 font with Identity-H");
        if (name.size() < 9 || name[7] != '+' || name != name_of(pdf_.get(descendant, "/BaseFont")) ||
            name != name_of(pdf_.get(descriptor, "/FontName")))
            report("font-name", "the names differ or have no subset mark: " + name);
        read_map(descendant);
        if (!descriptor.is_object() || !descriptor.contains("/FontFile2") ||
            !pdf_.is_stream(descriptor.at("/FontFile2")))
            return report("font-embedded", "the program is not embedded");
        const TrueType program(pdf_.stream(descriptor.at("/FontFile2")));
        if (!program.usable()) return report("font-embedded", "the program is no TrueType font");
        check_glyphs(program, widths_of(pdf_, pdf_.get(descendant, "/W")), pdf_.get(descendant, "/DW"));
        check_texts(value);
    }

  private:
    void report(const std::string& rule, const std::string& what) {
        findings_.push_back(rule + ": font " + font_ + ": " + what);
    }

    /// The map from codes to glyphs: Identity, or two bytes a code.
    void read_map(const Json& descendant) {
        if (!descendant.is_object() || !descendant.contains("/CIDToGIDMap"))
            return report("font-map", "no CIDToGIDMap");
        const Json& map = descendant.at("/CIDToGIDMap");
        if (pdf_.is_stream(map))
            map_ = pdf_.stream(map);
        else if (name_of(map) != "/Identity")
            report("font-map", "CIDToGIDMap is neither Identity nor a stream");
    }
    int glyph_of(int code) const {
        if (map_.empty()) return code;
        const std::size_t at = static_cast<std::size_t>(code) * 2;
        if (at + 1 >= map_.size()) return 0;
        return static_cast<unsigned char>(map_[at]) * 256 + static_cast<unsigned char>(map_[at + 1]);
    }

    void check_glyphs(const TrueType& program, const std::map<int, double>& widths, const Json& otherwise) {
        const double usual = otherwise.is_number() ? otherwise.get<double>() : 1000;
        for (const int code : glyphs_) {
            const int glyph = glyph_of(code);
            if (glyph == 0) report("notdef", "code " + std::to_string(code) + " shows glyph 0");
            if (glyph >= program.glyphs()) {
                report("glyph-exists", "glyph " + std::to_string(glyph) + " is not in the program");
                continue;
            }
            const auto width = widths.find(code);
            if (std::abs((width == widths.end() ? usual : width->second) - program.advance(glyph)) > 1)
                report("glyph-width", "glyph " + std::to_string(glyph) + " is not as wide as the file says");
        }
    }

    void check_texts(const Json& value) {
        const Json& font = pdf_.resolve(value);
        if (!font.contains("/ToUnicode") || !pdf_.is_stream(font.at("/ToUnicode")))
            return report("to-unicode", "there is none");
        const std::map<int, std::string> texts = to_unicode(pdf_.stream(font.at("/ToUnicode")));
        for (const int glyph : glyphs_) {
            const auto text = texts.find(glyph);
            if (text == texts.end() || text->second.empty() || text->second == "0000" ||
                text->second == "FEFF" || text->second == "FFFE")
                report("to-unicode", "glyph " + std::to_string(glyph) + " says nothing");
        }
    }

    const PdfObjects& pdf_;
    const std::string& font_;
    const std::set<int>& glyphs_; ///< codes
    std::string map_;
    Findings& findings_;
};

} // namespace

void check_fonts(const PdfObjects& pdf, const Shown& shown, Findings& findings) {
    for (const auto& [font, glyphs] : shown.glyphs)
        if (!font.empty()) FontCheck(pdf, font, glyphs, findings).run();
}

} // namespace verantwoord::conformance
