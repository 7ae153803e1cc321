// SVG as logos are drawn: shapes with a colour. Text, photos, gradients and scripts are refused, for paper
// could not show them as they were meant.
#include "document/tree/picture.hpp"

#include <Poco/DOM/Attr.h>
#include <Poco/DOM/AutoPtr.h>
#include <Poco/DOM/DOMParser.h>
#include <Poco/DOM/Document.h>
#include <Poco/DOM/Element.h>
#include <Poco/Exception.h>
#include <Poco/SAX/Attributes.h>
#include <Poco/SAX/DefaultHandler.h>
#include <Poco/SAX/InputSource.h>
#include <Poco/SAX/SAXParser.h>
#include <Poco/SAX/XMLReader.h>

#include <array>
#include <charconv>
#include <cmath>

namespace verantwoord {

namespace {

using Poco::XML::Element;

constexpr int deepest = 30;

/// Thrown when something in the drawing cannot be printed; `read_svg` makes a refusal of it.
struct Unusable {
    Sentence what;
};

struct Manner {
    std::optional<Rgb> fill = Rgb{}, stroke;
    double stroke_width = 1;
    bool even_odd = false;
};

/// Where shapes of the drawing stand: moved and scaled, for logos use nothing else.
struct Placement {
    double scale_x = 1, scale_y = 1, x = 0, y = 0;
    DrawnPoint operator()(DrawnPoint p) const { return {p.x * scale_x + x, p.y * scale_y + y}; }
};

constexpr std::array<std::pair<std::string_view, std::string_view>, 8> colour_names{{{"black", "#000000"},
                                                                                     {"white", "#ffffff"},
                                                                                     {"red", "#ff0000"},
                                                                                     {"green", "#008000"},
                                                                                     {"blue", "#0000ff"},
                                                                                     {"orange", "#ffa500"},
                                                                                     {"gray", "#808080"},
                                                                                     {"grey", "#808080"}}};

double number_of(const std::string& text, double otherwise) {
    double value = otherwise;
    const std::size_t begin = std::min(text.find_first_not_of(' '), text.size());
    std::from_chars(text.data() + begin, text.data() + text.size(), value);
    return std::isfinite(value) ? value : otherwise;
}

std::vector<double> numbers_of(const std::string& text) {
    std::vector<double> numbers;
    for (std::size_t at = 0; at < text.size();) {
        double value = 0;
        const auto [end, error] = std::from_chars(text.data() + at, text.data() + text.size(), value);
        if (error != std::errc() || !std::isfinite(value)) {
            ++at;
            continue;
        }
        numbers.push_back(value);
        at = static_cast<std::size_t>(end - text.data());
    }
    return numbers;
}

std::optional<Rgb> colour_of(std::string text) {
    if (text == "none" || text == "transparent") return std::nullopt;
    for (const auto& [name, value] : colour_names)
        if (name == text) text = value;
    if (const auto colour = parse_colour(text)) return colour;
    if (text.starts_with("rgb(")) {
        const std::vector<double> parts = numbers_of(text);
        const auto byte = [](double value) {
            return static_cast<std::uint8_t>(std::lround(std::min(255.0, std::max(0.0, value))));
        };
        if (parts.size() == 3 && text.find('%') == std::string::npos)
            return Rgb{byte(parts[0]), byte(parts[1]), byte(parts[2])};
    }
    throw Unusable{{"de kleur {}", say::quoted(text.substr(0, 40))}};
}

class SvgReader {
  public:
    Picture read(const Element& root) {
        DrawnPicture& drawn = picture_;
        const std::vector<double> box = numbers_of(root.getAttribute("viewBox"));
        drawn.width = number_of(root.getAttribute("width"), 0);
        drawn.height = number_of(root.getAttribute("height"), 0);
        if (box.size() == 4) drawn = {box[0], box[1], box[2], box[3], {}};
        if (!(drawn.width > 0) || !(drawn.height > 0)) throw Unusable{"een tekening zonder viewBox"};
        children(root, {}, {}, 0);
        if (drawn.paths.empty()) throw Unusable{"een tekening zonder vormen"};
        return {drawn.width * points_a_pixel, drawn.height * points_a_pixel, std::move(drawn)};
    }

