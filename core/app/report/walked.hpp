// The road walked for a command, with the plugins that the user has.
#pragma once

#include "app/line/command.hpp"
#include "road/walk.hpp"

#include <memory>
#include <string>

namespace verantwoord {

struct Walked {
    Plugins plugins;
    std::unique_ptr<CodeRunner> runner;
    Road road;
};

/// Which centre and which of its agreements a command is about.
struct CentreOptions {
    std::filesystem::path centre; ///< empty: none was named
    std::string agreement;        ///< empty: all

    Request request() const { return Request{centre_folder(centre), agreement}; }
    /// Of a command that looks at whole reports.
    Request request_for_reports(ReportStatus status) const {
        return Request{centre_folder(centre), agreement, status, Consistency::Asked};
    }
};

Walked walk_for(const Request& request, const Session& session, Diagnostics& diagnostics);

/// How all messages are seen of which a command showed the errors.
std::string to_see_all(const CentreOptions& options, const Session& session);

/// "18.040 regels uit 9 bestanden".
std::string input_summary(const Administration& administration);
/// What became of every line of every file, for the screen of the centre.
std::string account_of_files(const Administration& administration);

} // namespace verantwoord
