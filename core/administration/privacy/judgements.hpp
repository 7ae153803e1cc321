// What a person said about doubts, in oordelen.json: once looked at, never asked again until something new
// comes. Holds no value of the data: of each only a mark that nobody can guess back without the centre's key.
#pragma once

#include "administration/privacy/centre_key.hpp"
#include "administration/privacy/doubt.hpp"
#include "base/amount/calendar.hpp"

#include <filesystem>
#include <set>
#include <string>
#include <vector>

namespace verantwoord {

struct Judgement {
    std::string spot, what;        ///< as in Doubt, and to_dutch of it
    std::string who, date, reason; ///< reason may be empty
    bool whole_column = false;
    std::set<std::string> marks; ///< of the values that were looked at
};

class Judgements {
  public:
    static constexpr const char* file_name = "oordelen.json";

    /// None when there is no file; a file that is no such list is an error.
    static Judgements read(const std::filesystem::path& centre, const Surroundings& surroundings,
                           Diagnostics& diagnostics);

    /// What is left of a doubt when the values that were judged are taken away; nothing when all were.
    std::optional<Doubt> unjudged(const Doubt& doubt, const std::optional<CentreKey>& key) const;
    void add(const Doubt& doubt, const CentreKey& key, std::string who, Date date, std::string reason);
    bool empty() const { return judgements_.empty(); }
    std::string json() const;

  private:
    std::vector<Judgement> judgements_;
};

} // namespace verantwoord
