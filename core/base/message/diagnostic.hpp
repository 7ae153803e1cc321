// One message to a person, with a code, a place and what to do; and the list in which stations collect them.
// Something wrong in the user's files goes into `Diagnostics` and work goes on; what cannot go on throws
// `Failure`. What points at a person in the quoted line is masked in both, as the arguments of sentences are.
#pragma once

#include "base/message/first_of_kind.hpp"
#include "base/message/place.hpp"
#include "base/message/sentence.hpp"

#include <exception>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

enum class Severity { Note, Warning, Error };

struct Diagnostic {
    Severity severity = Severity::Error;
    std::string code; ///< a letter and two digits, e.g. "G02"; templates/uitleg/G02.md is its page
    Sentence message; ///< Dutch, one sentence without a full stop
    Sentence help;    ///< Dutch, what the reader can do; may be empty; lines are separated by '\n'
    Place place;
};

/// All messages of a run, in the order in which they were found. Of one code in one file only the first are
/// kept; the rest are counted.
class Diagnostics {
  public:
    void add(Diagnostic diagnostic);
    /// Messages that somebody else kept the first ones of.
    void count(Severity severity, std::string_view code, std::string_view file, std::size_t messages);
    void error(std::string_view code, Place place, Sentence message, Sentence help = {});
    void warning(std::string_view code, Place place, Sentence message, Sentence help = {});
    void note(std::string_view code, Place place, Sentence message, Sentence help = {});

    const std::vector<Diagnostic>& all() const { return kept_; }
    std::size_t errors() const { return errors_; }     ///< counted ones included
    std::size_t warnings() const { return warnings_; } ///< counted ones included

    /// "en nog 131 regels met dezelfde fout" for each kind of which some were only counted.
    struct Surplus {
        std::string code, file;
        std::size_t count = 0;
    };
    std::vector<Surplus> surplus() const;

  private:
    std::vector<Diagnostic> kept_;
    FirstOfKind<std::pair<std::string, std::string>> per_kind_; ///< by code and file
    std::size_t errors_ = 0, warnings_ = 0;
};

/// Work cannot go on. `main` makes a message and an exit code of it, the plugin worker an answer. Only who
/// can do without what failed (one file of a centre, a side file, a preview) catches it sooner, and reports
/// it.
class Failure : public std::exception {
  public:
    explicit Failure(Diagnostic diagnostic);
    Failure(std::string_view code, Place place, Sentence message, Sentence help = {});
    const Diagnostic& diagnostic() const { return diagnostic_; }
    const char* what() const noexcept override { return said_.c_str(); }

  private:
    Diagnostic diagnostic_;
    std::string said_;
};

/// The exit code that belongs to a message code: B01–B02 usage 2, other B file 7, G data 3, S template 4, P
/// plugin 5, O a person must decide 6, anything else internal 1.
int exit_code(std::string_view code);

enum class Colour { Off, On };

/// The message as a person reads it: place, severity, code, the quoted line with a caret, and the help.
std::string to_text(const Diagnostic& diagnostic, Colour colour);

} // namespace verantwoord
