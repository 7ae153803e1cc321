// Writes the manual pages and the completion of bash where the build asks them: make_manual <folder of pages>
// <folder of completions>.

#include "app/line/manual.hpp"
#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

#include <cstdio>
#include <filesystem>

int main(int count, char** words) {
    using namespace verantwoord;
    if (count != 3) return 2;
    try {
        CommandLine line(all_commands());
        FileSet files;
        for (const auto& [name, text] : manual_pages(line.app()))
            files.write(std::filesystem::path(words[1]) / name, text);
        files.write(std::filesystem::path(words[2]) / "verantwoord", bash_completion(line.app()));
        files.commit();
        return 0;
    } catch (const std::exception& failure) {
        std::fputs(failure.what(), stderr);
        return 1;
    }
}
