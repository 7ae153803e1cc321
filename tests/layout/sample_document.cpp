#include "layout/sample_document.hpp"

#include "base/amount/dutch.hpp"

#include <array>

namespace verantwoord::sample {

namespace {

constexpr std::array texts{
    "In 2025 kwamen meer mensen naar ons zelfregiecentrum dan het jaar ervoor. De inloop aan de Kade was op "
    "alle "
    "werkdagen open en sinds maart ook op zaterdagmiddag. Dat is vooral te danken aan vrijwilligers die zelf "
    "als "
    "bezoeker begonnen en nu de gastvrouw- of gastheerdienst draaien.",
    "Uit de deelnemersgesprekken blijkt dat de geïnterviewde bezoekers de ervaringsdeskundigen waarderen. "
    "Eén op de vijf "
    "noemt de drempel om binnen te komen nog hoog; met name ’s avonds. “Het is prettig dat niemand vraagt "
    "wat je hebt,” "
    "aldus één van hen, “maar ik heb er wel drie keer voor de deur gestaan.”",
    "De totale kosten bedroegen € 284.650 en bleven daarmee € 8.210 onder de begroting. Het verschil komt "
    "door een "
    "vacature die later is ingevuld – een herstelcoördinator voor twintig uur – en door lagere "
    "huisvestingskosten. "
    "De reserveringsmarge is 1,4 % gebleven, binnen de afgesproken grenzen van 1 tot 2 %.",
    "Voor volgend jaar stellen wij voor de samenwerkingsovereenkomst met het wijkteam te verlengen, zodat "
    "doorverwijzingen sneller gaan. Daarnaast vraagt de bedrijfshulpverlening aandacht: een deel van de "
    "vrijwilligersovereenkomsten is sinds de verhuizing niet meer geëvalueerd.",
};

Block block(auto value) { return Block{std::move(value)}; }

Chart bars() {
    Chart chart;
    chart.width = 451;
    chart.height = 180;
    constexpr std::array months{"jan", "feb", "mrt", "apr", "mei", "jun",
                                "jul", "aug", "sep", "okt", "nov", "dec"};
    for (int i = 0; i <= 4; ++i) {
        const double y = 160 - i * 36;
        chart.shapes.emplace_back(ChartLine{{{30, y}, {451, y}}, Paint::Grid, 0.5, false});
        chart.shapes.emplace_back(ChartLabel{
            {24, y + 3}, std::to_string(i * 200), 8, ChartLabel::Anchor::End, false, Paint::Muted});
    }
    for (int i = 0; i < 12; ++i) {
        const double x = 34 + i * 34.7, height = 60 + (i * 37) % 80;
        chart.shapes.emplace_back(
            ChartRectangle{x, 160 - height * 0.9, 12, height * 0.9, Paint::Series2, false, true});
        chart.shapes.emplace_back(
            ChartRectangle{x + 13, 160 - height, 12, height, Paint::Series1, false, false});
        chart.shapes.emplace_back(ChartLabel{{x + 12.5, 173},
                                             months[static_cast<std::size_t>(i)],
                                             8,
                                             ChartLabel::Anchor::Middle,
                                             false,
                                             Paint::Ink});
    }
    return chart;
}

KeyFigures key_figures() {
    KeyFigures figures;
    figures.tiles = {
        {runs("9.184"), "bezoeken", "in 2024: 8.377 · afspraak: minstens 9.000", "gehaald"},
        {runs("421"), "unieke bezoekers", "in 2024: 398 · afspraak: minstens 425", "bijna"},
        {runs("4.012"), "uren openstelling", "in 2024: 3.960 · afspraak: minstens 4.200", "niet"},
        {runs("38"), "vrijwilligers", "in 2024: 35", ""},
        {runs("€ 284.650"), "gerealiseerde kosten", "begroot: € 292.860", ""},
        {runs("onbekend"), "doorgroei naar vrijwilliger", "afspraak: minstens 6", "onbekend"}};
    return figures;
}

DataTable targets() {
    DataTable table;
    table.caption = runs("Afgesproken, gerealiseerd en toegelicht");
    table.columns = {{runs("Resultaat"), Align::Left},
                     {runs("Afspraak"), Align::Right},
                     {runs("Gerealiseerd"), Align::Right},
                     {runs("Oordeel"), Align::Left},
                     {runs("Toelichting"), Align::Left}};
    const std::string long_text =
        "Door de verhuizing in mei was de inloop drie weken dicht; de zaterdagmiddag maakte dat niet goed.";
    table.rows = {{{{runs("Bezoeken"), ""},
                    {runs("≥ 9.000"), ""},
                    {runs("9.184"), ""},
                    {runs("gehaald"), "gehaald"},
                    {runs(""), ""}},
                   false},
                  {{{runs("Unieke bezoekers"), ""},
                    {runs("≥ 425"), ""},
                    {runs("421"), ""},
                    {runs("bijna gehaald"), "bijna"},
                    {runs("Vier bezoekers verhuisden in december."), ""}},
                   false},
                  {{{runs("Uren openstelling"), ""},
                    {runs("≥ 4.200"), ""},
                    {runs("4.012"), ""},
                    {runs("niet gehaald"), "niet"},
                    {runs(long_text), ""}},
                   false},
                  {{{runs("Vrijwilligersovereenkomsten"), ""},
                    {runs("≥ 40"), ""},
                    {runs("onbekend"), ""},
                    {runs("niet bekend"), "onbekend"},
                    {runs(""), ""}},
                   false}};
    table.remarks = {runs("Cijfers over personen zijn afgeschermd als het er minder dan 10 zijn.")};
    return table;
}

void add_chapter(Document& document, std::size_t number) {
    Blocks& blocks = document.blocks;
    const std::string at = std::to_string(number);
    blocks.push_back(heading(1, at + " Bereik en activiteiten van het herstelcentrum"));
    blocks.push_back(paragraph(prose(number)));
    blocks.push_back(block(targets()));
    blocks.push_back(heading(2, at + ".1 Wie komen er?"));
    Paragraph with_note;
    with_note.runs = runs("Het aantal bezoekers uit andere gemeenten is afgeschermd");
    with_note.runs[0].note = number % 2;
    Run link{" en staat in de ", false, false, false, false, "", "", std::nullopt};
    Run linked{"openbare jaarverantwoording van het centrum", false, false,       false, false,
               "https://example.org/verantwoording",          "",    std::nullopt};
    Run bold{". Dat is belangrijk", true, false, false, false, "", "", std::nullopt};
    with_note.runs.insert(with_note.runs.end(), {link, linked, bold, runs(". " + prose(number + 1))[0]});
    blocks.push_back(block(with_note));
    blocks.push_back(block(figure()));
    List list;
    for (const char* item : {"De inloop, elke werkdag van tien tot vier.",
                             "Cursussen en zelfhulpgroepen, waaronder *Herstellen doe je zelf*.",
                             "Uitstapjes en tuinieren met de buurt, in samenwerking met het wijkteam en de "
                             "woningbouwvereniging, die voor het gereedschap zorgt."})
        list.items.push_back({paragraph(item)});
    blocks.push_back(block(list));
    blocks.push_back(heading(2, at + ".2 Kosten per soort"));
    blocks.push_back(paragraph(prose(number + 2)));
    blocks.push_back(block(table(number % 2 == 0 ? 26 : 8, 5)));
    blocks.push_back(paragraph(prose(number + 3)));
}

} // namespace

Runs runs(std::string_view text) {
    Run run;
    run.text = text;
    return {run};
}

Block paragraph(std::string_view text) { return {Paragraph{runs(text)}}; }

Block heading(int level, std::string_view text) {
    std::string id;
    for (const char c : text) id += c == ' ' ? '-' : c;
    return {Heading{level, runs(text), id}};
}

DataTable table(std::size_t rows, std::size_t columns) {
    constexpr std::array kinds{"Personeel",
                               "Huisvesting en energie",
                               "Vrijwilligersvergoedingen",
                               "Activiteitenbegeleiding",
                               "ICT en telefonie",
                               "Organisatiekosten",
                               "Bedrijfshulpverleningscursussen"};
    constexpr std::array heads{"Begroot (€)", "Gerealiseerd (€)", "Verschil (€)", "Vorig jaar (€)"};
    DataTable table;
    table.caption = runs("Kosten per soort");
    table.columns.push_back({runs("Kostensoort"), Align::Left});
    for (std::size_t i = 1; i < columns; ++i)
        table.columns.push_back({runs(heads[(i - 1) % heads.size()]), Align::Right});
    for (std::size_t r = 0; r < rows; ++r) {
        TableRow row;
        row.total = r + 1 == rows;
        row.cells.push_back({runs(row.total ? "Totaal" : kinds[r % kinds.size()]), ""});
        for (std::size_t i = 1; i < columns; ++i)
            row.cells.push_back(
                {runs(dutch::number(static_cast<std::int64_t>((r * 7919 + i * 3571) % 90'000) - 900)), ""});
        table.rows.push_back(row);
    }
    return table;
}

FigureBlock figure() {
    FigureBlock figure;
    figure.chart = bars();
    figure.caption = runs("Bezoeken per maand, 2025 naast 2024");
    figure.alternative = "Staafdiagram: in november kwamen de meeste bezoekers.";
    figure.data.columns = {{runs("Maand"), Align::Left}, {runs("2025"), Align::Right}};
    figure.data.rows = {{{{runs("januari"), ""}, {runs("712"), ""}}, false}};
    return figure;
}

PersonaCard persona(std::size_t parts) {
    PersonaCard card;
    card.name = "Samira";
    card.subtitle = "Staat voor: vrouwen die na een opname weer mensen willen ontmoeten";
    card.attributes = {"30–39 jaar", "alleenwonend", "bezoeker sinds 2023", "nu gastvrouw",
                       "Waterstad-Noord"};
    card.quote = "“Hier hoef ik niet uit te leggen waarom ik er een tijdje niet was.”";
    for (std::size_t i = 0; i < parts; ++i)
        card.parts.push_back({i % 2 == 0 ? "Aanleiding" : "Wat het centrum deed",
                              {paragraph(prose(i)), paragraph(prose(i + 1))}});
    card.small_print =
        "Soort verhaal: samengesteld. Samengesteld uit vier verhalen. Niemand is hierin te herkennen.";
    return card;
}

std::string prose(std::size_t number) {
    return std::string(texts[number % texts.size()]) + " " + texts[(number + 1) % texts.size()];
}

Document report() {
    Document document;
    document.title = "Wmo-verantwoording 2025 – De Brug & vrienden";
    document.subject = "Subsidie zelfregie";
    document.author = "Stichting De Brug";
    document.date = "2026-02-28";
    document.running_header = "De Brug · Wmo-verantwoording 2025";
    document.cover = Cover{"Verantwoording Wmo 2025",
                           "Zelfregie en herstel in Waterstad",
                           {{"Aan", "Gemeente Waterstad, afdeling Maatschappelijke Ontwikkeling"},
                            {"Kenmerk", "2025-0123"},
                            {"Periode", "2025"},
                            {"Datum", "28 februari 2026"}}};
    document.blocks.push_back(heading(1, "Inhoud"));
    document.blocks.push_back({Contents{}});
    document.blocks.push_back({PageBreak{}});
    document.blocks.push_back(heading(1, "Samenvatting"));
    document.blocks.push_back(paragraph(prose(0)));
    document.blocks.push_back({key_figures()});
    document.blocks.push_back(
        {Quote{{paragraph("“Wij zijn er niet voor hulp, maar voor ontmoeting; de rest komt vanzelf.”")}}});
    document.blocks.push_back({PageBreak{}});
    for (std::size_t i = 1; i <= 5; ++i) add_chapter(document, i);
    document.blocks.push_back(heading(1, "Twee verhalen"));
    document.blocks.push_back({persona(2)});
    document.blocks.push_back({persona(3)});
    document.notes = {{runs("Aantallen onder de drempel van 10 personen laten wij niet zien.")},
                      {runs("Dit cijfer is niet geregistreerd. Wij leggen het vanaf 2026 vast, zodat het "
                            "volgende verslag het wel bevat en een vergelijking met 2025 mogelijk wordt.")}};
    return document;
}

} // namespace verantwoord::sample
