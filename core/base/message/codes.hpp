// All codes of messages, in one table: how grave one may be, the exit code that goes with it and what else
// the program does about it. `Code` is a row of it: a code that is not in the table does not compile.
#pragma once

#include <compare>
#include <iosfwd>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>

namespace verantwoord {

enum class Severity { Note, Warning, Error };

/// What the program ends with when the first error has such a code.
enum class Exit { Internal = 1, Usage = 2, Data = 3, Template = 4, Plugin = 5, Decision = 6, File = 7 };

enum class CodeRole {
    Usual,
    OpenPoint,       ///< stands in a concept report as something that is still to be done
    SpoilsOneFigure, ///< an error that leaves one figure unknown: the report is made without it
};

struct CodeFacts {
    std::string_view name; ///< a letter and two digits; has a page in templates/uitleg
    Severity gravest;      ///< what it is said with at most
    Exit exit;
    CodeRole role = CodeRole::Usual;
};

inline constexpr CodeFacts all_codes[] = {
    // Commands and files.
    {"B01", Severity::Error, Exit::Usage},
    {"B02", Severity::Error, Exit::Usage},
    {"B03", Severity::Error, Exit::File},
    {"B04", Severity::Error, Exit::File},
    {"B05", Severity::Error, Exit::File},
    {"B06", Severity::Error, Exit::File},
    {"B07", Severity::Error, Exit::File},
    {"B08", Severity::Error, Exit::File},
    // A centre's data.
    {"G01", Severity::Error, Exit::Data},
    {"G02", Severity::Error, Exit::Data},
    {"G03", Severity::Error, Exit::Data},
    {"G04", Severity::Error, Exit::Data},
    {"G05", Severity::Error, Exit::Data},
    {"G06", Severity::Error, Exit::Data},
    {"G07", Severity::Warning, Exit::Data},
    {"G08", Severity::Error, Exit::Data},
    {"G09", Severity::Error, Exit::Data},
    {"G10", Severity::Error, Exit::Data},
    {"G11", Severity::Note, Exit::Data},
    {"G12", Severity::Warning, Exit::Data},
    {"G13", Severity::Warning, Exit::Data},
    {"G14", Severity::Note, Exit::Data},
    {"G15", Severity::Error, Exit::Data},
    {"G16", Severity::Warning, Exit::Data},
    {"G17", Severity::Error, Exit::Data},
    {"G18", Severity::Error, Exit::Data},
    {"G19", Severity::Warning, Exit::Data},
    {"G20", Severity::Error, Exit::Data},
    {"G21", Severity::Error, Exit::Data},
    {"G22", Severity::Warning, Exit::Data},
    {"G23", Severity::Error, Exit::Data},
    {"G24", Severity::Error, Exit::Data},
    {"G25", Severity::Error, Exit::Data},
    {"G26", Severity::Error, Exit::Data},
    {"G27", Severity::Error, Exit::Data},
    {"G28", Severity::Warning, Exit::Data},
    {"G29", Severity::Error, Exit::Data},
    {"G30", Severity::Error, Exit::Data},
    {"G31", Severity::Error, Exit::Data},
    {"G32", Severity::Note, Exit::Data},
    {"G33", Severity::Warning, Exit::Data},
    {"G34", Severity::Warning, Exit::Data},
    {"G35", Severity::Warning, Exit::Data},
    {"G36", Severity::Note, Exit::Data},
    {"G37", Severity::Warning, Exit::Data},
    {"G38", Severity::Warning, Exit::Data},
    {"G39", Severity::Error, Exit::Data},
    {"G40", Severity::Warning, Exit::Data},
    {"G41", Severity::Warning, Exit::Data},
    {"G42", Severity::Note, Exit::Data},
    {"G43", Severity::Note, Exit::Data},
    {"G44", Severity::Error, Exit::Data},
    {"G45", Severity::Error, Exit::Data},
    {"G46", Severity::Error, Exit::Data},
    {"G47", Severity::Error, Exit::Data},
    {"G48", Severity::Note, Exit::Data},
    {"G49", Severity::Error, Exit::Data},
    {"G50", Severity::Error, Exit::Data},
    {"G51", Severity::Error, Exit::Data},
    {"G52", Severity::Error, Exit::Data},
    {"G53", Severity::Warning, Exit::Data},
    {"G54", Severity::Error, Exit::Data},
    {"G55", Severity::Error, Exit::Data},
    {"G56", Severity::Error, Exit::Data},
    {"G57", Severity::Error, Exit::Data},
    {"G58", Severity::Error, Exit::Data},
    {"G59", Severity::Note, Exit::Data},
    {"G60", Severity::Error, Exit::Data},
    {"G61", Severity::Warning, Exit::Data},
    {"G62", Severity::Error, Exit::Data},
    {"G63", Severity::Warning, Exit::Data},
    {"G64", Severity::Warning, Exit::Data},
    {"G65", Severity::Warning, Exit::Data},
    {"G66", Severity::Error, Exit::Data},
    {"G67", Severity::Error, Exit::Data},
    {"G68", Severity::Error, Exit::Data},
    {"G69", Severity::Error, Exit::Data},
    {"G70", Severity::Warning, Exit::Data},
    {"G71", Severity::Error, Exit::Data},
    {"G72", Severity::Error, Exit::Data},
    {"G73", Severity::Warning, Exit::Data},
    {"G74", Severity::Error, Exit::Data},
    {"G75", Severity::Error, Exit::Data},
    {"G76", Severity::Warning, Exit::Data},
    {"G77", Severity::Warning, Exit::Data},
    {"G78", Severity::Note, Exit::Data},
    {"G79", Severity::Error, Exit::Data},
    {"G80", Severity::Warning, Exit::Data, CodeRole::OpenPoint},
    {"G81", Severity::Error, Exit::Data},
    {"G82", Severity::Warning, Exit::Data},
    {"G83", Severity::Error, Exit::Data},
    {"G84", Severity::Warning, Exit::Data},
    {"G85", Severity::Error, Exit::Data},
    {"G86", Severity::Warning, Exit::Data},
    {"G87", Severity::Error, Exit::Data},
    {"G88", Severity::Error, Exit::Data},
    {"G89", Severity::Warning, Exit::Data},
    {"G90", Severity::Error, Exit::Data},
    {"G91", Severity::Error, Exit::Data},
    {"G92", Severity::Error, Exit::Data},
    {"G93", Severity::Error, Exit::Data},
    {"G94", Severity::Error, Exit::Data},
    {"G95", Severity::Error, Exit::Data},
    {"G96", Severity::Error, Exit::Data},
    {"G97", Severity::Error, Exit::Data},
    {"G98", Severity::Warning, Exit::Data},
    {"G99", Severity::Error, Exit::Data},
    // The program itself.
    {"I01", Severity::Error, Exit::Internal},
    {"I02", Severity::Error, Exit::Internal},
    // What a person must decide, and what may be shown.
    {"O01", Severity::Error, Exit::Decision},
    {"O03", Severity::Warning, Exit::Decision},
    {"O04", Severity::Warning, Exit::Decision},
    {"O05", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"O06", Severity::Warning, Exit::Decision},
    {"O07", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"O08", Severity::Warning, Exit::Decision, CodeRole::OpenPoint},
    {"O09", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"O10", Severity::Warning, Exit::Decision, CodeRole::OpenPoint},
    {"O11", Severity::Warning, Exit::Decision, CodeRole::OpenPoint},
    {"O12", Severity::Warning, Exit::Decision},
    {"O13", Severity::Error, Exit::Decision},
    {"O14", Severity::Error, Exit::Decision},
    {"O15", Severity::Warning, Exit::Decision},
    {"O16", Severity::Warning, Exit::Decision},
    {"O17", Severity::Warning, Exit::Decision},
    {"O18", Severity::Warning, Exit::Decision},
    {"O20", Severity::Error, Exit::Decision},
    {"O21", Severity::Error, Exit::Decision},
    {"O22", Severity::Warning, Exit::Decision},
    {"O23", Severity::Warning, Exit::Decision},
    {"O24", Severity::Error, Exit::Decision},
    {"O25", Severity::Error, Exit::Decision},
    {"O26", Severity::Warning, Exit::Decision},
    {"O27", Severity::Warning, Exit::Decision},
    {"O28", Severity::Warning, Exit::Decision},
    {"O29", Severity::Note, Exit::Decision},
    {"O40", Severity::Error, Exit::Decision},
    {"O41", Severity::Error, Exit::Decision},
    {"O42", Severity::Error, Exit::Decision},
    {"O43", Severity::Warning, Exit::Decision},
    // Plugins of funders.
    {"P01", Severity::Error, Exit::Plugin},
    {"P02", Severity::Error, Exit::Plugin},
    {"P05", Severity::Error, Exit::Plugin},
    {"P06", Severity::Error, Exit::Plugin},
    {"P07", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P08", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P09", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P10", Severity::Warning, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P11", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P12", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P13", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P14", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P15", Severity::Error, Exit::Plugin, CodeRole::SpoilsOneFigure},
    {"P16", Severity::Note, Exit::Plugin},
    {"P17", Severity::Error, Exit::Plugin},
    {"P18", Severity::Error, Exit::Plugin},
    {"P19", Severity::Warning, Exit::Plugin},
    {"P20", Severity::Error, Exit::Plugin},
    {"P21", Severity::Error, Exit::Plugin},
    {"P22", Severity::Error, Exit::Plugin},
    {"P23", Severity::Error, Exit::Plugin},
    {"P24", Severity::Error, Exit::Plugin},
    {"P25", Severity::Error, Exit::Plugin},
    {"P26", Severity::Error, Exit::Plugin},
    {"P27", Severity::Error, Exit::Plugin},
    {"P28", Severity::Error, Exit::Plugin},
    {"P29", Severity::Error, Exit::Plugin},
    {"P30", Severity::Error, Exit::Plugin},
    {"P31", Severity::Error, Exit::Plugin},
    {"P32", Severity::Error, Exit::Plugin},
    {"P33", Severity::Error, Exit::Plugin},
    {"P34", Severity::Error, Exit::Plugin},
    {"P35", Severity::Error, Exit::Plugin},
    {"P36", Severity::Error, Exit::Plugin},
    {"P40", Severity::Error, Exit::Plugin},
    {"P41", Severity::Error, Exit::Plugin},
    {"P42", Severity::Error, Exit::Plugin},
    {"P43", Severity::Error, Exit::Plugin},
    {"P44", Severity::Error, Exit::Plugin},
    {"P45", Severity::Warning, Exit::Plugin},
    {"P46", Severity::Warning, Exit::Plugin},
    {"P47", Severity::Error, Exit::Plugin},
    {"P48", Severity::Warning, Exit::Plugin},
    {"P49", Severity::Error, Exit::Plugin},
    {"P50", Severity::Warning, Exit::Plugin},
    {"P51", Severity::Error, Exit::Plugin},
    {"P91", Severity::Error, Exit::Plugin},
    {"P92", Severity::Error, Exit::Plugin},
    {"P93", Severity::Error, Exit::Plugin},
    {"P94", Severity::Error, Exit::Plugin},
    {"P95", Severity::Error, Exit::Plugin},
    {"P96", Severity::Error, Exit::Plugin},
    // Templates, house styles and texts.
    {"S01", Severity::Error, Exit::Template},
    {"S02", Severity::Error, Exit::Template},
    {"S03", Severity::Error, Exit::Template},
    {"S04", Severity::Error, Exit::Template},
    {"S05", Severity::Warning, Exit::Template},
    {"S06", Severity::Error, Exit::Template},
    {"S07", Severity::Error, Exit::Template},
    {"S08", Severity::Error, Exit::Template},
    {"S09", Severity::Error, Exit::Template},
    {"S10", Severity::Error, Exit::Template},
    {"S11", Severity::Error, Exit::Template},
    {"S12", Severity::Error, Exit::Template},
    {"S13", Severity::Error, Exit::Template},
    {"S14", Severity::Error, Exit::Template},
    {"S15", Severity::Error, Exit::Template},
    {"S16", Severity::Error, Exit::Template},
    {"S17", Severity::Error, Exit::Template},
    {"S18", Severity::Error, Exit::Template},
    {"S19", Severity::Error, Exit::Template},
    {"S20", Severity::Error, Exit::Template},
    {"S21", Severity::Error, Exit::Template},
    {"S22", Severity::Warning, Exit::Template},
    {"S23", Severity::Error, Exit::Template},
    {"S24", Severity::Warning, Exit::Template},
    {"S25", Severity::Error, Exit::Template},
    {"S26", Severity::Warning, Exit::Template},
    {"S27", Severity::Warning, Exit::Template},
    {"S28", Severity::Error, Exit::Template},
    {"S29", Severity::Error, Exit::Template},
    {"S30", Severity::Error, Exit::Template},
    {"S31", Severity::Error, Exit::Template},
    {"S32", Severity::Note, Exit::Template},
    {"S33", Severity::Note, Exit::Template},
    {"S34", Severity::Error, Exit::Template},
    {"S40", Severity::Error, Exit::Template},
    {"S41", Severity::Error, Exit::Template},
    {"S50", Severity::Warning, Exit::Template},
    {"S51", Severity::Error, Exit::Template},
    {"S52", Severity::Error, Exit::Template},
    {"S53", Severity::Error, Exit::Template},
    {"S54", Severity::Note, Exit::Template},
    {"S55", Severity::Warning, Exit::Template},
    {"S91", Severity::Error, Exit::Template},
    {"S92", Severity::Error, Exit::Template},
    {"S93", Severity::Error, Exit::Template},
    {"S94", Severity::Error, Exit::Template},
    {"S95", Severity::Error, Exit::Template},
    {"S96", Severity::Error, Exit::Template},
    // Questions that only the centre can answer.
    {"V01", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V02", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V03", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V04", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V05", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V06", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V07", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V08", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V09", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V10", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V11", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V12", Severity::Error, Exit::Decision},
    {"V20", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
    {"V21", Severity::Error, Exit::Decision, CodeRole::OpenPoint},
};

class Code {
  public:
    template <std::size_t Size>
    consteval Code(const char (&name)[Size]) : row_(find({name, Size - 1})) {
        if (row_ == std::size(all_codes)) throw "this code is not in the table";
    }
    /// For codes that come from elsewhere; nothing when there is none of that name.
    static constexpr std::optional<Code> named(std::string_view name) {
        const std::size_t row = find(name);
        return row == std::size(all_codes) ? std::nullopt : std::optional(Code(row));
    }

    constexpr std::string_view name() const { return facts().name; }
    std::string text() const { return std::string(facts().name); }
    constexpr Severity gravest() const { return facts().gravest; }
    constexpr Exit exit() const { return facts().exit; }
    constexpr int exit_code() const { return static_cast<int>(facts().exit); }
    /// Whether no report is made after an error with this code.
    constexpr bool blocks_report() const { return facts().role != CodeRole::SpoilsOneFigure; }
    constexpr bool is_open_point() const { return facts().role == CodeRole::OpenPoint; }

    friend constexpr bool operator==(Code a, Code b) { return a.row_ == b.row_; }
    friend constexpr bool operator==(Code a, std::string_view name) { return a.name() == name; }
    template <std::size_t Size>
    friend constexpr bool operator==(Code a, const char (&name)[Size]) {
        return a.name() == std::string_view(name, Size - 1);
    }
    friend constexpr auto operator<=>(Code a, Code b) { return a.name() <=> b.name(); }

  private:
    constexpr explicit Code(std::size_t row) : row_(row) {}
    constexpr const CodeFacts& facts() const { return all_codes[row_]; }
    /// The row; behind the last when there is none of that name.
    static constexpr std::size_t find(std::string_view name) {
        std::size_t row = 0;
        while (row < std::size(all_codes) && all_codes[row].name != name) ++row;
        return row;
    }

    std::size_t row_; // a number, for g++ 12 compares no addresses at compile time with UBSan on
};

std::ostream& operator<<(std::ostream& out, Code code);

} // namespace verantwoord
