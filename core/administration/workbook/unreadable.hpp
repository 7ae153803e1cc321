// Why a workbook cannot be read, and in Dutch what somebody can do about it. Thrown within this room, and
// caught where reading began.
#pragma once

#include "base/message/sentence.hpp"

namespace verantwoord::workbook {

enum class Trouble {
    Damaged,
    Password,
    OldExcel,    ///< .xls, and the pages and texts that old systems call so
    BinaryExcel, ///< .xlsb
    Access,
    Numbers,
    NoWorkbook, ///< something else
    TooLarge,
    Unsafe ///< made to harm whoever opens it, or as if
};

struct Unreadable {
    Trouble trouble = Trouble::Damaged;
    Sentence detail; ///< Dutch, what was seen; may be empty
};

struct Refusal {
    Sentence message, help;
};

Refusal refusal(const Unreadable& why);

} // namespace verantwoord::workbook
