#include "conformance/damaged_pdf.hpp"

#include <Poco/Base64Decoder.h>
#include <Poco/Base64Encoder.h>

#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>

namespace verantwoord::conformance {

DamagedPdf::DamagedPdf(const std::filesystem::path& good) {
    const PdfObjects pdf(good);
    // The report for participants may be shorter than that.
    if (pdf.pages().size() > 3)
        content_ = pdf.resolve(Json(pdf.pages()[3])).at("/Contents").get<std::string>();
    json_ = pdf.json();
}

Json& DamagedPdf::dictionary(const std::string& reference) {
    Json& object = objects().at("obj:" + reference);
    return object.contains("stream") ? object.at("stream").at("dict") : object.at("value");
}

Json& DamagedPdf::first(const std::function<bool(const Json&)>& is) {
    for (auto& [key, object] : objects().items()) {
        if (key == "trailer") continue;
        Json& value = object.contains("stream") ? object.at("stream").at("dict") : object.at("value");
        if (value.is_object() && is(value)) return value;
    }
    throw std::runtime_error("no such object");
}

void DamagedPdf::change_all(const std::function<void(Json&)>& change) {
    first([&](const Json&) { return true; }); // throws when there is nothing to change
    for (auto& [key, object] : objects().items())
        if (key != "trailer" && !object.contains("stream") && object.at("value").is_object())
            change(object.at("value"));
}

Json& DamagedPdf::first(const std::string& key, const std::string& name) {
    return first([&](const Json& value) { return value.contains(key) && value.at(key) == name; });
}

void DamagedPdf::change_stream(const std::string& reference,
                               const std::function<std::string(std::string)>& change) {
    Json& data = objects().at("obj:" + reference).at("stream").at("data");
    std::istringstream encoded(data.get<std::string>());
    Poco::Base64Decoder decoder(encoded);
    const std::string changed = change({std::istreambuf_iterator<char>(decoder), {}});
    std::ostringstream out;
    Poco::Base64Encoder encoder(out);
    encoder.rdbuf()->setLineLength(0);
    encoder << changed;
    encoder.close();
    data = out.str();
}

void DamagedPdf::change_content(const std::function<std::string(std::string)>& change) {
    change_stream(content_, change);
}

std::string DamagedPdf::add_object(Json value) {
    int number = 1;
    while (objects().contains("obj:" + std::to_string(number) + " 0 R")) ++number;
    const std::string reference = std::to_string(number) + " 0 R";
    objects()["obj:" + reference] = {{"value", std::move(value)}};
    return reference;
}

void DamagedPdf::write(const std::filesystem::path& file) const {
    const std::filesystem::path json = file.string() + ".json";
    std::ofstream(json) << json_.dump();
    output_of("qpdf --no-warn --json-input --object-streams=disable '" + json.string() + "' '" +
              file.string() + "'");
    std::filesystem::remove(json);
}

std::string replaced(std::string text, const std::string& what, const std::string& with) {
    const std::size_t at = text.find(what);
    if (at == std::string::npos) throw std::runtime_error("'" + what + "' is not there");
    return text.replace(at, what.size(), with);
}

} // namespace verantwoord::conformance
