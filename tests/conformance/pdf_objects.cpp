#include "conformance/pdf_objects.hpp"

#include <Poco/Base64Decoder.h>

#include <array>
#include <cstdio>
#include <fstream>
#include <iterator>
#include <sstream>
#include <stdexcept>
#include <sys/wait.h>

namespace verantwoord::conformance {

namespace {
const Json nothing;
}

std::string output_of(const std::string& command) {
    std::FILE* pipe = ::popen((command + " 2>&1").c_str(), "r");
    if (!pipe) throw std::runtime_error("cannot run " + command);
    std::string output;
    std::array<char, 65'536> buffer{};
    for (std::size_t read = 0; (read = std::fread(buffer.data(), 1, buffer.size(), pipe)) > 0;)
        output.append(buffer.data(), read);
    const int status = ::pclose(pipe);
    const int code = WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    if (code != 0 && code != 3) throw std::runtime_error(command + ": " + output.substr(0, 500));
    return output;
}

PdfObjects::PdfObjects(const std::filesystem::path& file) {
    std::ifstream bytes(file, std::ios::binary);
    raw_.assign(std::istreambuf_iterator<char>(bytes), {});
    json_ = Json::parse(output_of("qpdf --no-warn --json=2 --json-key=qpdf --json-stream-data=inline "
                                  "--decode-level=generalized '" +
                                  file.string() + "' -"));
    for (const auto& [key, value] : json_.at("qpdf").at(1).items()) {
        if (key == "trailer") {
            trailer_ = value.at("value");
        } else if (key.starts_with("obj:")) {
            const std::string reference = key.substr(4);
            if (value.contains("stream")) {
                objects_[reference] = &value.at("stream").at("dict");
                streams_[reference] = &value.at("stream").at("data");
            } else {
                objects_[reference] = &value.at("value");
            }
        }
    }
    const Json& root = get(catalogue(), "/Pages");
    const auto entry = catalogue().find("/Pages");
    if (entry != catalogue().end() && is_reference(*entry)) find_pages(root, entry->get<std::string>(), 0);
}

void PdfObjects::find_pages(const Json& node, const std::string& reference, int depth) {
    if (depth > 50) return;
    if (name_of(get(node, "/Type")) == "/Page") {
        pages_.push_back(reference);
        return;
    }
    for (const Json& kid : get(node, "/Kids"))
        if (is_reference(kid)) find_pages(resolve(kid), kid.get<std::string>(), depth + 1);
}

const Json& PdfObjects::resolve(const Json& value) const {
    const Json* at = &value;
    for (int i = 0; i < 20 && is_reference(*at); ++i) {
        const auto found = objects_.find(at->get<std::string>());
        if (found == objects_.end()) return nothing;
        at = found->second;
    }
    return *at;
}

const Json& PdfObjects::get(const Json& dictionary, std::string_view key) const {
    const Json& resolved = resolve(dictionary);
    if (!resolved.is_object()) return nothing;
    const auto found = resolved.find(std::string(key));
    return found == resolved.end() ? nothing : resolve(*found);
}

bool PdfObjects::is_stream(const Json& reference) const {
    return is_reference(reference) && streams_.contains(reference.get<std::string>());
}

std::string PdfObjects::stream(const Json& reference) const {
    if (!is_stream(reference)) return {};
    std::istringstream encoded(streams_.at(reference.get<std::string>())->get<std::string>());
    Poco::Base64Decoder decoder(encoded);
    return {std::istreambuf_iterator<char>(decoder), {}};
}

bool is_reference(const Json& value) {
    if (!value.is_string()) return false;
    const auto& text = value.get_ref<const std::string&>();
    return text.ends_with(" R") && text.find_first_not_of("0123456789 R") == std::string::npos;
}

std::string bytes_of_string(const Json& value) {
    if (!value.is_string()) return {};
    const auto& text = value.get_ref<const std::string&>();
    if (text.starts_with("u:")) return text.substr(2);
    if (!text.starts_with("b:")) return {};
    std::string bytes;
    for (std::size_t i = 2; i + 1 < text.size(); i += 2)
        bytes += static_cast<char>(std::stoi(text.substr(i, 2), nullptr, 16));
    return bytes;
}

std::string name_of(const Json& value) {
    if (!value.is_string()) return {};
    const auto& text = value.get_ref<const std::string&>();
    return text.starts_with('/') ? text : std::string();
}

} // namespace verantwoord::conformance
