#include "base/files/commit_journal.hpp"

#include "base/files/descriptor.hpp"
#include "base/files/file_content.hpp"
#include "base/files/file_error.hpp"
#include "base/files/folder_lock.hpp"
#include "base/files/leftovers.hpp"
#include "base/message/diagnostic.hpp"

#include <cerrno>
#include <fcntl.h>
#include <unistd.h>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

// Names hold any byte but this one.
constexpr char end_of_field = '\0';
constexpr std::string_view first_field = "verantwoord 1", replacing = "vervangt", fresh = "nieuw";

/// The name alone of what lies in the journal's own folder, which may be moved; else the whole path.
std::string name_from(const fs::path& path, const fs::path& folder) {
    const fs::path whole = fs::absolute(path).lexically_normal();
    return whole.parent_path() == folder ? whole.filename().string() : whole.string();
}

std::string bytes_of(const FileMoves& moves, const fs::path& folder) {
    const fs::path here = fs::absolute(folder / "x").lexically_normal().parent_path();
    std::string bytes(first_field);
    for (const FileMove& move : moves)
        for (const std::string& field :
             {move.hash, std::string(move.replaces ? replacing : fresh), name_from(move.from, here),
              name_from(move.to, here), name_from(move.old, here)})
            bytes += end_of_field + field;
    return bytes;
}

/// The folders in which the files lie, each once.
std::vector<fs::path> folders_of(const FileMoves& moves) {
    std::vector<fs::path> folders;
    for (const FileMove& move : moves)
        if (folders.empty() || folders.back() != move.to.parent_path())
            folders.push_back(move.to.parent_path());
    return folders;
}

} // namespace

fs::path CommitJournal::file() const { return folder_ / journal_name; }

void CommitJournal::write(const FileMoves& moves) const {
    const fs::path half = beside(file());
    ::unlink(half.c_str());
    const Descriptor out(::open(half.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0600));
    if (!out.open()) cannot_write(file(), errno);
    write_to_disk(out, bytes_of(moves, folder_), file());
    if (::rename(half.c_str(), file().c_str()) != 0) {
        const int error = errno;
        ::unlink(half.c_str());
        cannot_write(file(), error);
    }
    names_to_disk(folder_);
}

std::optional<FileMoves> CommitJournal::read() const {
    std::error_code unknown;
    if (!fs::exists(file(), unknown)) return std::nullopt;
    const FileContent content = read_file(file(), file().string());
    const std::string bytes(content.bytes());
    std::vector<std::string> fields;
    for (std::size_t from = 0; from <= bytes.size();) {
        const std::size_t end = std::min(bytes.find(end_of_field, from), bytes.size());
        fields.push_back(bytes.substr(from, end - from));
        from = end + 1;
    }
    FileMoves moves;
    if (fields.front() != first_field || fields.size() % 5 != 1) return moves;
    for (std::size_t i = 1; i < fields.size(); i += 5)
        moves.push_back({folder_ / fields[i + 2], folder_ / fields[i + 3], folder_ / fields[i + 4], fields[i],
                         fields[i + 1] == replacing});
    return moves;
}

void CommitJournal::remove() const {
    ::unlink(file().c_str());
    names_to_disk(folder_);
}

void finish_interrupted(const fs::path& folder) {
    const CommitJournal journal(folder);
    if (!journal.read()) return;
    const FolderLock lock(folder); // a run that is busy there has the journal too
    const auto moves = journal.read();
    if (!moves) return;
    if (const auto fault = finish_moves(*moves))
        throw Failure(
            "B03", {},
            {"een eerdere opdracht is halverwege gestopt en is niet af te maken: kan {} niet schrijven: {}",
             say::quoted(fault->target.string()), reason_in_dutch(fault->error)},
            "zorg dat u in die map mag schrijven en probeer het opnieuw");
    for (const fs::path& each : folders_of(*moves)) names_to_disk(each);
    journal.remove();
}

} // namespace verantwoord
