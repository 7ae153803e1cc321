// The structure tree: every element below one parent, every marked piece of content below one element.
#include "conformance/conformance.hpp"

#include <functional>

namespace verantwoord::conformance {

namespace {

const std::set<std::string> standard_types{
    "/Document",  "/Part",     "/Art",       "/Sect",   "/Div",   "/BlockQuote", "/Caption", "/TOC",
    "/TOCI",      "/Index",    "/P",         "/H",      "/H1",    "/H2",         "/H3",      "/H4",
    "/H5",        "/H6",       "/L",         "/LI",     "/Lbl",   "/LBody",      "/Table",   "/TR",
    "/TH",        "/TD",       "/THead",     "/TBody",  "/TFoot", "/Span",       "/Quote",   "/Note",
    "/Reference", "/BibEntry", "/Code",      "/Link",   "/Annot", "/Ruby",       "/Warichu", "/Figure",
    "/Formula",   "/Form",     "/NonStruct", "/Private"};

class TreeReader {
  public:
    TreeReader(const PdfObjects& pdf, Findings& findings) : pdf_(pdf), findings_(findings) {}

    Structure read() {
        const Json& root = pdf_.get(pdf_.catalogue(), "/StructTreeRoot");
        if (!root.is_object()) {
            findings_.push_back("structure-tree: the catalogue has none");
            return {};
        }
        const std::string reference = pdf_.catalogue().at("/StructTreeRoot").get<std::string>();
        const Json& kids = pdf_.get(root, "/K");
        if (kids.is_array())
            for (const Json& kid : kids) element(kid, "", reference, 0);
        else if (root.contains("/K"))
            element(root.at("/K"), "", reference, 0);
        if (structure_.order.empty()) findings_.push_back("structure-tree: it is empty");
        check_role_map(pdf_.get(root, "/RoleMap"));
        return std::move(structure_);
    }

  private:
    void check_role_map(const Json& map) {
        if (!map.is_object()) return;
        for (const auto& [type, role] : map.items())
            if (standard_types.contains(type))
                findings_.push_back("role-map: the standard type " + type + " is mapped");
    }

    std::string standard_of(const std::string& type) {
        const Json& map = pdf_.get(pdf_.get(pdf_.catalogue(), "/StructTreeRoot"), "/RoleMap");
        std::string role = type;
        for (int i = 0; i < 10 && !standard_types.contains(role); ++i) role = name_of(pdf_.get(map, role));
        if (!standard_types.contains(role))
            findings_.push_back("standard-type: " + type + " is mapped to no standard type");
        return role;
    }

    void element(const Json& reference, const std::string& parent, const std::string& expected_parent,
                 int depth) {
        if (!is_reference(reference)) {
            findings_.push_back("structure-tree: an element is no indirect object");
            return;
        }
        const std::string name = reference.get<std::string>();
        const Json& value = pdf_.resolve(reference);
        if (!value.is_object() || depth > 60 || structure_.nodes.contains(name)) {
            findings_.push_back("structure-tree: " + name + " is missing, in a circle or in two places");
            return;
        }
        if (!value.contains("/P") || value.at("/P") != expected_parent)
            findings_.push_back("structure-parent: " + name +
                                " names another parent than the one it is a kid of");
        StructureNode& node = structure_.nodes[name];
        node.reference = name;
        node.parent = parent;
        node.type = name_of(pdf_.get(value, "/S"));
        node.standard = standard_of(node.type);
        structure_.order.push_back(name);
        const std::string page =
            value.contains("/Pg") && is_reference(value.at("/Pg")) ? value.at("/Pg").get<std::string>() : "";
        if (!value.contains("/K")) return;
        const Json& kids = pdf_.resolve(value.at("/K"));
        if (kids.is_array())
            for (const Json& kid : kids) add_kid(kid, name, page, depth);
        else
            add_kid(value.at("/K"), name, page, depth);
    }

    void add_kid(const Json& kid, const std::string& owner, const std::string& page, int depth) {
        if (kid.is_number_integer()) return add_content(owner, page, kid.get<int>());
        const Json& value = pdf_.resolve(kid);
        const std::string type = name_of(pdf_.get(value, "/Type"));
        const std::string own =
            value.is_object() && value.contains("/Pg") ? value.at("/Pg").get<std::string>() : page;
        if (type == "/MCR") return add_content(owner, own, pdf_.get(value, "/MCID").get<int>());
        if (type == "/OBJR") {
            structure_.nodes[owner].objects.push_back(value.at("/Obj").get<std::string>());
            return;
        }
        structure_.nodes[owner].kids.push_back(is_reference(kid) ? kid.get<std::string>() : "");
        element(kid, owner, owner, depth + 1);
    }

    void add_content(const std::string& owner, const std::string& page, int mcid) {
        structure_.nodes[owner].contents.push_back({page, mcid});
        structure_.owners[{page, mcid}].push_back(owner);
    }

