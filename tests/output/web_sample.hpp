// A small report with every kind of block, in which every text tries to break out of its element.
#pragma once

#include "document/tree/block.hpp"

namespace verantwoord {

inline Runs plain(std::string text) {
    Run run;
    run.text = std::move(text);
    return {run};
}

inline Run shown(std::string text, std::string figure, std::optional<std::size_t> note = {}) {
    Run run;
    run.text = std::move(text);
    run.figure = std::move(figure);
    run.note = note;
    return run;
}

inline DataTable web_table() {
    DataTable table;
    table.caption = plain("Bezoekers & geslacht");
    table.columns = {
        {plain(""), Align::Left}, {plain("2025"), Align::Right}, {plain("Oordeel"), Align::Left}};
    table.rows = {
        {{{plain("vrouw"), ""}, {{shown("159", "unieke_bezoekers")}, ""}, {plain("gehaald"), "gehaald"}},
         false},
        {{{plain("anders"), ""}, {{shown("–", "unieke_bezoekers", 0)}, ""}, {plain("niet gehaald"), "niet"}},
         false},
        {{{plain("totaal"), ""}, {{shown("297", "unieke_bezoekers", 0)}, ""}, {{}, "bijna"}}, true}};
    table.remarks = {plain("Tellingen zonder naam doen niet mee.")};
    return table;
}

inline FigureBlock web_figure() {
    FigureBlock figure;
    figure.caption = plain("Bezoeken per maand");
    figure.alternative = "Het drukst was november.";
    figure.data = web_table();
    figure.chart.width = 451;
    figure.chart.height = 160;
    figure.chart.shapes = {
        ChartLine{{{30, 140}, {440, 140}}, Paint::Grid, 0.5, false},
        ChartRectangle{40, 60, 24, 80, Paint::Series1, false, false},
        ChartRectangle{68, 50, 24, 90, Paint::Series2, false, true},
        ChartRectangle{110, 20, 24, 120, Paint::Series1, true, false},
        ChartLine{{{150, 100}, {200.126, 80}}, Paint::Series3, 1.5, true},
        ChartDot{{200, 80}, 2.5, Paint::Series3},
        ChartLabel{{52, 152}, "jan <b>", 8, ChartLabel::Anchor::Middle, true, Paint::Muted}};
    return figure;
}

inline PersonaCard web_persona() {
    PersonaCard card;
    card.name = "Samira";
    card.subtitle = "mensen die weinig mensen zien";
    card.attributes = {"30–39 jaar"};
    card.quote = "Niemand vroeg wat ik had.";
    card.parts = {{"Aanleiding", {Block{Paragraph{plain("Zij verloor haar baan.")}}}}};
    card.small_print = "Samengesteld uit vier verhalen.";
    return card;
}

inline Document web_sample() {
    Document document;
    document.title = "Verslag <2025>";
    document.subject = "Een \"proef\"";
    document.author = "De Brug";
    document.date = "2026-11-23";
    document.running_header = "De Brug · 2025";
    document.cover = Cover{"Verslag <2025>", "voor de gemeente", {{"Aan", "Gemeente Waterstad & omstreken"}}};
    document.notes = {{plain("Dit getal is niet getoond.")}};
    Run link;
    link.text = "site";
    link.link = "https://debrug.example/?a=1&b=\"2\"";
    Run bad = link;
    bad.link = "javascript:alert(1)";
    document.blocks = {
        Block{Heading{1, plain("Wie zijn wij"), "wie-zijn-wij"}},
        Block{Paragraph{{link, bad}}},
        Block{Heading{2, plain("Bereik"), "bereik"}},
        Block{List{true, 3, {{Block{Paragraph{plain("<script>alert(1)</script>")}}}}}},
        Block{Quote{{Block{Paragraph{plain("’t Is goed")}}}}},
        Block{web_table()},
        Block{web_figure()},
        Block{KeyFigures{{{{shown("297", "unieke_bezoekers")}, "bezoekers", "vorig jaar 263", "gehaald"}}}},
        Block{Heading{1, plain("Verhalen"), "verhalen"}},
        Block{Heading{2, plain("Uit de groep"), "uit-de-groep"}},
        Block{web_persona()}};
    return document;
}

} // namespace verantwoord
