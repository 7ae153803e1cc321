#include "base/files/file_error.hpp"

#include "base/message/diagnostic.hpp"

#include <cerrno>

namespace verantwoord {

Sentence reason_in_dutch(int error) {
    switch (error) {
    case ENOENT: return "het bestand bestaat niet";
    case EACCES:
    case EPERM: return "u mag dit bestand of deze map niet gebruiken";
    case EROFS: return "deze plek is alleen te lezen";
    case ENOSPC:
    case EDQUOT: return "de schijf is vol";
    case EISDIR: return "dit is een map";
    case ENOTDIR: return "een deel van het pad is geen map";
    case EFBIG: return "het bestand wordt te groot";
    case EEXIST: return "het bestaat al";
    case ENOTEMPTY: return "de map is niet leeg";
    case EXDEV: return "het kan niet naar een andere schijf verplaatst worden";
    case ENAMETOOLONG: return "de naam is te lang";
    case ELOOP: return "de koppeling verwijst naar zichzelf";
    case EIO: return "de schijf geeft een fout";
    default: return {"het systeem meldt fout {}", say::digits(error)};
    }
}

void cannot_read(const std::string& shown, int error) {
    throw Failure("B04", {}, {"kan {} niet lezen: {}", say::quoted(shown), reason_in_dutch(error)},
                  "controleer of het bestand bestaat en of u het mag openen");
}

void cannot_write(const std::filesystem::path& target, int error) {
    throw Failure("B03", {},
                  {"kan {} niet schrijven: {}", say::quoted(target.string()), reason_in_dutch(error)},
                  "kies een andere map met --uitvoer, of maak ruimte en probeer het opnieuw; het oude "
                  "bestand is niet veranderd");
}

} // namespace verantwoord
