#include "base/files/surroundings.hpp"

#include "base/message/diagnostic.hpp"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace verantwoord {

namespace {

/// What stands in the name of a file that is not finished, before the number of the process that makes it.
constexpr std::string_view leftover_mark = ".deel-verantwoord-";

/// Smaller files are copied: a map of them costs more than it saves.
constexpr std::size_t smallest_map = std::size_t{256} << 10;

} // namespace

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
    case EIO: return "de schijf geeft een fout";
    default: return {"het systeem meldt fout {}", say::digits(error)};
    }
}

namespace {

[[noreturn]] void cannot_read(const std::string& shown, int error) {
    throw Failure("B04", {}, {"kan {} niet lezen: {}", say::quoted(shown), reason_in_dutch(error)},
                  "controleer of het bestand bestaat en of u het mag openen");
}

/// A descriptor that closes itself.
class Descriptor {
  public:
    explicit Descriptor(int number) : number_(number) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor() {
        if (number_ >= 0) ::close(number_);
    }
    int number() const { return number_; }
    int release() { return std::exchange(number_, -1); }

  private:
    int number_;
};

std::string read_all(int descriptor, const std::string& shown) {
    std::string bytes;
    std::size_t size = 0;
    for (;;) {
        bytes.resize(std::max<std::size_t>(size + 4096, bytes.size() * 2));
        const ssize_t got = ::read(descriptor, bytes.data() + size, bytes.size() - size);
        if (got < 0 && errno == EINTR) continue;
        if (got < 0) cannot_read(shown, errno);
        if (got == 0) break;
        size += static_cast<std::size_t>(got);
    }
    bytes.resize(size);
    return bytes;
}

std::vector<std::string> entries(const std::filesystem::path& folder, bool wanted_folders) {
    std::vector<std::string> names;
    std::error_code error;
    for (std::filesystem::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        std::error_code ignored;
        const bool matches = wanted_folders ? each->is_directory(ignored) : each->is_regular_file(ignored);
        const std::string name = each->path().filename().string();
        if (matches && !name.starts_with('.')) names.push_back(name);
    }
    std::sort(names.begin(), names.end());
    return names;
}

Date clock_day() {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return *make_date(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon + 1),
                      static_cast<unsigned>(local.tm_mday));
}

} // namespace

FileContent::FileContent(FileContent&& other) noexcept { *this = std::move(other); }

FileContent& FileContent::operator=(FileContent&& other) noexcept {
    if (this == &other) return *this;
    if (mapped_) ::munmap(const_cast<char*>(data_), size_);
    size_ = std::exchange(other.size_, 0);
    mapped_ = std::exchange(other.mapped_, false);
    owned_ = std::move(other.owned_);
    data_ = mapped_ ? other.data_ : owned_.data();
    other.data_ = nullptr;
    return *this;
}

FileContent::~FileContent() {
    if (mapped_) ::munmap(const_cast<char*>(data_), size_);
}

Surroundings::Surroundings(std::filesystem::path share, std::filesystem::path plugins, Date today)
    : share_(std::move(share)), plugins_(std::move(plugins)), today_(today) {}

std::filesystem::path user_folder(const char* variable, const char* below_home) {
    const char* named = std::getenv(variable);
    if (named && *named == '/') return std::filesystem::path(named) / "verantwoord";
    const char* home = std::getenv("HOME");
    return home && *home == '/' ? std::filesystem::path(home) / below_home / "verantwoord"
                                : std::filesystem::path();
}

Surroundings Surroundings::of_program() {
    std::error_code error;
    const auto program = std::filesystem::read_symlink("/proc/self/exe", error);
    const auto prefix = program.parent_path().parent_path();
    Date today = clock_day();
    if (const char* asked = std::getenv("VERANTWOORD_VANDAAG"); asked != nullptr && *asked != '\0') {
        const auto date = parse_date(asked);
        if (!date)
            throw Failure("B02", {}, {"VERANTWOORD_VANDAAG is {} en dat is geen datum", say::quoted(asked)},
                          "schrijf de datum als jjjj-mm-dd, bijvoorbeeld 2026-01-31");
        today = *date;
    }
    return {prefix / "share/verantwoord", prefix / "lib/verantwoord/plugins", today};
}

FileContent Surroundings::read(const std::filesystem::path& path, const std::string& shown) const {
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (file.number() < 0) cannot_read(shown, errno);
    struct stat status {};
    if (::fstat(file.number(), &status) != 0) cannot_read(shown, errno);
    if (S_ISDIR(status.st_mode)) cannot_read(shown, EISDIR);
    if (!S_ISREG(status.st_mode))
        throw Failure("B04", {}, {"kan {} niet lezen: dit is geen gewoon bestand", say::quoted(shown)});
    FileContent content;
    content.size_ = static_cast<std::size_t>(status.st_size);
    if (content.size_ >= smallest_map) {
        void* map = ::mmap(nullptr, content.size_, PROT_READ, MAP_PRIVATE, file.number(), 0);
        if (map != MAP_FAILED) {
            ::madvise(map, content.size_, MADV_SEQUENTIAL);
            content.data_ = static_cast<const char*>(map);
            content.mapped_ = true;
            return content;
        }
    }
    content.owned_ = read_all(file.number(), shown);
    content.data_ = content.owned_.data();
    content.size_ = content.owned_.size();
    return content;
}

