// The lines of a fenced block as settings, each with its place; asks for them one by one and reports what is
// missing, double, unknown or not allowed.
#pragma once

#include "document/template/block_options.hpp"

namespace verantwoord {

class BlockSettings {
  public:
    BlockSettings(const FencedBlock& block, const std::vector<std::string>& known,
                  const OptionSurroundings& surroundings);

    std::string raw(std::string_view key) const; ///< with value characters; "" when absent
    bool has(std::string_view key) const { return find(key) != nullptr; }
    bool from_field(std::string_view key) const; ///< the value holds a field, so only known when filled in
    std::string plain(std::string_view key) const;
    std::string required(std::string_view key);

    /// One of `words`, as an index; `otherwise` when absent, and after reporting a wrong one.
    std::size_t choice(std::string_view key, const std::vector<std::string>& words, std::size_t otherwise);
    /// A list of choices.
    std::vector<std::size_t> choices(std::string_view key, const std::vector<std::string>& words);
    std::vector<const PublishedIndicator*> indicators(std::string_view key);
    /// A dimension that all `indicators` have.
    std::string dimension(std::string_view key, const std::vector<const PublishedIndicator*>& indicators);

    void error(Code code, std::string_view key, Sentence message, Sentence help);
    bool faultless() const { return !faults_; }
    const OptionSurroundings& surroundings() const { return around_; }

  private:
    struct Setting {
        std::string key, value;
        std::size_t key_offset, value_offset;
    };
    struct Word {
        std::string text;
        std::size_t offset;
    };
    void read_line(const FencedLine& line, const std::vector<std::string>& known);
    const Setting* find(std::string_view key) const;
    std::vector<Word> words(const Setting& setting) const;
    void report(Code code, std::size_t offset, std::size_t length, Sentence message, Sentence help);

    const OptionSurroundings& around_;
    std::string kind_;
    std::size_t offset_;
    std::vector<Setting> settings_;
    bool faults_ = false;
};

/// A text with value characters as plain text.
std::string plain_text(std::string_view text, const Values& values);

} // namespace verantwoord
