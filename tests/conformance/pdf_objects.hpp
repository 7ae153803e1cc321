// The objects of a PDF as qpdf reads them: nothing of our own writer is trusted here.
#pragma once

#include <nlohmann/json.hpp>

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord::conformance {

using Json = nlohmann::json;

class PdfObjects {
  public:
    /// Throws std::runtime_error when qpdf cannot read the file.
    explicit PdfObjects(const std::filesystem::path& file);

    /// What a reference stands for (a stream's dictionary for a stream); other values are themselves; null
    /// when absent.
    const Json& resolve(const Json& value) const;
    /// The value of a key of a dictionary, resolved; null when absent.
    const Json& get(const Json& dictionary, std::string_view key) const;
    /// The decoded bytes of the stream that `reference` points at; empty when it is no stream.
    std::string stream(const Json& reference) const;
    bool is_stream(const Json& reference) const;

    const Json& json() const { return json_; } ///< the whole file, as qpdf writes it
    const Json& trailer() const { return trailer_; }
    const Json& catalogue() const { return get(trailer_, "/Root"); }
    const std::vector<std::string>& pages() const { return pages_; } ///< references, in order
    const std::map<std::string, const Json*>& all() const { return objects_; }
    const std::string& raw() const { return raw_; } ///< the file's own bytes

  private:
    void find_pages(const Json& node, const std::string& reference, int depth);
    Json json_;
    std::string raw_;
    std::map<std::string, const Json*> objects_; ///< "12 0 R" → its value or a stream's dictionary
    std::map<std::string, const Json*> streams_; ///< "12 0 R" → base64 data
    Json trailer_;
    std::vector<std::string> pages_;
};

/// What a command prints; throws std::runtime_error when it fails otherwise than with a warning.
std::string output_of(const std::string& command);

bool is_reference(const Json& value);
std::string bytes_of_string(const Json& value); ///< UTF-8 or bytes of a PDF string
std::string name_of(const Json& value);         ///< "/P"; empty when it is no name

} // namespace verantwoord::conformance
