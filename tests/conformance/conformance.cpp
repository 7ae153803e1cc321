#include "conformance/conformance.hpp"

#include <exception>

namespace verantwoord::conformance {

Findings conformance_findings(const std::filesystem::path& file) {
    Findings findings;
    try {
        const PdfObjects pdf(file);
        const Structure structure = read_structure(pdf, findings);
        const Shown shown = check_content(pdf, structure, findings);
        check_parent_tree(pdf, structure, shown, findings);
        check_semantics(pdf, structure, findings);
        check_fonts(pdf, shown, findings);
        check_archive(pdf, findings);
        check_metadata(pdf, findings);
    } catch (const std::exception& problem) {
        findings.push_back(std::string("readable: ") + problem.what());
    }
    return findings;
}

} // namespace verantwoord::conformance
