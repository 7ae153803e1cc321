#include "output/pdf/pdf.hpp"

#include "base/files/hash.hpp"
#include "base/message/diagnostic.hpp"
#include "output/pdf/pdf_content.hpp"
#include "output/pdf/pdf_file.hpp"
#include "output/pdf/pdf_fonts.hpp"
#include "output/pdf/pdf_metadata.hpp"
#include "output/pdf/pdf_pictures.hpp"
#include "output/pdf/pdf_structure.hpp"
#include "output/pdf/pdf_text.hpp"

#include <fstream>
#include <iterator>

namespace verantwoord {

namespace {

using pdf::File;
using pdf::Object;

/// Writes the bookmarks as a tree of two levels. One of the second level may have none of the first above it.
class OutlineWriter {
  public:
    OutlineWriter(File& file, const Pages& pages, const std::vector<Object>& page_objects)
        : file_(file), pages_(pages), page_objects_(page_objects) {}

    Object write() {
        const std::size_t count = pages_.bookmarks.size();
        root_ = file_.dictionary();
        for (std::size_t i = 0; i < count; ++i) objects_.push_back(file_.dictionary());
        std::vector<std::size_t> top;
        for (std::size_t i = 0; i < count; ++i)
            if (is_top(i)) top.push_back(i);
        for (std::size_t t = 0; t < top.size(); ++t) {
            const std::size_t end = t + 1 < top.size() ? top[t + 1] : count;
            std::vector<std::size_t> below;
            for (std::size_t i = top[t] + 1; i < end; ++i) below.push_back(i);
            write_row(below, objects_[top[t]]);
            write_item(top, t, root_, below);
        }
        file_.set_body(root_, "/Type/Outlines/First " + objects_[top.front()].reference() + "/Last " +
                                  objects_[top.back()].reference() + "/Count " + std::to_string(top.size()));
        return root_;
    }

  private:
    bool is_top(std::size_t i) const { return i == 0 || pages_.bookmarks[i].level == 1; }
    void write_row(const std::vector<std::size_t>& row, const Object& parent) {
        for (std::size_t i = 0; i < row.size(); ++i) write_item(row, i, parent, {});
    }
    void write_item(const std::vector<std::size_t>& row, std::size_t i, const Object& parent,
                    const std::vector<std::size_t>& below) {
        const Bookmark& bookmark = pages_.bookmarks[row[i]];
        std::string body = "/Title" + pdf::text_string(bookmark.title) + "/Parent " + parent.reference() +
                           pdf::destination(pages_, page_objects_, bookmark.page, bookmark.y);
        if (i > 0) body += "/Prev " + objects_[row[i - 1]].reference();
        if (i + 1 < row.size()) body += "/Next " + objects_[row[i + 1]].reference();
        if (!below.empty())
            body += "/First " + objects_[below.front()].reference() + "/Last " +
                    objects_[below.back()].reference() + "/Count -" + std::to_string(below.size());
        file_.set_body(objects_[row[i]], std::move(body));
    }

    File& file_;
    const Pages& pages_;
    const std::vector<Object>& page_objects_;
    std::vector<Object> objects_;
    Object root_;
};

std::string output_intent(File& file, const PdfAssets& assets) {
    const Object profile = file.raw_stream("/N 3/Filter/FlateDecode", assets.colour_profile);
    return "/OutputIntents[<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB IEC61966-2.1)"
           "/Info(sRGB IEC61966-2.1)/DestOutputProfile " +
           profile.reference() + ">>]";
}

/// The name of a language has letters, digits and hyphens.
std::string language(const Document& document) {
    std::string name;
    for (const char c : document.language)
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-') name += c;
    return name.empty() ? "nl-NL" : name;
}

} // namespace

PdfAssets read_pdf_assets(const std::filesystem::path& share) {
    const std::filesystem::path path = share / "icc" / "sRGB.icc";
    std::ifstream file(path, std::ios::binary);
    const std::string bytes{std::istreambuf_iterator<char>(file), {}};
    if (bytes.empty())
        throw Failure("S51", place_of(path.string()), "het kleurprofiel is er niet",
                      "installeer Verantwoord opnieuw");
    return {pdf::deflated(bytes)};
}

std::string to_pdf(const Pages& pages, const Document& document, const PdfAssets& assets) {
    File file;
    std::vector<Object> page_objects;
    for (std::size_t i = 0; i < pages.pages.size(); ++i)
        page_objects.push_back(file.add_page(pages.width, pages.height));
    const std::string fonts = pdf::write_fonts(file, pages), pictures = pdf::write_pictures(file, pages);
    const Object resources =
        file.dictionary("/Font<<" + fonts + ">>" + (pictures.empty() ? "" : "/XObject<<" + pictures + ">>"));
    for (std::size_t i = 0; i < pages.pages.size(); ++i) {
        const std::string content = pdf::page_content(pages, pages.pages[i]);
        file.set_page_content(page_objects[i], content);
        file.set_page_object(page_objects[i], "Resources", resources);
        file.set_page_name(page_objects[i], "Tabs", "S");
    }
    std::string catalogue = "/StructTreeRoot " + pdf::write_structure(file, pages, page_objects).reference();
    catalogue += "/Lang(" + language(document) +
                 ")/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>";
    if (!pages.bookmarks.empty())
        catalogue +=
            "/PageMode/UseOutlines/Outlines " + OutlineWriter(file, pages, page_objects).write().reference();
    catalogue += output_intent(file, assets) + "/Metadata " + pdf::write_metadata(file, document).reference();
    file.set_catalogue(std::move(catalogue));
    return file.bytes();
}

} // namespace verantwoord