  private:
    void children(const Element& parent, const Manner& manner, const Placement& placement, int depth) {
        if (depth > deepest) throw Unusable{"groepen die te diep in elkaar liggen"};
        for (const Poco::XML::Node* node = parent.firstChild(); node; node = node->nextSibling())
            if (const auto* element = dynamic_cast<const Element*>(node))
                take(*element, manner, placement, depth);
    }

    void take(const Element& element, const Manner& inherited, const Placement& outer, int depth) {
        const std::string& name = element.localName();
        if (name == "title" || name == "desc" || name == "metadata" || name == "defs" || name == "namedview")
            return;
        const Manner manner = manner_of(element, inherited);
        const Placement placement = placement_of(element, outer);
        if (name == "g") return children(element, manner, placement, depth + 1);
        DrawnPath path{steps_of(element, name), manner.fill, manner.stroke,
                       manner.stroke_width * std::abs(placement.scale_x), manner.even_odd};
        for (DrawnStep& step : path.steps) {
            step.to = placement(step.to);
            step.first_handle = placement(step.first_handle);
            step.second_handle = placement(step.second_handle);
        }
        if (!path.steps.empty() && (path.fill || path.stroke)) picture_.paths.push_back(std::move(path));
    }

    static std::string attribute(const Element& element, const char* name) {
        // An editor writes "style" where a person writes an attribute.
        const std::string style = ";" + element.getAttribute("style");
        std::string flat;
        for (const char c : style)
            if (c != ' ') flat += c;
        const std::string key = std::string(";") + name + ":";
        if (const std::size_t at = flat.find(key); at != std::string::npos) {
            const std::size_t from = at + key.size();
            return flat.substr(from, flat.find(';', from) - from);
        }
        return element.getAttribute(name);
    }

    static Manner manner_of(const Element& element, Manner manner) {
        if (const std::string fill = attribute(element, "fill"); !fill.empty()) manner.fill = colour_of(fill);
        if (const std::string stroke = attribute(element, "stroke"); !stroke.empty())
            manner.stroke = colour_of(stroke);
        if (const std::string width = attribute(element, "stroke-width"); !width.empty())
            manner.stroke_width = number_of(width, 1);
        if (const std::string rule = attribute(element, "fill-rule"); !rule.empty())
            manner.even_odd = rule == "evenodd";
        for (const char* name : {"opacity", "fill-opacity", "stroke-opacity"})
            if (const std::string value = attribute(element, name); !value.empty() && number_of(value, 1) < 1)
                throw Unusable{"doorzichtige kleuren"};
        for (const char* name : {"clip-path", "mask", "filter"})
            if (const std::string value = attribute(element, name); !value.empty() && value != "none")
                throw Unusable{say::quoted(name)};
        return manner;
    }

    static Placement placement_of(const Element& element, const Placement& outer) {
        const std::string transform = element.getAttribute("transform");
        if (transform.empty()) return outer;
        Placement result = outer;
        for (std::size_t at = 0; (at = transform.find_first_not_of(" ,\n", at)) != std::string::npos;) {
            const std::size_t open = transform.find('(', at), close = transform.find(')', at);
            if (open == std::string::npos || close == std::string::npos)
                throw Unusable{say::quoted_short(transform)};
            const std::string kind = transform.substr(at, open - at);
            const std::vector<double> n = numbers_of(transform.substr(open + 1, close - open - 1));
            Placement step;
            if (kind == "translate" && !n.empty())
                step = {1, 1, n[0], n.size() > 1 ? n[1] : 0};
            else if (kind == "scale" && !n.empty())
                step = {n[0], n.size() > 1 ? n[1] : n[0], 0, 0};
            else if (kind == "matrix" && n.size() == 6 && n[1] == 0 && n[2] == 0)
                step = {n[0], n[3], n[4], n[5]};
            else
                throw Unusable{say::quoted_short(transform.substr(at, close + 1 - at))};
            // A list of transforms works from right to left: the last is done first, so its shift is moved
            // and scaled by those before it.
            const DrawnPoint shift = result({step.x, step.y});
            result = {result.scale_x * step.scale_x, result.scale_y * step.scale_y, shift.x, shift.y};
            at = close + 1;
        }
        return result;
    }

    static std::vector<DrawnStep> parsed(const std::string& d) {
        auto steps = parse_svg_path(d);
        if (!steps) throw Unusable{"een pad dat niet klopt"};
        return std::move(*steps);
    }

