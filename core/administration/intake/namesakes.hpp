// Namesakes: one name beside several years of birth or towns in the other columns of a file. They get one
// pseudonym and would count as one person.
#pragma once

#include "administration/records/csv.hpp"
#include "base/message/diagnostic.hpp"

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

class Namesakes {
  public:
    Namesakes() = default;
    /// `named`: the columns that the pseudonym is made of; two who differ there have two pseudonyms.
    Namesakes(std::span<const csv::Cell> headings, const std::vector<std::size_t>& named);

    void add(const std::string& pseudonym, std::span<const csv::Cell> cells, std::uint32_t line);
    /// O43, with the lines of the first two and without a name. Nothing when there are none.
    void report(std::string_view file, Diagnostics& diagnostics) const;

  private:
    struct Person {
        std::vector<std::string> values;   ///< of each column as it was first filled
        std::uint32_t line = 0, other = 0; ///< other: the first line that says something else; 0: none does
    };
    std::vector<std::size_t> columns_;
    std::map<std::string, Person> people_; ///< by pseudonym
};

} // namespace verantwoord
