#include "administration/odd/row_share.hpp"

namespace verantwoord {

PossibleAnswer counts(Sentence meaning) { return {"telt mee", std::move(meaning)}; }

PossibleAnswer does_not_count(Sentence meaning) { return {std::string(counts_not), std::move(meaning)}; }

} // namespace verantwoord
