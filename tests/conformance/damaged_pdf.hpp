// A good PDF with one thing damaged on purpose, through qpdf's JSON and back.
#pragma once

#include "conformance/pdf_objects.hpp"

#include <filesystem>
#include <functional>
#include <string>

namespace verantwoord::conformance {

class DamagedPdf {
  public:
    explicit DamagedPdf(const std::filesystem::path& good);

    /// The first dictionary (of an object or stream) for which `is` holds; throws when there is none.
    Json& first(const std::function<bool(const Json&)>& is);
    /// The first with this name for a key, such as "/S" "/Figure".
    Json& first(const std::string& key, const std::string& name);
    /// Changes every object that is a dictionary.
    void change_all(const std::function<void(Json&)>& change);
    Json& catalogue() { return dictionary(trailer().at("/Root").get<std::string>()); }
    Json& trailer() { return objects().at("trailer").at("value"); }
    Json& dictionary(const std::string& reference);
    /// Changes the decoded bytes of a stream.
    void change_stream(const std::string& reference, const std::function<std::string(std::string)>& change);
    /// The content of the fourth page: behind cover and contents there is text with headings.
    void change_content(const std::function<std::string(std::string)>& change);
    std::string add_object(Json dictionary); ///< returns its reference

    void write(const std::filesystem::path& file) const;

  private:
    Json& objects() { return json_.at("qpdf").at(1); }
    Json json_;
    std::string content_;
};

/// With the first `what` replaced; throws when it is not there.
std::string replaced(std::string text, const std::string& what, const std::string& with);

} // namespace verantwoord::conformance
