// ZIP files as programs write them, and as somebody who means harm does.

#include "builder.hpp"

#include "administration/workbook/archive.hpp"
#include "administration/workbook/limits.hpp"

#include <boost/test/unit_test.hpp>

using namespace verantwoord;
using namespace verantwoord::testing;
using workbook::Trouble;

namespace {

std::string entry(const std::string& bytes, std::string_view name) {
    const workbook::Archive archive(bytes);
    const workbook::Entry* found = archive.find(name);
    return found ? workbook::whole_entry(archive, *found) : "-";
}

/// What is thrown when an entry is read, or nothing.
std::optional<Trouble> trouble(const std::string& bytes, std::string_view name = "a") {
    try {
        entry(bytes, name);
    } catch (const workbook::Unreadable& why) {
        return why.trouble;
    }
    return std::nullopt;
}

/// The same bytes with another name for an entry, in both places where it stands.
std::string renamed(std::string bytes, const std::string& from, const std::string& to) {
    for (std::size_t at = bytes.find(from); at != std::string::npos; at = bytes.find(from, at + to.size()))
        bytes.replace(at, from.size(), to);
    return bytes;
}

std::string little(std::uint64_t number, int width) {
    std::string bytes;
    for (int index = 0; index < width; ++index, number >>= 8) bytes += static_cast<char>(number & 0xFF);
    return bytes;
}

/// The same with a number in the first record of the directory.
std::string patched(std::string bytes, std::size_t offset, std::uint64_t number, int width) {
    return bytes.replace(bytes.find("PK\1\2") + offset, static_cast<std::size_t>(width),
                         little(number, width));
}

const std::string text = "veel tekst, veel tekst, veel tekst, veel tekst, veel tekst";

} // namespace

BOOST_AUTO_TEST_SUITE(archive)

