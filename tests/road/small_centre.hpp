// The small centre of tests/centres in a folder of its own, with the installed plugins and templates, for
// tests that go down the road.
#pragma once

#include "road/report_run.hpp"
#include "road/walk.hpp"

#include <filesystem>
#include <fstream>
#include <string>

#include <unistd.h>

namespace verantwoord::testing {

namespace fs = std::filesystem;

inline std::string content(const fs::path& path) {
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline bool said(const Diagnostics& diagnostics, std::string_view code) {
    for (const Diagnostic& each : diagnostics.all())
        if (each.code == code) return true;
    return false;
}

class SmallCentre {
  public:
    static constexpr const char* agreement_file = "afspraken/wmo-waterstad-2025.json";

    SmallCentre() {
        static int number = 0;
        folder = fs::temp_directory_path() /
                 ("verantwoord-weg-" + std::to_string(::getpid()) + "-" + std::to_string(++number));
        fs::copy(fs::path(VERANTWOORD_SOURCE) / "tests/centres/klein", folder, fs::copy_options::recursive);
    }
    SmallCentre(const SmallCentre&) = delete;
    SmallCentre& operator=(const SmallCentre&) = delete;
    ~SmallCentre() { fs::remove_all(folder); }

    void write(const std::string& name, std::string_view bytes) const {
        fs::create_directories((folder / name).parent_path());
        std::ofstream(folder / name, std::ios::binary) << bytes;
    }
    void replace(const std::string& name, const std::string& from, const std::string& to) const {
        std::string text = content(folder / name);
        text.replace(text.find(from), from.size(), to);
        write(name, text);
    }
    Surroundings on(Date today) const {
        return Surroundings(fs::path(VERANTWOORD_BUILD) / "share/verantwoord",
                            fs::path(VERANTWOORD_BUILD) / "lib/verantwoord/plugins", today);
    }

    Request request() const { return Request{folder}; }
    Road walk(const Request& request, Diagnostics& diagnostics) const {
        const auto runner = plugins.catalogue.code_runner();
        return verantwoord::walk(request, surroundings, plugins, *runner, diagnostics);
    }

    fs::path folder;
    Surroundings surroundings = on(*make_date(2026, 2, 1));
    Plugins plugins{surroundings, CatalogueOptions{}};
};

} // namespace verantwoord::testing
