// From a funder's template and a publication to a document: fields become the figures' texts, fenced blocks
// become tables, charts and persona cards.
#pragma once

#include "base/message/diagnostic.hpp"
#include "disclosure/published/published.hpp"
#include "document/fields/field_description.hpp"
#include "document/template/template_file.hpp"
#include "document/tree/block.hpp"

#include <vector>

namespace verantwoord {

/// Every field that a template may use with this publication, with the value it has now.
std::vector<FieldDescription> fields(const Publication& publication);

/// All faults of the template and its parts, in branches taken and not taken; needs no figures.
void check_template(const TemplateFile& file, const TemplateAids& aids, const Publication& publication,
                    Diagnostics& diagnostics);

/// Checks as above and composes; the document is only usable when no errors were added.
Document compose(const TemplateFile& file, const TemplateAids& aids, const Publication& publication,
                 const TextMeasure& measure, Diagnostics& diagnostics);

} // namespace verantwoord
