#include "output/html/html_blocks.hpp"

#include "disclosure/published/published.hpp"
#include "document/tree/link.hpp"
#include "output/html/html_text.hpp"

#include <algorithm>

namespace verantwoord::html {

std::string_view status_words(std::string_view status) {
    if (status == "gehaald") return "gehaald";
    if (status == "bijna") return "bijna gehaald";
    if (status == "niet") return "niet gehaald";
    if (status == "onbekend") return "onbekend";
    return "";
}

BlockWriter::BlockWriter(const Document& document, int shift)
    : document_(document), shift_(shift), references_(document.notes.size(), 0) {}

void BlockWriter::write(const Blocks& blocks) {
    for (const Block& block : blocks)
        std::visit([this](const auto& one) { write_element(one); }, block.value);
}

void BlockWriter::write(const Runs& runs) {
    for (const Run& run : runs) {
        if (run.line_break)
            out_ += "<br>";
        else
            write_run(run);
        if (run.note) reference(*run.note);
    }
}

void BlockWriter::write_run(const Run& run) {
    const bool link = may_link(run.link);
    if (link) out_ += "<a href=\"" + escaped(run.link) + "\">";
    if (run.bold) out_ += "<strong>";
    if (run.italic) out_ += "<em>";
    if (run.code) out_ += "<code>";
    if (!run.language.empty()) out_ += "<span lang=\"" + escaped(run.language) + "\">";
    if (!run.expansion.empty()) out_ += "<abbr title=\"" + escaped(run.expansion) + "\">";
    if (run.figure.empty()) {
        out_ += escaped(run.text);
    } else {
        out_ += "<span class=\"cijfer\" data-veld=\"" + escaped(run.figure) + "\">";
        // A dash says nothing to who hears the page, so words stand behind it.
        if (run.text == Published::hidden_mark)
            out_ += "<span aria-hidden=\"true\">" + escaped(run.text) +
                    "</span><span class=\"voorlezen\">niet getoond</span>";
        else
            out_ += escaped(run.text);
        out_ += "</span>";
    }
    if (!run.expansion.empty()) out_ += "</abbr>";
    if (!run.language.empty()) out_ += "</span>";
    if (run.code) out_ += "</code>";
    if (run.italic) out_ += "</em>";
    if (run.bold) out_ += "</strong>";
    if (link) out_ += "</a>";
}

void BlockWriter::reference(std::size_t note) {
    if (note >= references_.size()) return;
    const std::string number = std::to_string(note + 1);
    const std::string turn = std::to_string(++references_[note]);
    out_ += "<sup class=\"noot\"><a id=\"v." + number + "." + turn + "\" href=\"#n." + number +
            "\" role=\"doc-noteref\" aria-label=\"noot " + number + "\">" + number + "</a></sup>";
}

void BlockWriter::write_notes() {
    if (document_.notes.empty()) return;
    out_ += "<section class=\"noten\" role=\"doc-endnotes\" aria-labelledby=\"x.noten\">\n";
    out_ += "<h2 id=\"x.noten\">Noten</h2>\n<ol>\n";
    constexpr std::size_t most_returns =
        6; // else a note that a whole table refers to would have a row of arrows
    for (std::size_t i = 0; i < document_.notes.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        out_ += "<li id=\"n." + number + "\">";
        write(document_.notes[i].runs);
        for (std::size_t turn = 1; turn <= std::min(references_[i], most_returns); ++turn)
            out_ += " <a class=\"terug\" role=\"doc-backlink\" href=\"#v." + number + "." +
                    std::to_string(turn) + "\" aria-label=\"terug naar noot " + number + " in de tekst" +
                    (references_[i] > 1 ? ", plaats " + std::to_string(turn) : "") + "\">↩</a>";
        out_ += "</li>\n";
    }
    out_ += "</ol>\n</section>\n";
}

std::string BlockWriter::next_id(std::string_view kind) {
    // No heading's name holds a full stop, so a name made here is never one of theirs.
    return "x." + std::string(kind) + std::to_string(++names_);
}

std::string BlockWriter::open_heading(int level, std::string_view attributes) {
    const std::string tag = "h" + std::to_string(std::clamp(level, 1, 6));
    out_ += "<" + tag + std::string(attributes) + ">";
    return "</" + tag + ">\n";
}

void BlockWriter::write_element(const Heading& heading) {
    level_ = std::clamp(heading.level + shift_, 1, 6);
    const std::string close =
        open_heading(level_, heading.id.empty() ? "" : " id=\"" + escaped(heading.id) + "\"");
    write(heading.runs);
    out_ += close;
}

void BlockWriter::write_element(const Paragraph& paragraph) {
    out_ += "<p>";
    write(paragraph.runs);
    out_ += "</p>\n";
}

void BlockWriter::write_element(const List& list) {
    out_ += list.ordered ? "<ol" : "<ul";
    if (list.ordered && list.start != 1) out_ += " start=\"" + std::to_string(list.start) + "\"";
    out_ += ">\n";
    for (const Blocks& item : list.items) {
        out_ += "<li>";
        const Paragraph* only = item.size() == 1 ? std::get_if<Paragraph>(&item.front().value) : nullptr;
        if (only != nullptr)
            write(only->runs);
        else
            write(item);
        out_ += "</li>\n";
    }
    out_ += list.ordered ? "</ol>\n" : "</ul>\n";
}

void BlockWriter::write_element(const Quote& quote) {
    out_ += "<blockquote>\n";
    write(quote.blocks);
    out_ += "</blockquote>\n";
}

void BlockWriter::write_element(const PageBreak&) { out_ += "<div class=\"nieuwe-pagina\"></div>\n"; }

} // namespace verantwoord::html
