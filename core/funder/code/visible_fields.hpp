// What the code of a plugin may read of a table: the fields that its manifest lists under `leest`, by name,
// one key away at most. People's own numbers are never among them: they come as another text that is the same
// for the same person.
#pragma once

#include "administration/administration.hpp"
#include "indicator/definition/lookup.hpp"

#include <cstdint>
#include <deque>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

enum class FieldState {
    Visible,
    Undeclared, ///< exists, but is not in `leest`
    Unknown     ///< the table has no such field
};

/// Where the cells of a field stand.
class VisibleField {
  public:
    std::string name;
    FieldState state = FieldState::Unknown;
    const Column* column = nullptr; ///< null when not visible, or when the centre has no such column

    std::string_view text(std::uint32_t row) const;
    std::optional<std::int64_t> amount(std::uint32_t row) const;
    std::optional<std::int32_t> date(std::uint32_t row) const;

  private:
    friend class VisibleFields;
    std::string full_name_; ///< with the table in which the column stands
    std::optional<std::uint32_t> row_in_column(std::uint32_t row) const;
    static constexpr std::uint32_t no_row = 0xffffffff;
    const Column* key = nullptr;            ///< null: the column is of the table itself
    std::vector<std::uint32_t> row_of_key_; ///< for each code of `key`, the row in the other table
    bool pseudonyms_ = false;
    std::vector<std::string> pseudonym_of_; ///< for each code of `column`
};

class VisibleFields {
  public:
    VisibleFields(const Administration& administration, const Table& table,
                  const std::vector<std::string>& reads)
        : lookup_(administration), table_(table), reads_(reads) {}

    /// The same object for the same name, for as long as this lives.
    const VisibleField& find(std::string_view name);
    /// The full names ("deelnemers.gemeente") of the visible fields that were asked for.
    std::vector<std::string> asked() const;

  private:
    VisibleField resolve(std::string_view name);
    Lookup lookup_;
    const Table& table_;
    const std::vector<std::string>& reads_;
    std::deque<VisibleField> known_;
};

} // namespace verantwoord
