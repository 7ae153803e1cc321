// One report of one agreement as bytes: from a publication and the funder's template to PDF, web page and
// side files.
#pragma once

#include "document/edition.hpp"
#include "road/press.hpp"
#include "road/walk.hpp"

#include <filesystem>
#include <map>
#include <string>
#include <vector>

namespace verantwoord {

struct Formats {
    bool pdf = true, html = true;
};

/// What is wanted of the reports of a walk, the same for all of them.
struct ReportRequest {
    std::string audience{}; ///< "deelnemers": a short report in plain words; empty: for the funder
    Formats formats{};
    std::filesystem::path folder{}; ///< where the files will stand; empty: rapporten in the centre's folder
    enum class Remake { OnlyTheSame, NewVersion };
    Remake remake = Remake::OnlyTheSame; ///< of a final report that was made before
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
    const ReportRequest& request;
    const Surroundings& surroundings;
    const Road& road;
    const Commission& commission;
    Formats formats; ///< of those wanted what the funder accepts
    Edition edition;
    Date date;        ///< that stands in the report
    std::string name; ///< of the report, see report_names.hpp; its files begin so
};
/// A concept of today, without open points yet.
PrintOrder order_for(const Commission& commission, const ReportRequest& request, const Road& road,
                     const Surroundings& surroundings);
Printed print_report(const PrintOrder& order, Press& press, Diagnostics& diagnostics);

/// What must be done before the report of this agreement can be final, from the messages of a run. Only
/// messages that hold no figures of people and nothing from the centre's rows.
std::vector<std::string> open_points(const Commission& commission, const Diagnostics& diagnostics);

/// Whether anything but a failed coded figure, which is shown as unknown, is wrong.
bool blocks_a_report(const Diagnostics& diagnostics);

} // namespace verantwoord
