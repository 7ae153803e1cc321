#include "app/report/walked.hpp"

#include "administration/table/schema.hpp"
#include "base/amount/dutch.hpp"

namespace verantwoord {

Walked walk_with_plugins(const Request& request, const std::filesystem::path& plugin_folder,
                         const Surroundings& surroundings, Diagnostics& diagnostics) {
    Plugins plugins(surroundings, usual_options(plugin_folder));
    auto runner = plugins.catalogue.code_runner();
    Road road = walk(request, surroundings, plugins, *runner, diagnostics);
    return {std::move(plugins), std::move(runner), std::move(road)};
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

} // namespace verantwoord
