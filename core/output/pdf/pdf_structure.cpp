#include "output/pdf/pdf_structure.hpp"

#include "output/pdf/pdf_text.hpp"

#include <map>

namespace verantwoord::pdf {

namespace {

// Where one arrives there is some white above, so that a heading does not stick to the edge of the window.
constexpr double above_destination = 12;

void append_area(std::string& to, const Area& area, double page_height) {
    to += '[';
    append_number(to, area.x);
    to += ' ';
    append_number(to, page_height - area.y - area.height);
    to += ' ';
    append_number(to, area.x + area.width);
    to += ' ';
    append_number(to, page_height - area.y);
    to += ']';
}

/// A web address with the bytes that may stand in a PDF string as they are, and all others as %XX.
std::string escaped_address(std::string_view address) {
    constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    for (const char c : address) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte > 0x20 && byte < 0x7F && c != '(' && c != ')' && c != '\\') {
            result += c;
            continue;
        }
        result += '%';
        result += digits[byte >> 4];
        result += digits[byte & 15];
    }
    return result;
}

class StructureWriter {
  public:
    StructureWriter(File& file, const Pages& pages, const std::vector<Object>& page_objects)
        : file_(file), pages_(pages), page_objects_(page_objects), objects_(pages.elements.size()) {}

    Object write() {
        root_ = file_.dictionary();
        for (std::size_t i = 0; i < objects_.size(); ++i)
            if (is_said(i)) objects_[i] = file_.dictionary();
        write_links();
        for (std::size_t i = 0; i < objects_.size(); ++i)
            if (is_said(i)) file_.set_body(objects_[i], element_body(i));
        file_.set_body(root_, root_body());
        return root_;
    }

  private:
    /// Whether the element has content; one without never came on a page and is left out.
    bool is_said(std::size_t element) const { return element == 0 || !pages_.elements[element].kids.empty(); }

    void write_links() {
        // The parent tree is asked by number: the first numbers are the pages', in order, and the links come
        // behind.
        int key = static_cast<int>(pages_.pages.size());
        for (std::size_t p = 0; p < pages_.pages.size(); ++p) {
            std::vector<Object> annotations;
            for (const PageLink& link : pages_.pages[p].links) {
                std::string body = "/Type/Annot/Subtype/Link/F 4/Border[0 0 0]/Rect";
                append_area(body, link.area, pages_.height);
                body += "/Contents" + text_string(link.description) + "/StructParent " + std::to_string(key);
                body += link.uri.empty() ? destination(pages_, page_objects_, link.target_page, link.target_y)
                                         : "/A<</S/URI/URI(" + escaped_address(link.uri) + ")>>";
                annotations.push_back(file_.dictionary(std::move(body)));
                link_parents_ += std::to_string(key++) + ' ' + objects_[link.element].reference() + '\n';
            }
            if (!annotations.empty())
                file_.set_page_annotations(page_objects_[p], annotations.data(), annotations.size());
            links_.push_back(std::move(annotations));
        }
        next_key_ = key;
    }

    std::string element_body(std::size_t index) const {
        const Element& element = pages_.elements[index];
        std::string body = "/S/";
        body += role_name(element.role);
        body += "/P " + (element.parent ? objects_[*element.parent] : root_).reference();
        append_attributes(body, element);
        append_kids(body, element);
        return body;
    }

    void append_attributes(std::string& body, const Element& element) const {
        static const ElementDetails nothing;
        const ElementDetails& details = element.details ? *element.details : nothing;
        if (!details.alternative.empty()) body += "/Alt" + text_string(details.alternative);
        if (!details.language.empty()) body += "/Lang(" + details.language + ")";
        if (!details.expansion.empty()) body += "/E" + text_string(details.expansion);
        if (!details.id.empty()) body += "/ID(" + details.id + ")";
        if (element.scope != Scope::None)
            body += std::string("/A<</O/Table/Scope/") + (element.scope == Scope::Row ? "Row" : "Column") +
                    (element.columns > 1 ? "/ColSpan " + std::to_string(element.columns) : "") + ">>";
        if (element.numbering)
            body += *element.numbering == Numbering::Decimal ? "/A<</O/List/ListNumbering/Decimal>>"
                                                             : "/A<</O/List/ListNumbering/Disc>>";
        if (details.area) {
            body += "/A<</O/Layout/Placement/Block/BBox";
            append_area(body, *details.area, pages_.height);
            body += ">>";
        }
    }

    void append_kids(std::string& body, const Element& element) const {
        std::optional<std::size_t> page; // the page that marks need not name, for the element names it
        for (const Kid& kid : element.kids)
            if (kid.kind == Kid::Kind::Mark && !page) page = kid.page;
        if (page) body += "/Pg " + page_objects_[*page].reference();
        if (element.kids.empty()) return;
        body += "/K[";
        for (const Kid& kid : element.kids) {
            if (kid.kind == Kid::Kind::Element) {
                body += objects_[kid.index].reference();
            } else if (kid.kind == Kid::Kind::Link) {
                body += "<</Type/OBJR/Obj " + links_[kid.page][kid.index].reference() + "/Pg " +
                        page_objects_[kid.page].reference() + ">>";
            } else if (kid.page == page) {
                append_integer(body, static_cast<long long>(kid.index));
            } else {
                body += "<</Type/MCR/Pg " + page_objects_[kid.page].reference() + "/MCID " +
                        std::to_string(kid.index) + ">>";
            }
            body += ' ';
        }
        body.back() = ']';
    }

    std::string root_body() const {
        std::string numbers = "/Nums[";
        for (std::size_t p = 0; p < pages_.pages.size(); ++p) {
            file_.set_page_number(page_objects_[p], "StructParents", static_cast<int>(p));
            numbers += std::to_string(p) + '[';
            for (const Mark& mark : pages_.pages[p].marks)
                numbers += mark.element ? objects_[*mark.element].reference() + ' ' : std::string("null ");
            numbers += "]\n";
        }
        const Object parents = file_.dictionary(numbers + link_parents_ + "]");
        std::string body = "/Type/StructTreeRoot/K[" + objects_[0].reference() + "]/ParentTree " +
                           parents.reference() + "/ParentTreeNextKey " + std::to_string(next_key_) +
                           "/RoleMap<</Title/P>>";
        std::map<std::string, std::string> identified;
        for (std::size_t i = 0; i < objects_.size(); ++i)
            if (is_said(i) && pages_.elements[i].details && !pages_.elements[i].details->id.empty())
                identified[pages_.elements[i].details->id] = objects_[i].reference();
        if (identified.empty()) return body;
        body += "/IDTree<</Names[";
        for (const auto& [id, reference] : identified) body += '(' + id + ')' + reference + ' ';
        return body + "]>>";
    }

    File& file_;
    const Pages& pages_;
    const std::vector<Object>& page_objects_;
    std::vector<Object> objects_;
    std::vector<std::vector<Object>> links_; ///< per page
    std::string link_parents_;
    int next_key_ = 0;
    Object root_;
};

} // namespace

std::string destination(const Pages& pages, const std::vector<Object>& page_objects, std::size_t page,
                        double y) {
    std::string result = "/Dest[" + page_objects[page].reference() + "/XYZ null ";
    append_number(result, pages.height - y + above_destination);
    return result + " null]";
}

Object write_structure(File& file, const Pages& pages, const std::vector<Object>& page_objects) {
    return StructureWriter(file, pages, page_objects).write();
}

} // namespace verantwoord::pdf
