#include "document/markdown/footnotes.hpp"

#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

bool in_name(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
}

std::size_t end_of_line(std::string_view text, std::size_t from) {
    return std::min(text.find('\n', from), text.size());
}

/// The mark with which a line of at most three blanks begins, when a colon follows.
std::optional<FootnoteMark> definition_at(std::string_view markdown, std::size_t line) {
    const std::size_t begin = std::min(markdown.find_first_not_of(' ', line), markdown.size());
    if (begin - line > 3) return std::nullopt;
    const auto mark = find_footnote_mark(markdown.substr(0, end_of_line(markdown, line)), begin);
    if (!mark || mark->begin != begin || mark->end >= markdown.size() || markdown[mark->end] != ':')
        return std::nullopt;
    return mark;
}

bool blank(std::string_view line) { return text::trim(line).empty(); }

} // namespace

std::optional<FootnoteMark> find_footnote_mark(std::string_view text, std::size_t from) {
    for (std::size_t at = text.find("[^", from); at != std::string_view::npos; at = text.find("[^", at + 2)) {
        std::size_t end = at + 2;
        while (end < text.size() && in_name(text[end])) ++end;
        if (end > at + 2 && end < text.size() && text[end] == ']')
            return FootnoteMark{text.substr(at + 2, end - at - 2), at, end + 1};
    }
    return std::nullopt;
}

Footnotes::Footnotes(std::string_view markdown) : markdown_(markdown), rest_(markdown) {
    bool code = false;
    for (std::size_t line = 0; line < markdown.size();) {
        std::size_t end = end_of_line(markdown, line);
        if (text::trim(markdown.substr(line, end - line)).starts_with("```")) code = !code;
        const auto mark = code ? std::nullopt : definition_at(markdown, line);
        if (!mark) {
            line = end + 1;
            continue;
        }
        if (notes_.size() == most) {
            too_many_ = mark->begin;
            break;
        }
        // The text of a footnote goes on until a blank line or the next footnote.
        while (end < markdown.size()) {
            const std::size_t next = end + 1, next_end = end_of_line(markdown, next);
            if (next >= markdown.size() || blank(markdown.substr(next, next_end - next)) ||
                definition_at(markdown, next))
                break;
            end = next_end;
        }
        const std::size_t text = std::min(markdown.find_first_not_of(" \n", mark->end + 1), end);
        notes_.push_back({std::string(mark->name), mark->begin, text, end, std::nullopt, false});
        for (std::size_t i = line; i < end; ++i)
            if (rest_[i] != '\n') rest_[i] = ' ';
        line = end + 1;
    }
}

std::string Footnotes::alone(const Footnote& note) const {
    return std::string(note.text, '\n') + std::string(markdown_.substr(note.text, note.end - note.text));
}

Footnote* Footnotes::find(std::string_view name) {
    const auto found =
        std::find_if(notes_.begin(), notes_.end(), [&](const Footnote& each) { return each.name == name; });
    return found == notes_.end() ? nullptr : &*found;
}

void Footnotes::check(const PlaceOf& place, Diagnostics& diagnostics) const {
    if (too_many_)
        diagnostics.error("S29", place(*too_many_, 2),
                          {"er staan meer dan {} voetnoten in deze tekst", say::digits(most)},
                          "zet een deel van de uitleg in de tekst zelf");
    for (auto note = notes_.begin(); note != notes_.end(); ++note) {
        const Place at = place(note->mark, note->name.size() + 3);
        const bool twice = std::any_of(notes_.begin(), note,
                                       [&](const Footnote& other) { return other.name == note->name; });
        if (twice)
            diagnostics.error("S29", at, {"de voetnoot {} staat er twee keer", say::quoted(note->name)},
                              "geef een van de twee een andere naam");
        else if (note->text >= note->end)
            diagnostics.error("S29", at, {"de voetnoot {} zegt niets", say::quoted(note->name)},
                              "schrijf achter de dubbele punt wat eronder aan de pagina moet staan");
        else if (!note->referred)
            diagnostics.warning("S29", at, {"naar de voetnoot {} verwijst geen zin", say::quoted(note->name)},
                                {"zet [^{}] in een zin, of haal deze regel weg", say::foreign(note->name)});
    }
}

} // namespace verantwoord
