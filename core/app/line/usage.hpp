// The words and options that a command may be typed with, as its own file tells them. What reads the line is
// kept out of sight, for its header is large.
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
} // namespace CLI

namespace verantwoord {

struct Voice;

/// Names are as typed ("-o,--uitvoer"), `kind` is what stands for the value in --help ("MAP"). The values are
/// filled in when the line is read and must live until then.
class Usage {
  public:
    enum class Need { Optional, Required };

    Usage(CLI::App& app, Voice& voice) : app_(app), voice_(voice) {}

    void word(const char* name, std::string& value, const char* meaning, Need need = Need::Optional);
    void word(const char* name, std::filesystem::path& value, const char* meaning,
              Need need = Need::Optional);
    void words(const char* name, std::vector<std::filesystem::path>& values, const char* meaning);
    void flag(const char* names, bool& value, const char* meaning);
    void option(const char* names, std::string& value, const char* kind, const char* meaning);
    void option(const char* names, std::filesystem::path& value, const char* kind, const char* meaning,
                Need need = Need::Optional);
    /// Values with commas between them.
    void list(const char* names, std::vector<std::string>& values, const char* kind, const char* meaning,
              Need need = Need::Optional);
    /// Values each with the option before it: they may have commas.
    void each(const char* names, std::vector<std::string>& values, const char* kind, const char* meaning);
    /// From 1 to `most`.
    void number(const char* names, unsigned& value, int most, const char* meaning);

    // What several commands have in common.
    void centre(std::filesystem::path& folder);        ///< as a word
    void centre_option(std::filesystem::path& folder); ///< where another word comes first
    void agreement(std::string& id);
    void json();
    void strict();

  private:
    CLI::App& app_;
    Voice& voice_;
};

/// The folder of the centre, for commands that cannot do without: this one when none was named.
std::filesystem::path centre_folder(const std::filesystem::path& named);

} // namespace verantwoord
