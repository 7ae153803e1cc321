#include "attack/attack.hpp"

#include "attack/bounds.hpp"
#include "attack/name_figures.hpp"
#include "attack/readers.hpp"
#include "base/text/text.hpp"

namespace verantwoord::attack {

namespace {

namespace fs = std::filesystem;

std::string number(std::int64_t value) { return std::to_string(value); }

/// "45 + [Overgangen, richting uitstroom, 2025] is samen 57": a relation as a director would write it on
/// paper.
std::string as_sum(const Evidence& evidence, const Relation& relation) {
    std::string whole, parts;
    for (const Relation::Term& term : relation.terms) {
        const Cell& cell = evidence.cells()[term.cell];
        const std::string words = cell.printed ? number(*cell.printed) : "[" + cell.words + "]";
        if (term.sign < 0)
            whole = words;
        else
            parts += (parts.empty() ? "" : " + ") + words;
    }
    return parts + (relation.at_most ? " is hoogstens " : " is samen ") + whole;
}

std::string sums_of(const Evidence& evidence, const std::vector<std::size_t>& relations,
                    std::string_view between) {
    std::vector<std::string> sums;
    for (const std::size_t relation : relations)
        sums.push_back(as_sum(evidence, evidence.relations()[relation]));
    return text::join(sums, between);
}

std::string files_of(const Cell& cell) { return text::join({cell.files.begin(), cell.files.end()}, ", "); }

/// Reports what can be worked out. Returns whether there is something of which nothing can be said.
bool report_leaks(Evidence& evidence, Diagnostics& diagnostics) {
    evidence.add_differences();
    const Bounds bounds = find_pinned(evidence);
    for (const auto& relations : bounds.contradictions)
        diagnostics.warning("O22", {},
                            {"de cijfers in de verslagen spreken elkaar tegen, zodat niet is na te gaan of "
                             "er iets te berekenen is: {}",
                             say::foreign(sums_of(evidence, relations, "; maar "))},
                            "maak alle verslagen opnieuw met verantwoord rapport");
    for (const Pinned& pinned : bounds.pinned) {
        const Cell& cell = evidence.cells()[pinned.cell];
        const Sentence size = pinned.range.low == pinned.range.high
                                  ? Sentence("is {}", say::digits(pinned.range.low))
                                  : Sentence("ligt tussen {} en {}", say::digits(pinned.range.low),
                                             say::digits(pinned.range.high));
        const std::string sums = sums_of(evidence, pinned.by, "\nen ");
        const Sentence how =
            sums.empty()
                ? Sentence("want een afgerond percentage van een bekend totaal laat niets anders toe")
                : Sentence("want {}", say::foreign(sums));
        if (cell.amount) {
            diagnostics.warning("O28", place_of(*cell.files.begin()),
                                {"{} is verborgen, maar precies te berekenen uit {}", say::quoted(cell.words),
                                 say::foreign(files_of(cell))},
                                how);
            continue;
        }
        diagnostics.error("O20", place_of(*cell.files.begin()),
                          {"{} is te berekenen uit {}: het {}", say::quoted(cell.words),
                           say::foreign(files_of(cell)), size},
                          how);
    }
    if (bounds.unproven > 0)
        diagnostics.warning("O22", {},
                            {"van {} verborgen cijfers is niet te zeggen of ze te berekenen zijn",
                             say::digits(static_cast<std::int64_t>(bounds.unproven))},
                            "de som is te groot; probeer het met minder verslagen tegelijk in de map");
    return !bounds.contradictions.empty() || bounds.unproven > 0;
}

} // namespace

Attempt attack(const fs::path& folder, const Surroundings& surroundings, Diagnostics& diagnostics) {
    Attempt attempt;
    Evidence evidence;
    std::map<std::string, Frame> frames;
    const std::vector<std::string> files = surroundings.files(folder);
    const auto each = [&](std::string_view end, const auto& read) {
        for (const std::string& name : files) {
            if (!name.ends_with(end)) continue;
            const FileContent content = surroundings.read(folder / name, name);
            read(name, name.substr(0, name.size() - end.size()), content.bytes());
            ++attempt.files;
        }
    };
    each(".cijfers.json", [&](const std::string& name, const std::string& report, std::string_view bytes) {
        if (auto frame = read_figures(name, bytes, evidence, diagnostics))
            frames.emplace(report, std::move(*frame));
    });
    each(".cijfers.csv", [&](const std::string& name, const std::string& report, std::string_view bytes) {
        if (const auto frame = frames.find(report); frame != frames.end())
            read_rows(name, bytes, frame->second, evidence);
    });
    std::map<std::string, SeenDocument> pages;
    each(".html", [&](const std::string& name, const std::string& report, std::string_view bytes) {
        const auto frame = frames.find(report);
        if (frame == frames.end()) return;
        const auto page = pages.emplace(report, see_page(bytes)).first;
        observe(name, page->second, frame->second, evidence, diagnostics);
    });
    each(".pdf", [&](const std::string& name, const std::string& report, std::string_view bytes) {
        const auto frame = frames.find(report);
        if (frame == frames.end()) return;
        auto seen = see_pdf(name, bytes, diagnostics);
        if (!seen) return;
        const auto page = pages.find(report);
        name_figures(*seen, page == pages.end() ? nullptr : &page->second, frame->second, evidence);
        observe(name, *seen, frame->second, evidence, diagnostics);
    });
    each("dossier.json", [&](const std::string& name, const std::string&, std::string_view bytes) {
        read_dossier(name, bytes, frames, evidence, diagnostics);
    });
    attempt.cells = evidence.cells().size();
    for (const Cell& cell : evidence.cells()) attempt.hidden += cell.printed ? 0 : 1;
    attempt.unsolved = report_leaks(evidence, diagnostics);
    attempt.relations = evidence.relations().size();
    return attempt;
}

} // namespace verantwoord::attack
