#include "base/message/diagnostic.hpp"

#include "base/must.hpp"
#include "base/person/mask.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

std::string painted(std::string_view text, std::string_view escape, Colour colour) {
    if (colour == Colour::Off) return std::string(text);
    return "\033[" + std::string(escape) + "m" + std::string(text) + "\033[0m";
}

/// Control characters could move a terminal's cursor; each becomes one visible blank, so that columns stay
/// right.
std::string printable(std::string_view bytes) {
    const std::string line = readable(bytes);
    std::string result;
    for (std::size_t position = 0; position < line.size();) {
        const char32_t point = text::next(line, position);
        text::append(result, point < 0x20 || (point >= 0x7F && point < 0xA0) ? U' ' : point);
    }
    return result;
}

/// The line and the caret under it; long lines are cut to a window around the caret.
std::string quotation(const Place& place) {
    constexpr std::size_t widest = 110;
    if (place.text.empty() || place.line == 0) return {};
    const std::string line = printable(place.text);
    const std::size_t column = std::max<std::size_t>(place.column, 1);
    const std::size_t first = column > widest - 30 ? column - (widest - 30) : 1; // in characters, from 1
    std::string shown;
    std::size_t index = 1, indent = first > 1 ? 1 : 0, carets = 0;
    for (std::size_t position = 0; position < line.size(); ++index) {
        const std::string_view character = text::next_character(line, position);
        if (index < first || index >= first + widest) continue;
        shown += character;
        // A caret stands below the character itself, also behind wide ones.
        if (index < column)
            indent += text::width(character);
        else if (index < column + place.length)
            carets += text::width(character);
    }
    if (column > index) indent += std::min(column, first + widest) - index; // the line was cut
    const std::string number = std::to_string(place.line);
    const std::string margin(std::max<std::size_t>(number.size(), 3), ' ');
    std::string result =
        " " + margin.substr(number.size()) + number + " | " + (first > 1 ? "…" : "") + shown + "\n";
    if (place.column == 0) return result;
    return result + " " + margin + " | " + std::string(indent, ' ') +
           std::string(std::max<std::size_t>(carets, 1), '^') + "\n";
}

/// Nobody can be recognised by a message: the line that it quotes is masked here, before it is kept, shown or
/// handed to another program; its sentences hold masked arguments already.
void mask(Diagnostic& diagnostic) { diagnostic.place.text = masked(diagnostic.place.text); }

} // namespace

void Diagnostics::add(Diagnostic diagnostic) {
    must(diagnostic.severity <= diagnostic.code.gravest(), "een melding is ernstiger dan haar code mag zijn");
    const bool kept = per_kind_.keeps({diagnostic.code, diagnostic.place.file});
    count(diagnostic.severity, diagnostic.code, diagnostic.place.file, 1);
    const bool open = diagnostic.code.is_open_point();
    if (!kept && !open) return;
    mask(diagnostic);
    if (open) open_points_.push_back(diagnostic);
    if (kept) kept_.push_back(std::move(diagnostic));
}

void Diagnostics::count(Severity severity, Code code, std::string_view file, std::size_t messages) {
    if (severity == Severity::Error) errors_ += messages;
    if (severity == Severity::Warning) warnings_ += messages;
    per_kind_.count({code, std::string(file)}, messages);
}

void Diagnostics::error(Code code, Place place, Sentence message, Sentence help, Subject subject) {
    add({Severity::Error, code, std::move(message), std::move(help), std::move(place),
         std::move(subject.id)});
}

void Diagnostics::warning(Code code, Place place, Sentence message, Sentence help, Subject subject) {
    add({Severity::Warning, code, std::move(message), std::move(help), std::move(place),
         std::move(subject.id)});
}

void Diagnostics::note(Code code, Place place, Sentence message, Sentence help, Subject subject) {
    add({Severity::Note, code, std::move(message), std::move(help), std::move(place), std::move(subject.id)});
}

std::vector<Diagnostics::Surplus> Diagnostics::surplus() const {
    std::vector<Surplus> result;
    per_kind_.for_each_surplus([&](const auto& kind, std::size_t count) {
        result.push_back({std::get<Code>(kind), std::get<std::string>(kind), count});
    });
    return result;
}

Failure::Failure(Diagnostic diagnostic)
    : diagnostic_(std::move(diagnostic)), said_(diagnostic_.message.text()) {
    mask(diagnostic_);
}

Failure::Failure(Code code, Place place, Sentence message, Sentence help)
    : Failure({Severity::Error, code, std::move(message), std::move(help), std::move(place)}) {}

std::string_view to_dutch(Severity severity) {
    switch (severity) {
    case Severity::Error: return "fout";
    case Severity::Warning: return "let op";
    case Severity::Note: break;
    }
    return "opmerking";
}

std::string to_text(const Diagnostic& diagnostic, Colour colour) {
    const Place& place = diagnostic.place;
    std::string head = place.file.empty() ? "verantwoord" : printable(place.file);
    if (place.line > 0) head += ":" + std::to_string(place.line);
    if (place.line > 0 && place.column > 0) head += ":" + std::to_string(place.column);
    const std::string_view paint = diagnostic.severity == Severity::Error ? "1;31" : "1;33";
    const std::string label = std::string(to_dutch(diagnostic.severity)) + "[" + diagnostic.code.text() + "]";
    std::string result =
        head + ": " + painted(label, paint, colour) + ": " + printable(diagnostic.message.text()) + "\n";
    result += quotation(place);
    if (diagnostic.help.empty()) return result;
    std::string_view lead = "  hulp: ";
    const std::string help = diagnostic.help.text();
    for (const std::string_view line : text::split(help, '\n')) {
        result += std::string(lead) + printable(line) + "\n";
        lead = "        ";
    }
    return result;
}

} // namespace verantwoord
