// The parts that a template asked for, so that all its text is known.
#pragma once

#include "document/template/template_file.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace verantwoord {

class UsedParts {
  public:
    explicit UsedParts(PartSource source) : source_(std::move(source)) {}
    PartSource watched();
    /// Name and text of the template and of every part that was asked for.
    std::string all(const TemplateFile& file) const; ///< in one piece, to know whether something changed
    std::vector<std::pair<std::string, std::string>> texts(const TemplateFile& file) const;

  private:
    PartSource source_;
    std::map<std::string, TemplateFile> parts_;
};

} // namespace verantwoord
