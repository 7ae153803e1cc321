// Code is only loaded from where nobody else could have changed it.
#include <boost/test/unit_test.hpp>

#include "funder/plugin/permission.hpp"

#include <cstdlib>
#include <fstream>

using namespace verantwoord;
namespace fs = std::filesystem;

namespace {

/// A folder with one file, that only its owner can change; gone at the end.
struct Folder {
    fs::path path = fs::path(VERANTWOORD_BUILD) / "tests/funder/permission";
    Folder() {
        fs::create_directories(path);
        std::ofstream(path / "plugin.json") << "{}";
        fs::permissions(path, fs::perms::owner_all);
        fs::permissions(path / "plugin.json", fs::perms::owner_read | fs::perms::owner_write);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    ~Folder() { fs::remove_all(path); }
};

const PermissionRule nowhere_refused{std::vector<fs::path>{}};

} // namespace

BOOST_AUTO_TEST_SUITE(permission)

BOOST_AUTO_TEST_CASE(a_folder_that_only_its_owner_can_change_is_accepted) {
    const Folder folder;
    BOOST_TEST(!nowhere_refused.objection(folder.path));
}

BOOST_AUTO_TEST_CASE(a_folder_or_file_that_others_can_change_is_refused) {
    const Folder folder;
    fs::permissions(folder.path, fs::perms::others_write, fs::perm_options::add);
    BOOST_TEST(nowhere_refused.objection(folder.path).has_value());
    fs::permissions(folder.path, fs::perms::others_write, fs::perm_options::remove);
    fs::permissions(folder.path / "plugin.json", fs::perms::group_write, fs::perm_options::add);
    BOOST_TEST(nowhere_refused.objection(folder.path).has_value());
}

BOOST_AUTO_TEST_CASE(a_refused_place_is_refused_with_everything_in_it_also_through_a_link) {
    const Folder folder;
    const PermissionRule rule({fs::canonical(folder.path.parent_path())});
    BOOST_TEST(rule.objection(folder.path).has_value());
    const auto link = fs::path(VERANTWOORD_BUILD) / "tests/permission-link";
    fs::remove(link);
    fs::create_directory_symlink(folder.path, link);
    BOOST_TEST(rule.objection(link).has_value());
    fs::remove(link);
}

BOOST_AUTO_TEST_CASE(places_where_everybody_may_write_are_refused_by_default) {
    BOOST_TEST(PermissionRule().objection("/tmp").has_value());
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_not_there_is_refused) {
    BOOST_TEST(nowhere_refused.objection("/bestaat/niet").has_value());
}

BOOST_AUTO_TEST_SUITE_END()
