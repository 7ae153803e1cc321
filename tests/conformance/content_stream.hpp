// The operators of a content stream with what stands before them.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace verantwoord::conformance {

struct Operand {
    enum class Kind { Number, Name, String, List, Dictionary, Word };
    Kind kind = Kind::Number;
    double number = 0;
    std::string text;                                     ///< Name with its slash, bytes of a String, Word
    std::vector<Operand> items;                           ///< List
    std::vector<std::pair<std::string, Operand>> entries; ///< Dictionary

    const Operand* entry(std::string_view key) const;
};

struct Operation {
    std::string name;
    std::vector<Operand> operands;
};

/// Throws std::runtime_error when the stream is no sequence of operators.
std::vector<Operation> read_content(std::string_view stream);

} // namespace verantwoord::conformance
