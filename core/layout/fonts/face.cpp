#include "layout/fonts/face.hpp"

#include "base/message/diagnostic.hpp"

#include <harfbuzz/hb-ot.h>
#include <harfbuzz/hb-subset.h>
#include <harfbuzz/hb.h>

#include <cmath>
#include <cstdlib>

namespace verantwoord {

namespace {

struct Release {
    void operator()(hb_blob_t* it) const { hb_blob_destroy(it); }
    void operator()(hb_face_t* it) const { hb_face_destroy(it); }
    void operator()(hb_font_t* it) const { hb_font_destroy(it); }
    void operator()(hb_buffer_t* it) const { hb_buffer_destroy(it); }
    void operator()(hb_subset_input_t* it) const { hb_subset_input_destroy(it); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

/// A table of the font, read as big-endian numbers; zero beyond its end.
class TableReader {
  public:
    TableReader(hb_face_t* face, hb_tag_t tag) : blob_(hb_face_reference_table(face, tag)) {
        bytes_ = hb_blob_get_data(blob_.get(), &length_);
    }
    int signed_16(unsigned offset) const {
        if (offset + 2 > length_) return 0;
        const auto high = static_cast<unsigned char>(bytes_[offset]);
        const auto low = static_cast<unsigned char>(bytes_[offset + 1]);
        return static_cast<std::int16_t>(high << 8 | low);
    }

  private:
    Owned<hb_blob_t> blob_;
    const char* bytes_ = nullptr;
    unsigned length_ = 0;
};

std::string bytes_of(const Owned<hb_blob_t>& blob) {
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    return {bytes, length};
}

void append_hexadecimal(std::string& to, unsigned value) {
    constexpr char digits[] = "0123456789ABCDEF";
    for (int shift = 12; shift >= 0; shift -= 4) to += digits[value >> shift & 15];
}

} // namespace

struct Face::Handles {
    Owned<hb_face_t> face;
    Owned<hb_font_t> font;
};

Face::Face(const std::filesystem::path& path, std::string name)
    : name_(std::move(name)), handles_(std::make_unique<Handles>()) {
    const Owned<hb_blob_t> file(hb_blob_create_from_file_or_fail(path.c_str()));
    handles_->face.reset(hb_face_create(file ? file.get() : hb_blob_get_empty(), 0));
    hb_face_t* const face = handles_->face.get();
    if (!file || hb_face_get_glyph_count(face) == 0)
        throw Failure("S51", place_of(path.string()),
                      {"het lettertype {} is er niet of is beschadigd", say::quoted(name_)},
                      "installeer Verantwoord opnieuw");
    hb_face_make_immutable(face);
    handles_->font.reset(hb_font_create(face));
    hb_font_t* const font = handles_->font.get();
    hb_font_make_immutable(font);
    units_per_em_ = hb_face_get_upem(face);
    const auto thousandths = [&](double units) {
        return static_cast<int>(std::lround(1000.0 * units / units_per_em_));
    };
    advances_.resize(hb_face_get_glyph_count(face));
    for (unsigned i = 0; i < advances_.size(); ++i)
        advances_[i] = thousandths(hb_font_get_glyph_h_advance(font, i));

    // A PDF's font descriptor asks for these; they are read from the tables of the font themselves.
    const TableReader head(face, HB_TAG('h', 'e', 'a', 'd')), os2(face, HB_TAG('O', 'S', '/', '2'));
    const TableReader post(face, HB_TAG('p', 'o', 's', 't'));
    hb_font_extents_t extents{};
    hb_font_get_h_extents(font, &extents);
    metrics_.ascent = thousandths(extents.ascender);
    metrics_.descent = thousandths(extents.descender);
    metrics_.cap_height = thousandths(os2.signed_16(88));
    metrics_.italic_angle = post.signed_16(4);
    for (unsigned i = 0; i < 4; ++i) metrics_.box[i] = thousandths(head.signed_16(36 + 2 * i));
}

Face::~Face() = default;

std::uint16_t Face::glyph(char32_t character) const {
    hb_codepoint_t id = 0;
    hb_font_get_nominal_glyph(handles_->font.get(), character, &id);
    return static_cast<std::uint16_t>(id);
}

std::vector<Glyph> Face::shape(std::string_view text, Numerals numerals) const {
    thread_local const Owned<hb_buffer_t> buffer(hb_buffer_create());
    static const hb_language_t dutch = hb_language_from_string("nl", 2);
    const int length = static_cast<int>(text.size());
    hb_buffer_clear_contents(buffer.get());
    hb_buffer_add_utf8(buffer.get(), text.data(), length, 0, length);
    hb_buffer_set_direction(buffer.get(), HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer.get(), dutch);
    hb_buffer_guess_segment_properties(buffer.get());
    // Lato's ligatures join 'ti' and 'tt', which looks like a mistake in Dutch words.
    constexpr unsigned all = static_cast<unsigned>(-1);
    const hb_feature_t features[] = {{HB_TAG('l', 'i', 'g', 'a'), 0, 0, all},
                                     {HB_TAG('l', 'n', 'u', 'm'), 1, 0, all},
                                     {HB_TAG('t', 'n', 'u', 'm'), 1, 0, all}};
    hb_shape(handles_->font.get(), buffer.get(), features, numerals == Numerals::Tabular ? 3 : 2);

    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer.get(), &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer.get(), &count);
    std::vector<Glyph> glyphs(count);
    for (unsigned i = 0; i < count; ++i)
        glyphs[i] = {
            static_cast<std::uint16_t>(infos[i].codepoint), static_cast<std::uint16_t>(infos[i].cluster),
            1000.0F * static_cast<float>(positions[i].x_advance) / static_cast<float>(units_per_em_)};
    return glyphs;
}

// A PDF moves on by the width that its font says, in whole thousandths. What kerning asks beyond that is
// written between the glyphs; the rest of rounding is carried along, so that it never adds up to a drift.
void Face::append_glyphs(std::string& array, const Glyph* first, std::size_t count) const {
    float behind = 0;
    bool open = false;
    for (std::size_t i = 0; i < count; ++i) {
        if (!open) array += '<';
        open = true;
        append_hexadecimal(array, first[i].id);
        behind += static_cast<float>(advances_[first[i].id]) - first[i].advance;
        const long correction = std::lround(behind);
        if (correction == 0 || (i + 1 < count && std::abs(correction) < 2)) continue;
        array += '>';
        open = false;
        array += std::to_string(correction);
        behind -= static_cast<float>(correction);
    }
    if (open) array += '>';
}

std::string Face::subset(const std::vector<bool>& used) const {
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    hb_set_t* const glyphs = hb_subset_input_glyph_set(input.get());
    for (unsigned i = 0; i < used.size(); ++i)
        if (used[i]) hb_set_add(glyphs, i);
    // Glyphs keep their numbers, for the pages name them already. Tables that only shaping and printing on
    // old systems need are left out.
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_RETAIN_GIDS | HB_SUBSET_FLAGS_NO_HINTING |
                                               HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    hb_set_t* const dropped = hb_subset_input_set(input.get(), HB_SUBSET_SETS_DROP_TABLE_TAG);
    for (const char* tag : {"GSUB", "GPOS", "GDEF", "kern", "name", "post", "OS/2", "cmap", "DSIG", "gasp",
                            "STAT", "meta", "hdmx", "VDMX", "LTSH", "FFTM", "vhea", "vmtx", "BASE"})
        hb_set_add(dropped, HB_TAG(tag[0], tag[1], tag[2], tag[3]));
    const Owned<hb_face_t> small(hb_subset_or_fail(handles_->face.get(), input.get()));
    if (!small)
        throw Failure("S51", place_of(name_),
                      {"het lettertype {} kan niet worden verkleind", say::quoted(name_)});
    return bytes_of(Owned<hb_blob_t>(hb_face_reference_blob(small.get())));
}

} // namespace verantwoord
