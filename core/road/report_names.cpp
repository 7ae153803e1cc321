#include "road/report_names.hpp"

namespace verantwoord {

std::string report_name(const Agreement& agreement, const std::string& audience) {
    return agreement.id + (audience.empty() ? "" : "-" + audience);
}

std::string final_name(const std::string& report, int version) {
    return report + "-definitief" + (version > 1 ? "-" + std::to_string(version) : "");
}

std::string_view without_ending(std::string_view file) {
    // An id may hold dots itself, so that what stands before the first one says nothing.
    using namespace report_ending;
    for (const std::string_view ending : {pdf, page, figures, figure_rows, trace})
        if (file.ends_with(ending)) return file.substr(0, file.size() - ending.size());
    return file;
}

} // namespace verantwoord
