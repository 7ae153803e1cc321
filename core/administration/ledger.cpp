#include "administration/ledger.hpp"

namespace verantwoord {

std::optional<Ledger> read_ledger(std::string_view, std::string_view, Diagnostics&) { return std::nullopt; }

} // namespace verantwoord