BOOST_AUTO_TEST_CASE(every_way_of_packing_is_unpacked) {
    for (const Packed packed : {Packed::Deflated, Packed::Stored})
        for (const Sizes sizes : {Sizes::Before, Sizes::Behind, Sizes::In64Bits}) {
            const std::string bytes = ZipMaker().add("xl/a.xml", text).add("b.xml", "").bytes(packed, sizes);
            BOOST_TEST(entry(bytes, "xl/a.xml") == text);
            BOOST_TEST(entry(bytes, "b.xml") == "");
            BOOST_TEST(entry(bytes, "c.xml") == "-");
        }
    const std::string large(300'000, 'x');
    BOOST_TEST(entry(ZipMaker().add("a", large).bytes(), "a") == large);
}

BOOST_AUTO_TEST_CASE(sizes_of_64_bits_are_read) {
    // The record that says that there is a second one, as writers of large files make them.
    std::string bytes = ZipMaker().add("a", text).bytes(Packed::Stored);
    const std::size_t directory = bytes.find("PK\1\2"), end = bytes.find("PK\5\6");
    const std::string record = "PK\6\6" + little(44, 8) + std::string(12, '\0') + little(1, 8) +
                               little(1, 8) + little(end - directory, 8) + little(directory, 8);
    const std::string locator = "PK\6\7" + little(0, 4) + little(end, 8) + little(1, 4);
    std::string last = bytes.substr(end);
    last.replace(10, 10, std::string(10, '\xFF'));
    BOOST_TEST(entry(bytes.substr(0, end) + record + locator + last, "a") == text);
    BOOST_TEST(
        (trouble(bytes.substr(0, end) + "XX" + record.substr(2) + locator + last) == Trouble::Damaged));
}

BOOST_AUTO_TEST_CASE(names_are_those_that_others_refer_to) {
    BOOST_TEST(entry(renamed(ZipMaker().add("xl/a.xml", text).bytes(), "xl/a.xml", "XL\\A.xml"),
                     "xl/a.xml") == text);
    BOOST_TEST(entry(renamed(ZipMaker().add("xx/a.xml", text).bytes(), "xx/a.xml", "//a.xml/"), "/a.xml") ==
               text);
    const std::string outside = renamed(ZipMaker().add("xx/a.xml", text).bytes(), "xx/a.xml", "../a.xml");
    BOOST_TEST(entry(outside, "a.xml") == "-");
    BOOST_TEST(entry(outside, "../a.xml") == "-");
    BOOST_TEST(workbook::Archive(outside).entries().empty());
    const std::string twice =
        renamed(ZipMaker().add("a.xml", text).add("b.xml", "x").bytes(), "b.xml", "A.XML");
    BOOST_TEST((trouble(twice, "a.xml") == Trouble::Unsafe));
}

BOOST_AUTO_TEST_CASE(what_is_cut_off_or_damaged_is_refused) {
    const std::string whole = ZipMaker().add("a", text).add("b", text).bytes();
    for (std::size_t length = 0; length < whole.size(); ++length)
        BOOST_TEST((trouble(whole.substr(0, length)) == Trouble::Damaged), length);
    for (const Packed packed : {Packed::Deflated, Packed::Stored}) {
        std::string broken = ZipMaker().add("a", text).bytes(packed);
        broken[broken.find(packed == Packed::Stored ? "tekst" : "PK\1\2") - 3] ^= 1;
        BOOST_TEST((trouble(broken) == Trouble::Damaged));
    }
}

BOOST_AUTO_TEST_CASE(what_the_directory_says_is_held_against_the_bytes) {
    const std::string good = ZipMaker().add("a", text).bytes();
    const std::string stored = ZipMaker().add("a", text).bytes(Packed::Stored);
    BOOST_TEST((trouble(patched(good, 8, 1, 2)) == Trouble::Password));    // encrypted
    BOOST_TEST((trouble(patched(good, 10, 12, 2)) == Trouble::Damaged));   // packed in another way
    BOOST_TEST((trouble(patched(good, 16, 1, 4)) == Trouble::Damaged));    // another checksum
    BOOST_TEST((trouble(patched(good, 20, 9999, 4)) == Trouble::Damaged)); // more than there is
    BOOST_TEST((trouble(patched(good, 24, text.size() - 1, 4)) == Trouble::Damaged));
    BOOST_TEST((trouble(patched(good, 24, text.size() + 1, 4)) == Trouble::Damaged));
    BOOST_TEST((trouble(patched(stored, 24, text.size() - 1, 4)) == Trouble::Damaged));
    BOOST_TEST((trouble(patched(good, 42, 1, 4)) == Trouble::Damaged)); // its own header elsewhere
    BOOST_TEST((trouble(patched(good, 42, 4'000'000'000, 4)) == Trouble::Damaged));
    BOOST_TEST((trouble(patched(good, 28, 60'000, 2)) == Trouble::Damaged)); // a name as long as a book
    BOOST_TEST((trouble(patched(good, 24, 600 * workbook::limits::mebibyte, 4)) == Trouble::TooLarge));
    BOOST_TEST((trouble(patched(good, 24, 100 * workbook::limits::mebibyte, 4)) == Trouble::Unsafe));
}

BOOST_AUTO_TEST_CASE(all_parts_together_have_a_limit) {
    const std::string bytes = ZipMaker().add("a", text).bytes();
    const workbook::Archive archive(bytes);
    archive.count(workbook::limits::parts - text.size());
    BOOST_TEST(workbook::whole_entry(archive, *archive.find("a")) == text);
    BOOST_CHECK_THROW(workbook::EntryReader(archive, *archive.find("a")), workbook::Unreadable);
}

BOOST_AUTO_TEST_CASE(a_bomb_is_not_unpacked) {
    BOOST_TEST((trouble(ZipMaker().add("a", std::string(40'000'000, ' ')).bytes()) == Trouble::Unsafe));
    const std::string many(1 + workbook::limits::packed, 'x');
    BOOST_TEST((trouble(many) == Trouble::TooLarge));
    std::string counted = ZipMaker().add("a", text).bytes();
    counted.replace(counted.find("PK\5\6") + 10, 2, little(20'000, 2));
    BOOST_TEST((trouble(counted) == Trouble::TooLarge));
}

BOOST_AUTO_TEST_SUITE_END()
