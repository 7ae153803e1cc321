// Reduces a font to what reports are set in (European scripts, punctuation, arrows, signs), without hinting,
// keeping kerning and figure styles. Done when building, so that a report need not read a megabyte of glyphs
// to begin.
#include <harfbuzz/hb-subset.h>
#include <harfbuzz/hb.h>

#include <fstream>
#include <iostream>
#include <memory>

namespace {

struct Release {
    void operator()(hb_blob_t* blob) const { hb_blob_destroy(blob); }
    void operator()(hb_face_t* face) const { hb_face_destroy(face); }
    void operator()(hb_subset_input_t* input) const { hb_subset_input_destroy(input); }
};
template <typename T>
using Owned = std::unique_ptr<T, Release>;

constexpr struct {
    hb_codepoint_t first, last;
} kept[] = {
    {0x0020, 0x007E}, {0x00A0, 0x024F}, {0x02C6, 0x02DD}, {0x0300, 0x036F}, {0x0370, 0x03FF},
    {0x0400, 0x045F}, {0x1E00, 0x1EFF}, {0x2000, 0x206F}, {0x2070, 0x209C}, {0x20A0, 0x20BF},
    {0x2100, 0x214F}, {0x2150, 0x215F}, {0x2190, 0x21FF}, {0x2200, 0x22FF}, {0x25A0, 0x25FF},
    {0x2600, 0x266F}, {0x2713, 0x271D},
};

Owned<hb_face_t> reduced(hb_face_t* face) {
    const Owned<hb_subset_input_t> input(hb_subset_input_create_or_fail());
    for (const auto& range : kept)
        hb_set_add_range(hb_subset_input_unicode_set(input.get()), range.first, range.last);
    hb_subset_input_set_flags(input.get(), HB_SUBSET_FLAGS_NO_HINTING | HB_SUBSET_FLAGS_NOTDEF_OUTLINE);
    return Owned<hb_face_t>(hb_subset_or_fail(face, input.get()));
}

} // namespace

int main(int count, char** arguments) {
    if (count != 3) {
        std::cerr << "use: prepare_fonts <font> <reduced font>\n";
        return 2;
    }
    const Owned<hb_blob_t> file(hb_blob_create_from_file_or_fail(arguments[1]));
    if (!file) {
        std::cerr << arguments[1] << ": cannot be read\n";
        return 1;
    }
    const Owned<hb_face_t> face(hb_face_create(file.get(), 0));
    const Owned<hb_face_t> small = reduced(face.get());
    if (!small) {
        std::cerr << arguments[1] << ": cannot be reduced\n";
        return 1;
    }
    const Owned<hb_blob_t> blob(hb_face_reference_blob(small.get()));
    unsigned length = 0;
    const char* bytes = hb_blob_get_data(blob.get(), &length);
    std::ofstream out(arguments[2], std::ios::binary);
    out.write(bytes, static_cast<std::streamsize>(length));
    return out ? 0 : 1;
}
