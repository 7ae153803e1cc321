// What a line of a file is by what stands in it: a row of the table, or something around its rows.
#pragma once

namespace verantwoord {

enum class LineKind { Row, Title, Heading, Total };

} // namespace verantwoord