    static std::vector<DrawnStep> steps_of(const Element& element, const std::string& name) {
        const auto value = [&](const char* key) { return number_of(element.getAttribute(key), 0); };
        const auto text = [](double number) { return std::to_string(number) + " "; };
        if (name == "path") return parsed(element.getAttribute("d"));
        if (name == "rect") {
            if (element.hasAttribute("rx") || element.hasAttribute("ry")) {
                const double x = value("x"), y = value("y"), w = value("width"), h = value("height");
                const double r = std::min({std::max(value("rx"), value("ry")), w / 2, h / 2});
                const std::string turn = "a" + text(r) + text(r) + "0 0 1 ";
                return parsed("M" + text(x + r) + text(y) + "h" + text(w - 2 * r) + turn + text(r) + text(r) +
                              "v" + text(h - 2 * r) + turn + text(-r) + text(r) + "h" + text(2 * r - w) +
                              turn + text(-r) + text(-r) + "v" + text(2 * r - h) + turn + text(r) + text(-r) +
                              "z");
            }
            return parsed("M" + text(value("x")) + text(value("y")) + "h" + text(value("width")) + "v" +
                          text(value("height")) + "h" + text(-value("width")) + "z");
        }
        if (name == "circle" || name == "ellipse") {
            const double rx = name == "circle" ? value("r") : value("rx");
            const double ry = name == "circle" ? value("r") : value("ry");
            const std::string half = "a" + text(rx) + text(ry) + "0 1 0 ";
            return parsed("M" + text(value("cx") - rx) + text(value("cy")) + half + text(2 * rx) + "0" +
                          half + text(-2 * rx) + "0z");
        }
        if (name == "line")
            return parsed("M" + text(value("x1")) + text(value("y1")) + "L" + text(value("x2")) +
                          text(value("y2")));
        if (name == "polygon" || name == "polyline")
            return parsed("M" + element.getAttribute("points") + (name == "polygon" ? "z" : ""));
        throw Unusable{{"<{}>", say::foreign(name)}};
    }

    DrawnPicture picture_;
};

} // namespace

namespace {

/// Sees what lies too deep before it is made into a tree, of which the parts are made and freed one within
/// the other. It is told afterwards: expat keeps its memory when something is thrown past it.
class Depth : public Poco::XML::DefaultHandler {
  public:
    void startElement(const Poco::XML::XMLString&, const Poco::XML::XMLString&, const Poco::XML::XMLString&,
                      const Poco::XML::Attributes&) override {
        too_deep_ = too_deep_ || ++depth_ > deepest_element;
    }
    void endElement(const Poco::XML::XMLString&, const Poco::XML::XMLString&,
                    const Poco::XML::XMLString&) override {
        --depth_;
    }
    bool too_deep() const { return too_deep_; }

  private:
    static constexpr int deepest_element = 4 * deepest;
    int depth_ = 0;
    bool too_deep_ = false;
};

void check_depth(const std::string& bytes) {
    Depth depth;
    Poco::XML::SAXParser parser;
    parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_GENERAL_ENTITIES, false);
    parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_PARAMETER_ENTITIES, false);
    parser.setContentHandler(&depth);
    parser.parseString(bytes);
    if (depth.too_deep()) throw Unusable{"groepen die te diep in elkaar liggen"};
}

} // namespace

PictureResult read_svg(std::string_view bytes) {
    try {
        Poco::XML::DOMParser parser;
        parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_GENERAL_ENTITIES, false);
        parser.setFeature(Poco::XML::XMLReader::FEATURE_EXTERNAL_PARAMETER_ENTITIES, false);
        // An entity that holds others can grow to gigabytes.
        if (bytes.find("<!ENTITY") != std::string_view::npos) throw Unusable{"eigen entiteiten"};
        const std::string text(bytes);
        check_depth(text);
        const Poco::XML::AutoPtr<Poco::XML::Document> document = parser.parseString(text);
        const Element* root = document->documentElement();
        if (!root || root->localName() != "svg") throw Unusable{"een ander soort XML"};
        return SvgReader().read(*root);
    } catch (const Unusable& unusable) {
        return PictureRefusal{{"de SVG gebruikt {}, en dat kan niet in een rapport", unusable.what},
                              "bewaar de tekening als gewone vormen ('omzetten naar paden') of als PNG"};
    } catch (const Poco::Exception&) {
        return PictureRefusal{"de SVG is geen geldige XML", "bewaar de tekening opnieuw"};
    }
}

} // namespace verantwoord
