// `schema`: the description of a kind of file for editors, or all of them in a folder.

#include "app/line/command.hpp"
#include "app/start/schemas.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

namespace {

struct SchemaOptions {
    std::string name;             ///< of one kind of file; empty: which there are is shown
    std::filesystem::path output; ///< a folder for all of them; empty: none
};

void describe(Usage& usage, SchemaOptions& options) {
    usage.word("naam", options.name, "bijvoorbeeld centrum; zonder naam: welke er zijn");
    usage.option("--map", options.output, "MAP", "schrijf ze alle in deze map");
}

std::string overview(const Surroundings& surroundings) {
    std::string text = "Een JSON Schema zegt uw teksteditor wat er in een bestand mag staan. Er zijn:\n\n";
    for (const FileSchema& schema : file_schemas())
        text += "  " + std::string(schema.name) + std::string(14 - schema.name.size(), ' ') +
                std::string(schema.files) + "\n";
    return text + "\nZe staan in " + (surroundings.share() / "schema").lexically_normal().string() +
           ".\nVerantwoord schrijft ze met 'verantwoord schema <naam>', of alle met --map.\n";
}

const FileSchema& named(const std::string& name) {
    std::vector<std::string> known;
    for (const FileSchema& schema : file_schemas()) {
        if (schema.name == name) return schema;
        known.emplace_back(schema.name);
    }
    throw Failure("B02", {}, {"er is geen schema {}", say::quoted(name)},
                  suggestion(name, known, Sentence("kies uit: {}", say::foreign_joined(known))));
}

int run(const SchemaOptions& options, const Session& session) {
    if (!options.name.empty() && !options.output.empty())
        throw Failure("B02", {}, "een naam en --map kunnen niet samen", "met --map schrijft u ze alle");
    if (!options.output.empty()) {
        FileSet files;
        for (const FileSchema& schema : file_schemas())
            files.write(options.output / (std::string(schema.name) + ".json"), schema_text(schema));
        files.commit();
        tell(session.voice, "Gemaakt", options.output.string());
    } else if (options.name.empty()) {
        print(overview(session.surroundings));
    } else {
        print(schema_text(named(options.name)));
    }
    return 0;
}

} // namespace

Command command_schema() {
    return command<SchemaOptions>(130, "schema", "wat er in een JSON-bestand mag staan, voor uw teksteditor",
                                  describe, run);
}

} // namespace verantwoord
