#include "base/message/codes.hpp"

#include <ostream>

namespace verantwoord {

std::ostream& operator<<(std::ostream& out, Code code) { return out << code.name(); }

} // namespace verantwoord
