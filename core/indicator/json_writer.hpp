// Writes JSON in the order in which it is told, indented so that a person can read the file.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace verantwoord {

class JsonWriter {
  public:
    void begin_object(std::string_view key = {});
    void end_object() { end('}'); }
    void begin_list(std::string_view key);
    void end_list() { end(']'); }
    void text(std::string_view key, std::string_view value);
    void number(std::string_view key, std::int64_t value);
    void boolean(std::string_view key, bool value);
    void item(std::string_view value); ///< of a list
    std::string finish();

  private:
    void next(std::string_view key);
    void end(char bracket);
    void quoted(std::string_view value);
    std::string out_;
    std::size_t depth_ = 0;
    bool first_ = true; ///< nothing stands yet in the innermost object or list
};

} // namespace verantwoord
