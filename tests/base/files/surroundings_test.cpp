// Files are read whole and appear whole or not at all.
#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

#include <boost/test/unit_test.hpp>

#include <fstream>
#include <sys/stat.h>
#include <unistd.h>

using namespace verantwoord;

namespace {

struct Folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("verantwoord-base-" + std::to_string(::getpid()));
    Folder() { std::filesystem::create_directories(path); }
    ~Folder() { std::filesystem::remove_all(path); }
    std::string content(const std::string& name) const {
        std::ifstream in(path / name, std::ios::binary);
        return {std::istreambuf_iterator<char>(in), {}};
    }
    std::size_t entries() const {
        return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(path), {}));
    }
};

const Surroundings here("", "", Date{});

} // namespace

BOOST_FIXTURE_TEST_SUITE(surroundings, Folder)

BOOST_AUTO_TEST_CASE(files_appear_together_on_commit_and_not_before) {
    FileSet files;
    files.write(path / "a.txt", "een");
    files.write(path / "b.txt", "twee", FileSet::Readable::OwnerOnly);
    BOOST_TEST(!here.exists(path / "a.txt"));
    files.commit();
    BOOST_TEST(content("a.txt") == "een");
    BOOST_TEST(content("b.txt") == "twee");
    struct stat status {};
    ::stat((path / "b.txt").c_str(), &status);
    BOOST_TEST((status.st_mode & 0777) == 0600U);
    BOOST_TEST(entries() == 2U);
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_leaves_the_old_file_and_nothing_else) {
    std::ofstream(path / "a.txt") << "oud";
    {
        FileSet files;
        files.write(path / "a.txt", "nieuw");
    }
    BOOST_TEST(content("a.txt") == "oud");
    BOOST_TEST(entries() == 1U);
}

BOOST_AUTO_TEST_CASE(a_folder_in_the_way_is_refused_before_anything_changes) {
    std::filesystem::create_directory(path / "a.txt");
    FileSet files;
    BOOST_CHECK_EXCEPTION(files.write(path / "a.txt", "x"), Failure,
                          [](const Failure& failure) { return failure.diagnostic().code == "B03"; });
}

BOOST_AUTO_TEST_CASE(a_missing_file_a_folder_and_a_device_are_refused_in_words) {
    for (const std::filesystem::path& odd : {path / "niets", path, std::filesystem::path("/dev/null")})
        BOOST_CHECK_EXCEPTION(here.read(odd, "x"), Failure,
                              [](const Failure& failure) { return failure.diagnostic().code == "B04"; });
}

BOOST_AUTO_TEST_CASE(small_and_large_files_are_read_whole) {
    const std::string large(1 << 20, 'x');
    std::ofstream(path / "groot", std::ios::binary) << large;
    std::ofstream(path / "leeg");
    FileContent moved;
    moved = here.read(path / "groot", "groot");
    BOOST_TEST((moved.bytes() == large));
    FileContent small = here.read(path / "leeg", "leeg");
    BOOST_TEST(small.bytes().empty());
    BOOST_TEST(here.files(path).size() == 2U);
}

BOOST_AUTO_TEST_SUITE_END()
