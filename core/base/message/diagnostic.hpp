// One message to a person, with a code, a place and what to do; and the list in which stations collect them.
// Something wrong in the user's files goes into `Diagnostics` and work goes on; what cannot go on throws
// `Failure`. What points at a person in the quoted line is masked in both, as the arguments of sentences are.
#pragma once

#include "base/message/codes.hpp"
#include "base/message/first_of_kind.hpp"
#include "base/message/place.hpp"
#include "base/message/sentence.hpp"

#include <exception>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace verantwoord {

struct Diagnostic {
    Severity severity = Severity::Error;
    Code code = "I01";
    Sentence message; ///< Dutch, one sentence without a full stop
    Sentence help;    ///< Dutch, what the reader can do; may be empty; lines are separated by '\n'
    Place place;
    /// The id of what it is about, where the program asks for that: of an agreement, a plugin.
    std::string subject = {};
};

/// What a message is about, for who looks for its messages: no one reads a sentence for that.
struct Subject {
    std::string id;
};
inline Subject about(std::string_view id) { return {std::string(id)}; }

/// All messages of a run, in the order in which they were found. Of one code in one file only the first are
/// kept; the rest are counted. Of open points none is lost.
class Diagnostics {
  public:
    void add(Diagnostic diagnostic);
    /// Messages that somebody else kept the first ones of.
    void count(Severity severity, Code code, std::string_view file, std::size_t messages);
    void error(Code code, Place place, Sentence message, Sentence help = {}, Subject subject = {});
    void warning(Code code, Place place, Sentence message, Sentence help = {}, Subject subject = {});
    void note(Code code, Place place, Sentence message, Sentence help = {}, Subject subject = {});

    const std::vector<Diagnostic>& all() const { return kept_; }
    /// All messages whose code is an open point of a concept report.
    const std::vector<Diagnostic>& open_points() const { return open_points_; }
    std::size_t errors() const { return errors_; }     ///< counted ones included
    std::size_t warnings() const { return warnings_; } ///< counted ones included

    /// "en nog 131 regels met dezelfde fout" for each kind of which some were only counted.
    struct Surplus {
        Code code;
        std::string file;
        std::size_t count = 0;
    };
    std::vector<Surplus> surplus() const;

  private:
    using Kind = std::tuple<Code, std::string>; ///< of which file

    std::vector<Diagnostic> kept_, open_points_;
    FirstOfKind<Kind> per_kind_;
    std::size_t errors_ = 0, warnings_ = 0;
};

/// Work cannot go on. `main` makes a message and an exit code of it, the plugin worker an answer. Only who
/// can do without what failed (one file of a centre, a side file, a preview) catches it sooner, and reports
/// it.
class Failure : public std::exception {
  public:
    explicit Failure(Diagnostic diagnostic);
    Failure(Code code, Place place, Sentence message, Sentence help = {});
    const Diagnostic& diagnostic() const { return diagnostic_; }
    const char* what() const noexcept override { return said_.c_str(); }

  private:
    Diagnostic diagnostic_;
    std::string said_;
};

/// "fout", "let op", "opmerking".
std::string_view to_dutch(Severity severity);

enum class Colour { Off, On };

/// The message as a person reads it: place, severity, code, the quoted line with a caret, and the help.
std::string to_text(const Diagnostic& diagnostic, Colour colour);

} // namespace verantwoord
