// Files that are written together: all of them, or everything as it was, also after a run that was stopped.
#include "base/files/commit_journal.hpp"
#include "base/files/file_set.hpp"
#include "base/files/hash.hpp"
#include "base/files/leftovers.hpp"
#include "base/message/diagnostic.hpp"
#include "folder.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <sys/stat.h>
#include <sys/wait.h>

using namespace verantwoord;
using test::Folder;

namespace {

namespace fs = std::filesystem;

bool is_write_fault(const Failure& failure) { return failure.diagnostic().code == "B03"; }

/// Two files of which the first replaces one, as they are when the journal is written.
FileMoves two_moves(const Folder& folder) {
    folder.put("a.txt", "oud");
    folder.put(".a.nieuw", "een");
    folder.put(".b.nieuw", "twee");
    FileMoves moves{
        {folder.path / ".a.nieuw", folder.path / "a.txt", folder.path / ".a.oud", sha256("een"), true},
        {folder.path / ".b.nieuw", folder.path / "b.txt", folder.path / ".b.oud", sha256("twee"), false}};
    CommitJournal(folder.path).write(moves);
    return moves;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(file_set, Folder)

BOOST_AUTO_TEST_CASE(files_appear_together_on_commit_and_not_before) {
    FileSet files;
    files.write(path / "a.txt", "een");
    files.write(path / "b.txt", "twee", FileSet::Readable::OwnerOnly);
    BOOST_TEST(!fs::exists(path / "a.txt"));
    files.commit();
    BOOST_TEST(content("a.txt") == "een");
    BOOST_TEST(content("b.txt") == "twee");
    struct stat status {};
    ::stat((path / "b.txt").c_str(), &status);
    BOOST_TEST((status.st_mode & 0777) == 0600U);
    BOOST_TEST(entries() == 2U);
}

BOOST_AUTO_TEST_CASE(what_is_not_committed_leaves_the_old_file_and_nothing_else) {
    put("a.txt", "oud");
    {
        FileSet files;
        files.write(path / "a.txt", "nieuw");
    }
    BOOST_TEST(content("a.txt") == "oud");
    BOOST_TEST(entries() == 1U);
}

BOOST_AUTO_TEST_CASE(a_folder_in_the_way_is_refused_before_anything_changes) {
    fs::create_directory(path / "a.txt");
    FileSet files;
    BOOST_CHECK_EXCEPTION(files.write(path / "a.txt", "x"), Failure, is_write_fault);
}

BOOST_AUTO_TEST_CASE(when_one_file_cannot_get_its_name_all_are_as_they_were) {
    put("a.txt", "oud");
    {
        FileSet files;
        files.write(path / "a.txt", "nieuw");
        files.write(path / "b.txt", "nieuw");
        files.write(path / "c.txt", "nieuw");
        fs::create_directories(path / "c.txt" / "in de weg");
        BOOST_CHECK_EXCEPTION(files.commit(), Failure, is_write_fault);
    }
    BOOST_TEST(content("a.txt") == "oud");
    BOOST_TEST(!fs::exists(path / "b.txt"));
    BOOST_TEST(entries() == 2U); // a.txt and the folder
}

BOOST_AUTO_TEST_CASE(what_another_run_changed_is_not_overwritten) {
    put("dossier.json", "zoals gelezen");
    const std::string mark = content_mark(path / "dossier.json");
    BOOST_TEST(content_mark(path / "niets").empty());
    put("dossier.json", "van een ander");
    FileSet files;
    files.write(path / "dossier.json", "van ons");
    files.expect(path / "dossier.json", mark);
    BOOST_CHECK_EXCEPTION(files.commit(), Failure, is_write_fault);
    BOOST_TEST(content("dossier.json") == "van een ander");
}

BOOST_AUTO_TEST_CASE(a_journal_is_gone_when_all_is_done) {
    FileSet files;
    files.keep_journal(path);
    files.write(path / "a.txt", "een");
    files.commit();
    BOOST_TEST(entries() == 1U);
    finish_interrupted(path);
    BOOST_TEST(content("a.txt") == "een");
}

BOOST_AUTO_TEST_CASE(a_run_that_was_stopped_is_finished_when_all_new_files_are_there) {
    for (const std::size_t done : {0U, 1U, 2U}) {
        const FileMoves moves = two_moves(*this);
        for (std::size_t i = 0; i < done; ++i) {
            if (moves[i].replaces) fs::create_hard_link(moves[i].to, moves[i].old);
            fs::rename(moves[i].from, moves[i].to);
        }
        finish_interrupted(path);
        BOOST_TEST(content("a.txt") == "een");
        BOOST_TEST(content("b.txt") == "twee");
        BOOST_TEST(entries() == 2U);
        fs::remove(path / "b.txt");
    }
}

BOOST_AUTO_TEST_CASE(a_run_that_was_stopped_is_taken_back_when_a_new_file_is_lost) {
    for (const std::size_t done : {0U, 1U}) {
        const FileMoves moves = two_moves(*this);
        if (done == 1) {
            fs::create_hard_link(moves[0].to, moves[0].old);
            fs::rename(moves[0].from, moves[0].to);
        }
        fs::remove(moves[1].from);
        finish_interrupted(path);
        BOOST_TEST(content("a.txt") == "oud");
        BOOST_TEST(entries() == 1U);
    }
    // The same content stood there before: it was never touched and stays.
    const FileMoves moves = two_moves(*this);
    put("a.txt", "een");
    fs::remove(moves[1].from);
    fs::remove(moves[0].from);
    finish_interrupted(path);
    BOOST_TEST(content("a.txt") == "een");
}

BOOST_AUTO_TEST_CASE(a_folder_that_is_moved_keeps_its_journal) {
    const fs::path inside = path / "rapporten", moved = path / "elders";
    fs::create_directory(inside);
    put("rapporten/.a", "een");
    CommitJournal(inside).write({{inside / ".a", inside / "a.txt", inside / ".a.oud", sha256("een"), false}});
    fs::rename(inside, moved);
    finish_interrupted(moved);
    BOOST_TEST(content("elders/a.txt") == "een");
}

BOOST_AUTO_TEST_CASE(half_made_files_of_this_computer_are_removed_when_their_maker_is_gone) {
    const pid_t child = ::fork();
    if (child == 0) {
        std::ofstream(beside(path / ".van het kind")) << "half";
        ::_exit(0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    std::ofstream(beside(path / ".van ons")) << "half";
    BOOST_TEST(entries() == 2U);
    remove_leftovers(path);
    BOOST_TEST(entries() == 1U);
    BOOST_TEST(fs::exists(beside(path / ".van ons")));
}

// On a shared drive the number of a process says nothing: another computer may be busy with the file.
BOOST_AUTO_TEST_CASE(half_made_files_of_another_computer_are_left_for_a_day) {
    for (const char* name : {".x.deel-verantwoord-0badcafe-999999", ".x.deel-verantwoord-999999"}) {
        put(name, "half");
        remove_leftovers(path);
        BOOST_TEST(fs::exists(path / name), name);
        fs::last_write_time(path / name, fs::file_time_type::clock::now() - std::chrono::hours(25));
        remove_leftovers(path);
        BOOST_TEST(!fs::exists(path / name), name);
    }
    put(".x.deel-verantwoord-0badcafe-999999", "half");
    put(journal_name, "");
    fs::last_write_time(path / ".x.deel-verantwoord-0badcafe-999999",
                        fs::file_time_type::clock::now() - std::chrono::hours(25));
    remove_leftovers(path);
    BOOST_TEST(entries() == 2U); // a journal may still name it
}

BOOST_AUTO_TEST_SUITE_END()