bool Surroundings::exists(const std::filesystem::path& path) const {
    std::error_code error;
    return std::filesystem::exists(path, error);
}

bool Surroundings::others_may_read(const std::filesystem::path& path) const {
    struct stat status {};
    return ::stat(path.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0;
}

std::vector<std::string> Surroundings::files(const std::filesystem::path& folder) const {
    return entries(folder, false);
}

std::vector<std::string> Surroundings::folders(const std::filesystem::path& folder) const {
    return entries(folder, true);
}

namespace {

[[noreturn]] void cannot_write(const std::filesystem::path& target, int error) {
    throw Failure("B03", {},
                  {"kan {} niet schrijven: {}", say::quoted(target.string()), reason_in_dutch(error)},
                  "kies een andere map met --uitvoer, of maak ruimte en probeer het opnieuw; het oude "
                  "bestand is niet veranderd");
}

bool is_running(pid_t process) { return ::kill(process, 0) == 0 || errno == EPERM; }

void write_all(int descriptor, std::string_view bytes, const std::filesystem::path& target) {
    while (!bytes.empty()) {
        const ssize_t written = ::write(descriptor, bytes.data(), bytes.size());
        if (written < 0 && errno == EINTR) continue;
        if (written < 0) cannot_write(target, errno);
        bytes.remove_prefix(static_cast<std::size_t>(written));
    }
}

} // namespace

std::filesystem::path beside(const std::filesystem::path& target) {
    return target.string() + std::string(leftover_mark) + std::to_string(::getpid());
}

void remove_leftovers(const std::filesystem::path& folder) {
    std::error_code error;
    for (std::filesystem::directory_iterator each(folder, error), end; !error && each != end;
         each.increment(error)) {
        const std::string name = each->path().filename().string();
        const std::size_t mark = name.rfind(leftover_mark);
        if (mark == std::string::npos) continue;
        const std::string_view number = std::string_view(name).substr(mark + leftover_mark.size());
        pid_t process = 0;
        const auto [rest, wrong] = std::from_chars(number.data(), number.data() + number.size(), process);
        std::error_code ignored;
        if (wrong == std::errc() && rest == number.data() + number.size() && process > 0 &&
            !is_running(process))
            std::filesystem::remove_all(each->path(), ignored);
    }
}

FileSet::~FileSet() {
    for (const Pending& each : pending_) {
        if (each.descriptor >= 0) ::close(each.descriptor);
        std::error_code ignored;
        if (!each.temporary.empty()) std::filesystem::remove(each.temporary, ignored);
    }
}

void FileSet::write(const std::filesystem::path& target, std::string_view bytes, Readable readable) {
    const auto folder = target.has_parent_path() ? target.parent_path() : std::filesystem::path(".");
    std::error_code error;
    std::filesystem::create_directories(folder, error);
    if (error) cannot_write(target, error.value());
    if (std::filesystem::is_directory(target, error)) cannot_write(target, EISDIR);
    const mode_t mode = readable == Readable::OwnerOnly ? 0600 : 0666;
    Pending pending;
    pending.target = target;
    pending.temporary = beside(folder / ("." + target.filename().string()));
    if (pending_.empty() || pending_.back().target.parent_path() != target.parent_path())
        remove_leftovers(folder);
    // A file without a name disappears by itself, also when the program is killed; not every file system has
    // them.
    Descriptor file(::open(folder.c_str(), O_TMPFILE | O_WRONLY | O_CLOEXEC, mode));
    if (file.number() >= 0) {
        write_all(file.number(), bytes, target);
        pending.descriptor = file.release();
        pending_.push_back(std::move(pending));
        return;
    }
    Descriptor named(::open(pending.temporary.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode));
    if (named.number() < 0) cannot_write(target, errno);
    pending_.push_back(pending);
    write_all(named.number(), bytes, target);
    if (::close(named.release()) != 0) cannot_write(target, errno);
}

void FileSet::commit() {
    for (Pending& each : pending_) {
        if (each.descriptor < 0) continue;
        const std::string unnamed = "/proc/self/fd/" + std::to_string(each.descriptor);
        ::unlink(each.temporary.c_str());
        if (::linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, each.temporary.c_str(), AT_SYMLINK_FOLLOW) != 0)
            cannot_write(each.target, errno);
        const int closed = ::close(std::exchange(each.descriptor, -1));
        if (closed != 0) cannot_write(each.target, errno);
    }
    for (Pending& each : pending_) {
        if (::rename(each.temporary.c_str(), each.target.c_str()) != 0) cannot_write(each.target, errno);
        each.temporary.clear();
    }
    pending_.clear();
}

} // namespace verantwoord
