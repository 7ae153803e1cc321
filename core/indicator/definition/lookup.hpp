// Reaches the cells of a field, directly or one key away. A key is looked up once per distinct value, not per
// row: a person's attributes are found once, however many visits there are.
#pragma once

#include "administration/administration.hpp"
#include "indicator/definition/people_through_time.hpp"

#include <cstdint>
#include <limits>
#include <map>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Where the values of a field stand. Lives no longer than the Lookup and the Administration.
struct FieldView {
    static constexpr std::uint32_t no_row = std::numeric_limits<std::uint32_t>::max();
    const Column* column = nullptr; ///< with the values
    const Column* key = nullptr;    ///< of the table itself, when the values are one key away
    /// For each code of `key` the row of the other table that it names, or no_row.
    const std::vector<std::uint32_t>* rows_of_key = nullptr;
};

/// As of which day something holds of a person of whom it has changed.
struct AsOf {
    Date day{std::numeric_limits<std::int32_t>::max()};
    bool of_row = false; ///< of moments the day of the row itself
};

class Lookup {
  public:
    explicit Lookup(const Administration& administration) : administration_(administration) {}
    const Administration& administration() const { return administration_; }

    /// Nothing when no file supplied the field, or the table that it is reached in.
    std::optional<FieldView> field(const Table& table, std::string_view path, const AsOf& as_of = {});
    /// Whether there are people of whom something has changed, so that it matters as of which day.
    bool people_change() const { return administration_.people_through_time.has_value(); }

    /// Whether the table has this column with anything in it that can be relied on.
    static bool available(const Table& table, std::string_view column);

  private:
    const std::vector<std::uint32_t>& rows_of_key(const Column& key, const Table& target,
                                                  const Column& target_key);
    FieldView of_person(const Table& table, const Column& key, std::string_view name, const AsOf& as_of);

    const Administration& administration_;
    std::unique_ptr<PeopleThroughTime> people_; ///< once it was asked after
    std::map<const Column*, std::vector<std::uint32_t>> rows_of_key_;
};

} // namespace verantwoord