    const PdfObjects& pdf_;
    Findings& findings_;
    Structure structure_;
};

/// The pairs of a number tree.
void walk_numbers(const PdfObjects& pdf, const Json& node, int depth,
                  const std::function<void(int, const Json&)>& use) {
    if (depth > 20) return;
    const Json& numbers = pdf.get(node, "/Nums");
    for (std::size_t i = 0; numbers.is_array() && i + 1 < numbers.size(); i += 2)
        use(numbers[i].get<int>(), numbers[i + 1]);
    for (const Json& kid : pdf.get(node, "/Kids")) walk_numbers(pdf, kid, depth + 1, use);
}

class ParentTreeCheck {
  public:
    ParentTreeCheck(const PdfObjects& pdf, const Structure& structure, const Shown& shown, Findings& findings)
        : pdf_(pdf), structure_(structure), shown_(shown), findings_(findings),
          root_(pdf.get(pdf.catalogue(), "/StructTreeRoot")) {}

    void run() {
        int highest = -1;
        walk_numbers(pdf_, pdf_.get(root_, "/ParentTree"), 0, [&](int key, const Json& value) {
            highest = std::max(highest, key);
            entries_.emplace(key, value);
        });
        const Json& next = pdf_.get(root_, "/ParentTreeNextKey");
        if (!next.is_number_integer() || next.get<int>() <= highest)
            findings_.push_back("parent-tree: ParentTreeNextKey is not above every key");
        for (const std::string& page : pdf_.pages()) check_page(page);
        for (const auto& [place, owners] : structure_.owners) {
            if (owners.size() > 1)
                findings_.push_back("one-parent: MCID " + std::to_string(place.second) + " of " +
                                    place.first + " has two elements");
            if (!shown_.tags.contains(place))
                findings_.push_back("content-exists: " + owners.front() + " names MCID " +
                                    std::to_string(place.second) + " that page " + place.first +
                                    " does not have");
        }
    }

  private:
    void check_page(const std::string& page) {
        const Json& key = pdf_.get(Json(page), "/StructParents");
        if (!key.is_number_integer()) {
            findings_.push_back("struct-parents: page " + page + " has none");
            return;
        }
        if (!used_.insert(key.get<int>()).second) findings_.push_back("struct-parents: a key is used twice");
        const auto entry = entries_.find(key.get<int>());
        const Json& list = entry == entries_.end() ? empty_ : pdf_.resolve(entry->second);
        for (const auto& [place, tag] : shown_.tags) {
            if (place.first != page) continue;
            const auto index = static_cast<std::size_t>(place.second);
            const auto owner = structure_.owners.find(place);
            if (owner == structure_.owners.end())
                findings_.push_back("one-parent: MCID " + std::to_string(place.second) + " of page " + page +
                                    " has no element");
            else if (!list.is_array() || index >= list.size() || list[index] != owner->second.front())
                findings_.push_back("parent-tree: MCID " + std::to_string(place.second) + " of page " + page +
                                    " leads to another element");
        }
        for (const Json& reference : pdf_.get(Json(page), "/Annots")) check_annotation(reference);
    }

    void check_annotation(const Json& reference) {
        const std::string name = reference.get<std::string>();
        const Json& annotation = pdf_.resolve(reference);
        const Json& flags = pdf_.get(annotation, "/F");
        const int value = flags.is_number_integer() ? flags.get<int>() : 0;
        constexpr int print = 4, invisible = 1, hidden = 2, no_view = 32, toggle = 256;
        if ((value & print) == 0 || (value & (invisible | hidden | no_view | toggle)) != 0)
            findings_.push_back("annotation-flags: " + name + " is not printed or not always seen");
        if (bytes_of_string(pdf_.get(annotation, "/Contents")).empty())
            findings_.push_back("link-contents: " + name + " does not say where it leads");
        const Json& key = pdf_.get(annotation, "/StructParent");
        const auto entry = key.is_number_integer() ? entries_.find(key.get<int>()) : entries_.end();
        if (entry == entries_.end() || !is_reference(entry->second)) {
            findings_.push_back("annotation-parent: " + name + " has no place in the structure");
            return;
        }
        if (!used_.insert(key.get<int>()).second) findings_.push_back("struct-parents: a key is used twice");
        const auto node = structure_.nodes.find(entry->second.get<std::string>());
        const bool holds = node != structure_.nodes.end() &&
                           std::find(node->second.objects.begin(), node->second.objects.end(), name) !=
                               node->second.objects.end();
        if (!holds)
            findings_.push_back("annotation-parent: " + name + " leads to an element that does not have it");
        if (holds && name_of(pdf_.get(annotation, "/Subtype")) == "/Link" && node->second.standard != "/Link")
            findings_.push_back("annotation-parent: link " + name + " is in no Link element");
    }

    const PdfObjects& pdf_;
    const Structure& structure_;
    const Shown& shown_;
    Findings& findings_;
    const Json& root_;
    std::map<int, Json> entries_;
    std::set<int> used_;
    const Json empty_;
};

} // namespace

Structure read_structure(const PdfObjects& pdf, Findings& findings) {
    return TreeReader(pdf, findings).read();
}

void check_parent_tree(const PdfObjects& pdf, const Structure& structure, const Shown& shown,
                       Findings& findings) {
    ParentTreeCheck(pdf, structure, shown, findings).run();
}

} // namespace verantwoord::conformance
