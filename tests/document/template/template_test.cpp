// The templates of this repository, footnotes, limits, and templates with any byte changed.
#include "base/text/text.hpp"
#include "composed.hpp"
#include "document/tree/dump.hpp"
#include "sample.hpp"

#include <boost/test/unit_test.hpp>

#include <chrono>
#include <fstream>
#include <iterator>

using namespace verantwoord;

namespace {

std::string read(const std::string& path) {
    std::ifstream file(std::string(VERANTWOORD_SOURCE) + "/templates/" + path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::optional<TemplateFile> part(std::string_view name) {
    const std::string path = "delen/" + std::string(name) + ".md";
    const std::string text = read(path);
    if (text.empty()) return std::nullopt;
    return TemplateFile{path, text};
}

/// Everything that the Wmo template asks for, with two members in each breakdown.
Publication wmo_publication() {
    Publication result = sample::publication();
    const auto add = [&](const char* id, std::vector<std::string> dimensions) {
        PublishedIndicator indicator =
            sample::indicator(id, std::string("Naam van ") + id, sample::times(100), sample::times(95));
        for (const std::string& dimension : dimensions)
            indicator.breakdowns.push_back({dimension,
                                            dimension,
                                            "",
                                            true,
                                            {{"eerste", sample::times(60), sample::times(50)},
                                             {"tweede", sample::times(40), sample::times(45)}}});
        result.indicators.push_back(std::move(indicator));
    };
    result.indicators.clear();
    add("uren_openstelling", {"locatie", "maand"});
    add("unieke_bezoekers", {"geslacht", "leeftijd", "gemeente", "regelmaat", "locatie"});
    add("bezoeken", {"maand", "locatie", "gemeente", "basis"});
    add("aantal_activiteiten", {"activiteitsoort", "locatie"});
    add("bijeenkomsten", {"activiteitsoort", "bouwstenen"});
    add("bereik", {"gemeente"});
    add("gebruik_voorzieningen", {"voorziening"});
    add("halen", {"moment"});
    add("brengen", {"moment"});
    add("overgangen", {"richting", "overgang"});
    add("baten_gerealiseerd", {"bron"});
    add("kosten_begroot", {"kostensoort"});
    add("kosten_gerealiseerd", {"kostensoort"});
    for (const char* id : {"dagen_open",
                           "bezoeken_per_open_dag",
                           "soorten_activiteiten",
                           "unieke_deelnemers_activiteiten",
                           "deelnames",
                           "aantal_cursussen",
                           "unieke_cursisten",
                           "cursusdeelnames",
                           "gewogen_uren",
                           "vrijwilligers",
                           "vrijwilligers_stand",
                           "doorgroei_vrijwilligers",
                           "kosten_per_bezoek",
                           "reservering_begroot",
                           "reservemarge",
                           "naasten",
                           "aandeel_initiatief",
                           "certificaten",
                           "voorlichting",
                           "voorlichting_aanwezigen",
                           "vrijwilligers_overeenkomst",
                           "nieuwe_contacten",
                           "nieuwe_contacten_antwoorden",
                           "tevredenheid",
                           "tevredenheid_antwoorden",
                           "partners",
                           "partners_lokaal",
                           "partners_regionaal",
                           "partners_landelijk",
                           "samenwerkingen",
                           "samenwerkingen_lokaal",
                           "samenwerkingen_regionaal",
                           "verwijzingen_in",
                           "verwijzingen_uit",
                           "overlegtafels",
                           "uren_overleg",
                           "incidenten",
                           "vog_nodig_medewerkers",
                           "vog_medewerkers",
                           "aandeel_vog_medewerkers",
                           "vog_nodig_vrijwilligers",
                           "vog_vrijwilligers",
                           "aandeel_vog_vrijwilligers",
                           "medewerkers_stand",
                           "fte",
                           "ervaringsdeskundigen_betaald",
                           "aandeel_ervaringsdeskundigen",
                           "ervaringsdeskundigen_vrijwillig",
                           "scholingen",
                           "uren_scholing",
                           "uren_intervisie",
                           "baten_begroot",
                           "baten_anderen",
                           "baten_eigen",
                           "kosten_in_natura"})
        add(id, {});
    for (const char* id : {"partners", "samenwerking", "overleggen", "werkbezoeken", "incidenten", "scholing",
                           "kwaliteitseisen", "vier_onderdelen", "clientgestuurd", "omgeving", "inkomsten"}) {
        PublishedSheet sheet;
        sheet.id = id, sheet.name = id, sheet.sentence = "Dit laat de tabel zien.";
        sheet.columns = {{"Wat", false}};
        sheet.rows = {{{{"regel", {}, {}}}, false}};
        result.sheets.push_back(std::move(sheet));
    }
    result.indicators[0].target = sample::hours(4200);
    result.indicators[0].verdict = PublishedVerdict::Missed;
    result.indicators[0].explanation = "De *Kade* was dicht.";
    return result;
}

struct Attempt {
    Document document;
    Diagnostics diagnostics;
};

Attempt composed_with_parts(const std::string& text, const Publication& publication) {
    Attempt run;
    run.document =
        compose({"wmo.md", text}, {part, {}}, publication, sample::PlainMeasure(), run.diagnostics);
    return run;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_wmo_template_has_no_faults) {
    Diagnostics diagnostics;
    check_template({"wmo.md", read("wmo.md")}, {part, {}}, wmo_publication(), diagnostics);
    for (const Diagnostic& diagnostic : diagnostics.all()) BOOST_ERROR(to_text(diagnostic, Colour::Off));
}

BOOST_AUTO_TEST_CASE(the_wmo_report_compares_aimed_and_realised_and_explains) {
    const std::string text = to_text(composed_with_parts(read("wmo.md"), wmo_publication()).document);
    BOOST_TEST(text.find("Kop 3 Naam van uren_openstelling") != std::string::npos);
    BOOST_TEST(text.find("De _Kade_ was dicht.") != std::string::npos);
    BOOST_TEST(text.find("niet gehaald (niet)") != std::string::npos);
    BOOST_TEST(text.find("Kop 1 Voorwoord") == std::string::npos); // this centre wrote none
}

BOOST_AUTO_TEST_CASE(a_footnote_stands_where_it_is_mentioned_and_says_what_was_written_elsewhere) {
    const Attempt run = composed_with_parts(
        "# Kop\n\nEén.[^a] Twee[^b][^a] en `[^c]`.\n\n[^b]: Over **{{bezoeken}}**\nbezoeken."
        "\n\n[^a]: Eerst.\n",
        wmo_publication());
    for (const Diagnostic& diagnostic : run.diagnostics.all()) BOOST_ERROR(to_text(diagnostic, Colour::Off));
    const auto& runs = std::get<Paragraph>(run.document.blocks.at(1).value).runs;
    BOOST_REQUIRE_EQUAL(run.document.notes.size(), 2U);
    BOOST_TEST(run.document.notes[0].runs.front().text == "Eerst.");
    BOOST_TEST(run.document.notes[1].runs.at(1).bold);
    BOOST_TEST(run.document.notes[1].runs.back().text == " bezoeken.");
    BOOST_TEST(runs.at(0).text == "Eén.");
    BOOST_TEST(*runs.at(0).note == 0U);
    BOOST_TEST(runs.at(1).text == " Twee");
    BOOST_TEST(*runs.at(1).note == 1U);
    BOOST_TEST(*runs.at(2).note == 0U);                                  // mentioned again, one note
    BOOST_TEST(to_text(run.document).find("[^c]") != std::string::npos); // code is what it is
    std::string many = "# Kop\n\n";
    for (int i = 0; i < 5'000; ++i) {
        const std::string mark = "[^n" + std::to_string(i) + "]";
        many += "x" + mark + "\n\n" + mark + ": y\n\n";
    }
    BOOST_TEST(composed_with_parts(many, wmo_publication()).diagnostics.errors() > 0U);
}

BOOST_AUTO_TEST_CASE(the_wmo_report_is_composed_within_its_share_of_the_time) {
    const Publication publication = wmo_publication();
    const std::string text = read("wmo.md");
    composed_with_parts(text, publication);
    const auto begin = std::chrono::steady_clock::now();
    constexpr int times = 20;
    for (int i = 0; i < times; ++i) composed_with_parts(text, publication);
    const auto each =
        std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::steady_clock::now() - begin) /
        times;
    BOOST_TEST_MESSAGE("composing the Wmo report: " << each.count() << " µs");
    // Generous: this also runs unoptimised and under sanitizers, on a busy machine.
    BOOST_TEST(each.count() < 200'000);
}

BOOST_AUTO_TEST_CASE(a_changed_byte_gives_a_report_or_a_message_and_never_a_crash,
                     *boost::unit_test::label("slow")) {
    const Publication publication = wmo_publication();
    const std::string whole = read("wmo.md");
    std::uint32_t seed = 2025;
    const auto random = [&seed](std::size_t below) {
        seed = seed * 1664525U + 1013904223U;
        return static_cast<std::size_t>(seed >> 8U) % below;
    };
    constexpr std::string_view marks = "{}#/^>!`|*-_[]()<&\n\t :,.\"'0a\xF3\x80";
    for (int round = 0; round < 400; ++round) {
        std::string text = whole;
        const std::size_t at = random(text.size());
        if (round % 3 == 0)
            text.erase(at, 1 + random(4));
        else if (round % 3 == 1)
            text.insert(at, 1 + random(3), marks[random(marks.size())]);
        else
            text[at] = marks[random(marks.size())];
        const Attempt run = composed_with_parts(text, publication);
        BOOST_TEST((run.diagnostics.errors() > 0 || !run.document.blocks.empty()));
        for (const Diagnostic& diagnostic : run.diagnostics.all()) BOOST_TEST(!diagnostic.place.file.empty());
    }
}

BOOST_AUTO_TEST_CASE(what_is_too_large_or_no_utf8_is_refused_before_it_is_read) {
    const auto first = [](std::string text) {
        const auto made = sample::composed(text);
        return made.messages.substr(0, made.messages.find('\n'));
    };
    BOOST_TEST(sample::holds(first(std::string((1U << 20) + 1, 'x')), "S01"));
    BOOST_TEST(sample::holds(first("# Kop\n\xE9\xE9n"), "G15"));
}

BOOST_AUTO_TEST_CASE(deep_and_endless_templates_are_refused) {
    const Publication publication = wmo_publication();
    std::string open, close;
    for (int i = 0; i < 20'000; ++i) open += "{{#bezoeken}}", close += "{{/bezoeken}}";
    BOOST_TEST(composed_with_parts(open + "x" + close, publication).diagnostics.errors() == 1U);
    BOOST_TEST(composed_with_parts(std::string(50'000, '>') + " x", publication).diagnostics.errors() > 0U);
    composed_with_parts(std::string(50'000, '*') + "x" + std::string(50'000, '*'), publication);
    composed_with_parts(std::string(50'000, '[') + "x", publication);
    std::string lists;
    for (int i = 0; i < 300; ++i) lists += std::string(static_cast<std::size_t>(i) * 2, ' ') + "- x\n";
    BOOST_TEST(composed_with_parts(lists, publication).diagnostics.errors() > 0U);
    std::string row = "|", rule = "|";
    for (int i = 0; i < 100; ++i) row += "a|", rule += "---|";
    std::string table = row + "\n" + rule + "\n";
    for (int i = 0; i < 1000; ++i) table += row + "\n";
    BOOST_TEST(composed_with_parts(table, publication).diagnostics.errors() > 0U);
}

BOOST_AUTO_TEST_CASE(parts_that_double_each_other_stop_in_time) {
    const PartSource doubling = [](std::string_view name) -> std::optional<TemplateFile> {
        const std::string next = std::string(name) + "x";
        return TemplateFile{next, "{{> " + next + "}}\n{{> " + next + "}}\n"};
    };
    Diagnostics diagnostics;
    check_template({"t.md", "{{> a}}"}, {doubling, {}}, sample::publication(), diagnostics);
    BOOST_TEST(diagnostics.errors() > 0U);
}
