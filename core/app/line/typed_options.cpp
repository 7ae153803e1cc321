#include "app/line/typed_options.hpp"

#include "app/line/command_words.hpp"
#include "base/message/diagnostic.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"

#include <map>
#include <optional>

namespace verantwoord {

namespace {

bool is_flag(const CLI::Option& option) { return option.get_items_expected_max() == 0; }
bool is_list(const CLI::Option& option) { return option.get_items_expected_max() > 1; }
bool is_blank(std::string_view text) { return text::trim(text).empty(); }

/// "-5" and "- een zin" are values; "-" alone is the name of a file.
bool looks_like_option(std::string_view word) {
    return word.size() > 1 && word[0] == '-' && word[1] != ' ' && (word[1] < '0' || word[1] > '9');
}

/// Text programs make one long dash of "--": the option as it was meant; nothing when it does not begin like
/// that.
std::optional<std::string> with_plain_dashes(std::string_view word) {
    for (const std::string_view dash : {"\u2013", "\u2014"})
        if (word.size() > dash.size() && word.starts_with(dash))
            return "--" + std::string(word.substr(word.find_first_not_of('-', dash.size())));
    return std::nullopt;
}

class TypedOptions {
  public:
    TypedOptions(CLI::App& program, const std::vector<std::string>& words) : at_(&program), words_(words) {}

    void check() {
        while (next_ < words_.size()) {
            const std::string& word = words_[next_++];
            if (word == "--" || word == "--help" || word == "-h" || word == "--version") return;
            if (const auto meant = with_plain_dashes(word); meant && option_of(*at_, *meant) != nullptr)
                throw Failure("B02", {}, {"de optie {} bestaat niet", say::quoted(word)},
                              {"typ twee losse streepjes: {}", say::own(*meant)});
            if (looks_like_option(word))
                word.starts_with("--") ? check_long(word) : check_short(word);
            else if (CLI::App* deeper = command_of(*at_, word))
                at_ = deeper;
        }
    }

  private:
    void check_long(const std::string& word) {
        const std::size_t sign = word.find('=');
        const std::string name = word.substr(0, sign);
        CLI::Option* option = option_of(*at_, name);
        if (option == nullptr) refuse_unknown(name);
        note(*option, name);
        if (is_flag(*option)) {
            if (sign != std::string::npos)
                throw Failure("B02", {}, {"bij de optie {} hoort geen waarde", say::quoted(name)},
                              {"typ alleen {}", say::own(name)});
        } else if (sign == std::string::npos)
            take_value(*option, name);
        else if (is_blank(std::string_view(word).substr(sign + 1)))
            refuse_missing(name, see_help(*at_));
    }

    /// One letter or more flags behind one dash, of which the last may have a value: "-q", "-qv", "-o uit",
    /// "-ouit".
    void check_short(const std::string& word) {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const std::string name{'-', word[i]};
            CLI::Option* option = option_of(*at_, name);
            if (option == nullptr) refuse_unknown(word);
            note(*option, name);
            const std::string rest = word.substr(i + 1);
            if (rest.starts_with("="))
                throw Failure("B02", {}, {"achter de optie {} hoort geen '='", say::quoted(name)},
                              is_flag(*option) ? Sentence("typ alleen {}", say::own(name))
                                               : Sentence("typ een spatie: {} {}", say::own(name),
                                                          say::foreign(rest.substr(1))));
            if (is_flag(*option)) continue;
            if (rest.empty()) take_value(*option, name);
            return;
        }
    }

    /// Whether it stands there for the first time.
    void note(const CLI::Option& option, const std::string& name) {
        const auto [before, first] = seen_.emplace(&option, name);
        if (first || is_list(option)) return;
        throw Failure("B02", {}, {"de optie {} staat er twee keer", say::quoted(name)},
                      before->second == name
                          ? Sentence("laat er een weg")
                          : Sentence("{} is dezelfde optie; laat er een weg", say::own(before->second)));
    }

    void take_value(const CLI::Option& option, const std::string& name) {
        if (next_ == words_.size()) refuse_missing(name, see_help(*at_));
        const std::string& value = words_[next_++];
        if (looks_like_option(value)) {
            const bool known = option_of(*at_, value.substr(0, value.find('='))) != nullptr;
            refuse_missing(name, known || value == "--"
                                     ? see_help(*at_)
                                     : Sentence("begint de waarde met een streepje, typ dan {}={}",
                                                say::own(option.get_name()), say::foreign(value)));
        }
        if (is_blank(value)) refuse_missing(name, see_help(*at_));
    }

    [[noreturn]] static void refuse_missing(const std::string& name, const Sentence& help) {
        throw Failure("B02", {}, {"bij de optie {} ontbreekt een waarde", say::quoted(name)}, help);
    }

    [[noreturn]] void refuse_unknown(const std::string& name) {
        CLI::App* command = at_;
        for (std::size_t i = next_; i < words_.size(); ++i)
            if (CLI::App* deeper = command_of(*command, words_[i])) command = deeper;
        if (command != at_ && option_of(*command, name) != nullptr)
            throw Failure("B02", {}, {"de optie {} hoort achter de opdracht", say::quoted(name)},
                          {"typ: {} {}", say::own(path_of(*command)), say::own(name)});
        throw Failure("B02", {}, {"de optie {} bestaat niet", say::quoted(name)},
                      suggestion(name, option_names(*command), see_help(*command)));
    }

    CLI::App* at_; ///< the command that was named so far
    const std::vector<std::string>& words_;
    std::size_t next_ = 0;
    std::map<const CLI::Option*, std::string> seen_; ///< with the name by which it was typed first
};

} // namespace

void check_typed_options(CLI::App& program, const std::vector<std::string>& words) {
    TypedOptions(program, words).check();
}

} // namespace verantwoord
