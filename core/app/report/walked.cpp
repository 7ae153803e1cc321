#include "app/report/walked.hpp"

#include "administration/intake/account_words.hpp"

#include "administration/table/schema.hpp"
#include "base/amount/dutch.hpp"

namespace verantwoord {

Walked walk_for(const Request& request, const Session& session, Diagnostics& diagnostics) {
    Plugins plugins(session.surroundings, usual_options(session.plugin_folder));
    auto runner = plugins.catalogue.code_runner();
    Road road = walk(request, session.surroundings, plugins, *runner, diagnostics);
    return {std::move(plugins), std::move(runner), std::move(road)};
}

std::string to_see_all(const CentreOptions& options, const Session& session) {
    return by_checking(options.centre, options.agreement, session.plugin_folder);
}

std::string input_summary(const Administration& administration) {
    std::size_t rows = 0, files = 0;
    for (const Table& table : administration.tables) {
        const TableSchema* known = schema(table.name);
        if (known && !read_from_files(*known)) continue;
        rows += table.rows();
        files += table.files.size();
    }
    return dutch::number(static_cast<std::int64_t>(rows)) + " regels uit " + std::to_string(files) + " " +
           std::string(dutch::plural(static_cast<std::int64_t>(files), "bestand", "bestanden"));
}

std::string account_of_files(const Administration& administration) {
    std::string text;
    for (const FileAccount& account : administration.accounts)
        text += "  " + account.file + "\n      " + in_dutch(account) + "\n";
    return text.empty() ? text : "Uw bestanden\n" + text;
}

} // namespace verantwoord
