#include "administration/quality.hpp"

namespace verantwoord {

std::string_view to_dutch(PointState) { return {}; }

QualityAnswers read_quality(std::string_view, std::string_view, Diagnostics&) { return {}; }

} // namespace verantwoord
