// What the pages draw: everything in a tag or an artifact, in balance, and only in colours that the file
// explains.
#include "conformance/conformance.hpp"
#include "conformance/content_stream.hpp"

#include <optional>

namespace verantwoord::conformance {

namespace {

const std::set<std::string> painting{"Tj", "TJ", "'",  "\"", "f",  "F",  "f*", "S",
                                     "s",  "B",  "B*", "b",  "b*", "sh", "Do", "EI"};
const std::set<std::string> device_cmyk{"k", "K"};

class PageCheck {
  public:
    PageCheck(const PdfObjects& pdf, const Structure& structure, const std::string& page, Shown& shown,
              Findings& findings)
        : pdf_(pdf), structure_(structure), page_(page), shown_(shown), findings_(findings) {}

    void run() {
        const Json& dictionary = pdf_.resolve(Json(page_));
        if (name_of(pdf_.get(dictionary, "/Tabs")) != "/S") report("page-tabs: the page has no Tabs S");
        std::string content;
        if (dictionary.contains("/Contents")) {
            const Json& contents = dictionary.at("/Contents");
            if (contents.is_array())
                for (const Json& part : contents) content += pdf_.stream(part) + "\n";
            else
                content = pdf_.stream(contents);
        }
        for (const Operation& operation : read_content(content)) take(operation);
        if (!open_.empty())
            report("marked-balance: " + std::to_string(open_.size()) + " marks are not closed");
        if (in_text_) report("text-balance: BT without ET");
        if (depth_ != 0) report("state-balance: q and Q are not in balance");
    }

  private:
    enum class Mark { Tagged, Artifact, Plain };

    void report(const std::string& what) { findings_.push_back(what + " (page " + page_ + ")"); }
    bool within(Mark kind) const { return std::find(open_.begin(), open_.end(), kind) != open_.end(); }

    void take(const Operation& operation) {
        const std::string& name = operation.name;
        if (name == "BMC" || name == "BDC") return begin(operation);
        if (name == "EMC") {
            if (open_.empty())
                report("marked-balance: EMC without a mark");
            else
                open_.pop_back();
            return;
        }
        if (name == "BT" || name == "ET") {
            if ((name == "BT") == in_text_) report("text-balance: " + name);
            in_text_ = name == "BT";
        }
        if (name == "q") ++depth_;
        if (name == "Q" && --depth_ < 0) report("state-balance: Q without q");
        if (name == "Tf" && !operation.operands.empty()) font_ = font_of(operation.operands[0].text);
        if (device_cmyk.contains(name)) report("device-colour: operator " + name);
        if ((name == "cs" || name == "CS") && !operation.operands.empty() &&
            operation.operands[0].text == "/DeviceCMYK")
            report("device-colour: DeviceCMYK");
        if (!painting.contains(name)) return;
        if (!within(Mark::Tagged) && !within(Mark::Artifact))
            report("untagged-content: " + name + " outside tag and artifact");
        if (name == "Tj" || name == "TJ" || name == "'" || name == "\"") show(operation);
    }

    void begin(const Operation& operation) {
        const std::string tag = operation.operands.empty() ? "" : operation.operands[0].text;
        const Operand* properties = operation.operands.size() > 1 ? &operation.operands[1] : nullptr;
        const Operand* mcid = properties ? properties->entry("/MCID") : nullptr;
        if (tag == "/Artifact") {
            if (within(Mark::Tagged)) report("marked-nesting: an artifact in tagged content");
            open_.push_back(Mark::Artifact);
            return;
        }
        if (!mcid) {
            open_.push_back(Mark::Plain);
            return;
        }
        if (within(Mark::Tagged) || within(Mark::Artifact)) report("marked-nesting: MCID in marked content");
        open_.push_back(Mark::Tagged);
        const std::pair place(page_, static_cast<int>(mcid->number));
        if (!shown_.tags.emplace(place, tag).second)
            report("mcid-unique: MCID " + std::to_string(place.second) + " twice");
        const auto owner = structure_.owners.find(place);
        if (owner == structure_.owners.end()) return; // the parent tree's rule reports it
        const StructureNode& node = structure_.nodes.at(owner->second.front());
        if (tag != node.type && tag != "/Span")
            report("tag-name: MCID " + std::to_string(place.second) + " is " + tag + " and belongs to " +
                   node.type);
    }

    std::string font_of(const std::string& name) {
        const Json& fonts = pdf_.get(pdf_.get(Json(page_), "/Resources"), "/Font");
        if (!fonts.is_object() || !fonts.contains(name) || !is_reference(fonts.at(name))) {
            report("font-known: " + name + " is not among the resources");
            return {};
        }
        return fonts.at(name).get<std::string>();
    }

    void show(const Operation& operation) {
        const auto add = [&](const Operand& text) {
            if (text.kind != Operand::Kind::String) return;
            for (std::size_t i = 0; i + 1 < text.text.size(); i += 2)
                shown_.glyphs[font_].insert(static_cast<unsigned char>(text.text[i]) * 256 +
                                            static_cast<unsigned char>(text.text[i + 1]));
        };
        for (const Operand& operand : operation.operands) {
            add(operand);
            for (const Operand& item : operand.items) add(item);
        }
    }

    const PdfObjects& pdf_;
    const Structure& structure_;
    const std::string& page_;
    Shown& shown_;
    Findings& findings_;
    std::vector<Mark> open_;
    bool in_text_ = false;
    int depth_ = 0;
    std::string font_;
};

} // namespace

Shown check_content(const PdfObjects& pdf, const Structure& structure, Findings& findings) {
    Shown shown;
    for (const std::string& page : pdf.pages()) PageCheck(pdf, structure, page, shown, findings).run();
    return shown;
}

} // namespace verantwoord::conformance
