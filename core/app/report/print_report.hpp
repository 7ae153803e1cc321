// One report of one agreement as bytes: from a publication and the funder's template to PDF, web page and
// side files.
#pragma once

#include "app/report/preparation.hpp"
#include "base/files/file_set.hpp"
#include "document/edition.hpp"
#include "layout/fonts/fonts.hpp"
#include "output/pdf/pdf.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace verantwoord {

/// What every report of a run needs from the installed assets; loaded beside the reading of the data.
class Press {
  public:
    explicit Press(const std::filesystem::path& share) : usual_(share), assets_(read_pdf_assets(share)) {}

    /// The usual families, or those of this house style.
    const Fonts& fonts(const FontRoles& roles);
    const PdfAssets& assets() const { return assets_; }

  private:
    Fonts usual_;
    std::map<FontRoles, Fonts> others_;
    PdfAssets assets_;
};

struct MadeFile {
    std::filesystem::path path;
    std::string bytes;
    FileSet::Readable readable = FileSet::Readable::Everyone;
};

struct Printed {
    std::vector<MadeFile> files; ///< none when an error stands in the way
    std::size_t pages = 0;
    std::map<std::string, std::string> figures; ///< every figure that is shown → as printed
    std::string template_name, template_hash;   ///< of the template with its parts
};

/// What is made and for which edition.
struct PrintOrder {
    const Options& options;
    const Surroundings& surroundings;
    const Preparation& prepared;
    const Commission& commission;
    Edition edition;
    Date date; ///< that stands in the report
    std::string
        name; ///< of the report: the agreement, and for whom when that is not the funder; its files begin so
};
Printed print_report(const PrintOrder& order, Press& press, Diagnostics& diagnostics);

/// "wmo-waterstad-2025" or "wmo-waterstad-2025-deelnemers".
std::string report_name(const Options& options, const Agreement& agreement);

/// What must be done before the report of this agreement can be final, from the messages of a run. Only
/// messages that hold no figures of people and nothing from the centre's rows.
std::vector<std::string> open_points(const Commission& commission, const Diagnostics& diagnostics);

/// Whether anything but a failed coded figure, which is shown as unknown, is wrong.
bool blocks_a_report(const Diagnostics& diagnostics);

} // namespace verantwoord
