#include "output/html/html_picture.hpp"

#include "output/html/html_text.hpp"

#include <Poco/Base64Encoder.h>

#include <cmath>
#include <sstream>

namespace verantwoord::html {

namespace {

/// At most three decimals, without needless zeros.
std::string decimal(double value) {
    const long long thousandths = std::llround(value * 1000);
    std::string text = std::to_string(std::abs(thousandths) / 1000);
    const std::string rest = std::to_string(1000 + std::abs(thousandths) % 1000).substr(1);
    if (const std::size_t last = rest.find_last_not_of('0'); last != std::string::npos)
        text += '.' + rest.substr(0, last + 1);
    return (thousandths < 0 ? "-" : "") + text;
}

std::string base64(const std::string& bytes) {
    std::ostringstream out;
    Poco::Base64Encoder encoder(out);
    encoder.rdbuf()->setLineLength(0);
    encoder << bytes;
    encoder.close();
    return out.str();
}

std::string point(DrawnPoint at) { return decimal(at.x) + ' ' + decimal(at.y); }

std::string path(const DrawnPath& drawn) {
    std::string d;
    for (const DrawnStep& step : drawn.steps) {
        if (step.kind == DrawnStep::Kind::Move) d += 'M' + point(step.to);
        if (step.kind == DrawnStep::Kind::Line) d += 'L' + point(step.to);
        if (step.kind == DrawnStep::Kind::Curve)
            d += 'C' + point(step.first_handle) + ' ' + point(step.second_handle) + ' ' + point(step.to);
        if (step.kind == DrawnStep::Kind::Close) d += 'Z';
    }
    std::string element =
        "<path d=\"" + d + "\" fill=\"" + (drawn.fill ? hexadecimal(*drawn.fill) : "none") + '"';
    if (drawn.even_odd) element += " fill-rule=\"evenodd\"";
    if (drawn.stroke)
        element += " stroke=\"" + hexadecimal(*drawn.stroke) + "\" stroke-width=\"" +
                   decimal(drawn.stroke_width) + '"';
    return element + "/>";
}

/// The width and height of a picture on the page, in CSS pixels.
std::string sizes(const Picture& picture, double width) {
    const double scale = width > 0 ? width / picture.width : 1;
    return " width=\"" + std::to_string(std::lround(picture.width * scale / points_a_pixel)) +
           "\" height=\"" + std::to_string(std::lround(picture.height * scale / points_a_pixel)) + '"';
}

} // namespace

std::string picture(const Picture& picture, std::string_view alternative, double width) {
    if (const auto* drawn = std::get_if<DrawnPicture>(&picture.content)) {
        std::string svg = "<svg class=\"afbeelding\" role=\"img\" aria-label=\"" + escaped(alternative) +
                          "\" viewBox=\"" + decimal(drawn->left) + ' ' + decimal(drawn->top) + ' ' +
                          decimal(drawn->width) + ' ' + decimal(drawn->height) + '"' + sizes(picture, width) +
                          '>';
        for (const DrawnPath& each : drawn->paths) svg += path(each);
        return svg + "</svg>";
    }
    const auto* pixels = std::get_if<PixelPicture>(&picture.content);
    const std::string kind = pixels ? "png" : "jpeg";
    const std::string& bytes = pixels ? pixels->png : std::get<PhotoPicture>(picture.content).bytes;
    return "<img class=\"afbeelding\" src=\"data:image/" + kind + ";base64," + base64(bytes) + "\" alt=\"" +
           escaped(alternative) + '"' + sizes(picture, width) + '>';
}

} // namespace verantwoord::html
