// A centre's folder that a test writes and that is gone afterwards, and short ways to look at what was said
// about it.
#pragma once

#include "administration/administration.hpp"

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <utility>

#include <unistd.h>

namespace verantwoord::testing {

inline const Date today = *make_date(2026, 2, 1);

class Folder {
  public:
    Folder() {
        static int number = 0;
        path_ = std::filesystem::temp_directory_path() /
                ("verantwoord-test-" + std::to_string(::getpid()) + "-" + std::to_string(++number));
        std::filesystem::create_directories(path_);
        write("centrum.json", R"({"schema": 1, "naam": "De Brug", "locaties": [
            {"id": "kade", "naam": "De Brug Kade", "gemeente": "Waterstad"}, {"id": "dijk", "gemeente": "Dijkdorp"}]})");
    }
    Folder(Folder&& other) noexcept : path_(std::exchange(other.path_, {})) {}
    Folder& operator=(const Folder&) = delete;
    ~Folder() {
        if (!path_.empty()) std::filesystem::remove_all(path_);
    }

    Folder& write(const std::string& name, std::string_view bytes) {
        const std::filesystem::path file = path_ / name;
        std::filesystem::create_directories(file.parent_path());
        std::ofstream(file, std::ios::binary) << bytes;
        return *this;
    }

    Administration read(Diagnostics& diagnostics) const {
        const Surroundings surroundings(path_, path_, *make_date(2026, 2, 1));
        return read_administration(path_, surroundings, diagnostics);
    }

    const std::filesystem::path& path() const { return path_; }

  private:
    std::filesystem::path path_;
};

/// The first message with this code, or an empty one.
inline Diagnostic found(const Diagnostics& diagnostics, std::string_view code) {
    for (const Diagnostic& diagnostic : diagnostics.all())
        if (diagnostic.code == code) return diagnostic;
    return {Severity::Note, "I01", "", "", {}};
}

/// "G02 gegevens/bezoeken.csv:3:1 'x' is geen datum" for each message, a line each.
inline std::string said(const Diagnostics& diagnostics) {
    std::string all;
    for (const Diagnostic& one : diagnostics.all()) {
        all += one.code.text() + " " + one.place.file;
        if (!one.place.cell.empty()) {
            all += "!" + one.place.cell + " " + one.message.text() + "\n";
            continue;
        }
        if (one.place.line > 0) all += ":" + std::to_string(one.place.line);
        if (one.place.column > 0) all += ":" + std::to_string(one.place.column);
        all += " " + one.message.text() + "\n";
    }
    return all;
}

inline std::string text_at(const Table& table, std::string_view column, std::size_t row) {
    const Column& found = *table.column(column);
    return found.dictionary.text(found.codes.at(row));
}
inline std::string day_at(const Table& table, std::string_view column, std::size_t row) {
    const std::int32_t days = table.column(column)->days.at(row);
    return days == Column::no_date ? "" : iso(Date{days});
}
inline std::int64_t amount_at(const Table& table, std::string_view column, std::size_t row) {
    return table.column(column)->amounts.at(row);
}

/// What is said about one file of data, and the table it gives.
struct Reading {
    Folder folder;
    Diagnostics diagnostics;
    Administration administration;
    Reading(const std::string& file, std::string_view bytes) {
        folder.write("gegevens/" + file, bytes);
        administration = folder.read(diagnostics);
    }
    std::string said() const { return testing::said(diagnostics); }
    Diagnostic found(std::string_view code) const { return testing::found(diagnostics, code); }
};

} // namespace verantwoord::testing
