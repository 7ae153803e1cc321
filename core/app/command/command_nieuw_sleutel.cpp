// `nieuw sleutel`: the key of a centre, once.

#include "administration/privacy/centre_key.hpp"
#include "app/line/command.hpp"

namespace verantwoord {

namespace {

struct NewKeyOptions {
    std::filesystem::path centre;
};

void describe(Usage& usage, NewKeyOptions& options) { usage.centre(options.centre); }

namespace fs = std::filesystem;

int run(const NewKeyOptions& options, const Session& session) {
    const fs::path centre = centre_folder(options.centre);
    if (!session.surroundings.exists(centre / "centrum.json"))
        throw Failure("B05", place_of(centre.string()), "in deze map staat geen centrum.json",
                      "geef de map van uw centrum op");
    const fs::path file = centre / CentreKey::file_name;
    if (session.surroundings.exists(file))
        throw Failure(
            "B06", {}, {"{} bestaat al", say::quoted(file.string())},
            "gebruik deze sleutel: met een nieuwe zijn mensen uit eerdere jaren niet meer dezelfde");
    FileSet files;
    files.write(file, CentreKey::fresh().text(), FileSet::Readable::OwnerOnly);
    files.commit();
    tell(session.voice, "Gemaakt", file.string() + "; bewaar een kopie op een veilige plek");
    return 0;
}

} // namespace

Command command_nieuw_sleutel() {
    return command<NewKeyOptions>(12, "nieuw sleutel", "maak de sleutel waarmee namen pseudoniemen worden",
                                  describe, run);
}

} // namespace verantwoord
