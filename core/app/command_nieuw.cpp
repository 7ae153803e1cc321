#include "app/commands.hpp"
#include "app/new_folder.hpp"
#include "app/schemas.hpp"
#include "app/speech.hpp"

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

/// Editors complete and check the JSON of the new folder.
void name_schemas(const fs::path& folder, const Surroundings& surroundings) {
    FileSet files;
    for (const auto& each : fs::recursive_directory_iterator(folder)) {
        const std::string_view schema = each.is_regular_file() ? schema_for(each.path()) : std::string_view();
        if (schema.empty()) continue;
        const FileContent content = surroundings.read(each.path(), each.path().filename().string());
        files.write(each.path(), with_schema(content.bytes(), schema, surroundings));
    }
    files.commit();
}

} // namespace

int command_new_centre(const Options& options, const Surroundings& surroundings) {
    const fs::path source = surroundings.share() / (options.sample ? "voorbeeld" : "leeg");
    fs::path target = options.centre;
    if (!target.has_filename()) target = target.parent_path();
    make_folder(target, [&](const fs::path& folder) {
        fs::copy(source, folder, fs::copy_options::recursive | fs::copy_options::overwrite_existing);
        name_schemas(folder, surroundings);
    });
    tell(options, "Gemaakt", target.string());
    tell(options, "Verder", "verantwoord controleer " + target.string());
    return 0;
}

} // namespace verantwoord
