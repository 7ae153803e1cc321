// The invented names in a story. Its texts hold {{tokens}} for them, so that a name changes everywhere at
// once.
#pragma once

#include "base/json/json.hpp"

#include <map>
#include <string>
#include <string_view>

namespace verantwoord {

class PersonaNames {
  public:
    /// `text`: of the file, which must outlive this; the places of tokens are looked up in it.
    PersonaNames(std::string file, std::string_view text, Diagnostics& diagnostics)
        : file_(std::move(file)), text_(text), diagnostics_(diagnostics) {}

    void add(std::string token, std::string name) { names_[std::move(token)] = std::move(name); }
    /// The text with its tokens replaced; what is wrong with them is reported. `where`: the value it is from.
    std::string filled_in(std::string_view text, const json::Value& where);

  private:
    void warn_of_plain_names(std::string_view text, const json::Value& where);
    Sentence known(const std::string& token) const;
    void report(const json::Value& where, std::string_view token, Sentence message, Sentence help);

    std::string file_;
    std::string_view text_;
    Diagnostics& diagnostics_;
    std::map<std::string, std::string> names_;
};

/// Whether `name` stands in `text` as a whole word; where it does, else npos.
std::size_t mention_of(std::string_view name, std::string_view text);

} // namespace verantwoord
