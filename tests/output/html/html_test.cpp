// The web page: balanced, linked, escaped, and with nothing fetched from elsewhere.
#include <boost/test/unit_test.hpp>

#include "output/html/html.hpp"
#include "output/html/html_text.hpp"
#include "web_sample.hpp"

#include <fstream>
#include <iterator>
#include <regex>
#include <set>
#include <sstream>

using namespace verantwoord;

namespace {

std::string content_of(const std::string& name) {
    std::ifstream file(std::string(VERANTWOORD_SOURCE "/templates/") + name, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

Style house_style() {
    Diagnostics diagnostics;
    const auto style = read_style("huisstijl.json", content_of("huisstijl.json"), {}, diagnostics);
    BOOST_REQUIRE(style.has_value());
    return *style;
}

std::string page(const Document& document) {
    return to_html(document, house_style(), content_of("huisstijl.css"));
}

std::size_t count(const std::string& text, const std::string& part) {
    std::size_t found = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + part.size()))
        ++found;
    return found;
}

std::vector<std::string> all(const std::string& text, const std::string& pattern) {
    std::vector<std::string> found;
    const std::regex expression(pattern);
    for (std::sregex_iterator it(text.begin(), text.end(), expression), end; it != end; ++it)
        found.push_back((*it)[1]);
    return found;
}

/// Whether elements open and close in pairs.
std::string first_unbalanced(const std::string& text) {
    static const std::set<std::string> empty{"meta", "br", "rect", "polyline", "circle", "!DOCTYPE"};
    std::vector<std::string> open;
    const std::regex tag("<(/?)([!a-zA-Z0-9]+)[^>]*>");
    for (std::sregex_iterator it(text.begin(), text.end(), tag), end; it != end; ++it) {
        const std::string name = (*it)[2];
        if (empty.contains(name)) continue;
        if ((*it)[1].length() == 0) {
            open.push_back(name);
        } else {
            if (open.empty() || open.back() != name) return name + " at " + std::to_string(it->position());
            open.pop_back();
        }
    }
    return open.empty() ? "" : open.back();
}

} // namespace

BOOST_AUTO_TEST_SUITE(html)

BOOST_AUTO_TEST_CASE(elements_are_balanced_and_every_name_is_unique_and_every_link_arrives) {
    const std::string text = page(web_sample());
    BOOST_TEST(first_unbalanced(text) == "");
    std::set<std::string> names;
    for (const std::string& name : all(text, " id=\"([^\"]*)\"")) BOOST_TEST(names.insert(name).second, name);
    for (const std::string& target : all(text, "href=\"#([^\"]*)\""))
        BOOST_TEST(names.contains(target), target);
    for (const std::string& labels : all(text, "aria-(?:labelledby|describedby)=\"([^\"]*)\""))
        BOOST_TEST(names.contains(labels), labels);
}

BOOST_AUTO_TEST_CASE(the_page_says_its_language_and_has_its_landmarks) {
    const std::string text = page(web_sample());
    BOOST_TEST(count(text, "<html lang=\"nl-NL\">") == 1U);
    for (const std::string landmark : {"<header", "<nav", "<main", "<footer"})
        BOOST_TEST(count(text, landmark) == 1U);
    BOOST_TEST(text.find("class=\"overslaan\" href=\"#x.tekst\"") != std::string::npos);
    BOOST_TEST(count(text, "<h1") == 1U);
}

BOOST_AUTO_TEST_CASE(headings_skip_no_level) {
    int last = 0;
    for (const std::string& level : all(page(web_sample()), "<h([1-6])")) {
        BOOST_TEST(std::stoi(level) <= last + 1);
        last = std::stoi(level);
    }
}

BOOST_AUTO_TEST_CASE(nothing_that_a_person_wrote_becomes_markup) {
    const std::string text = page(web_sample());
    BOOST_TEST(text.find("<script") == std::string::npos);
    BOOST_TEST(text.find("javascript:") == std::string::npos);
    BOOST_TEST(text.find("&lt;script&gt;alert(1)&lt;/script&gt;") != std::string::npos);
    BOOST_TEST(text.find("?a=1&amp;b=&quot;2&quot;") != std::string::npos);
    BOOST_TEST(text.find("jan &lt;b&gt;") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_telephone_number_can_be_called_from_the_page) {
    Document document;
    Run call = plain("bel ons").front();
    call.link = "tel:+31101234567";
    document.blocks.push_back({Paragraph{{call}}});
    BOOST_TEST(page(document).find("<a href=\"tel:+31101234567\"") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_style_sheet_cannot_end_its_element) {
    const std::string text = to_html(web_sample(), house_style(), "a{}</style><script>");
    BOOST_TEST(count(text, "</style>") == 1U);
}

BOOST_AUTO_TEST_CASE(nothing_is_fetched_from_elsewhere) {
    const std::string text = page(web_sample());
    for (const std::string word : {" src=", "@import", "<link", "<iframe", "@font-face"})
        BOOST_TEST(count(text, word) == 0U);
    for (const std::string& target : all(text, "url\\(([^)]*)\\)")) BOOST_TEST(target.front() == '#');
}

BOOST_AUTO_TEST_CASE(tables_have_a_caption_and_scopes_and_numbers_to_the_right) {
    const std::string text = page(web_sample());
    BOOST_TEST(text.find("Bezoekers &amp; geslacht</caption>") != std::string::npos);
    BOOST_TEST(text.find("<th scope=\"col\" class=\"getal\">2025</th>") != std::string::npos);
    BOOST_TEST(text.find("<th scope=\"row\">vrouw</th>") != std::string::npos);
    BOOST_TEST(text.find("<thead>\n<tr><td></td>") != std::string::npos); // a corner is no heading
    BOOST_TEST(text.find("<tr class=\"totaal\">") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(units_stand_below_units_also_where_decimals_are_lacking) {
    DataTable table;
    table.columns = {{plain("Maand")}, {plain("Uren"), Align::Right}, {plain("Deel"), Align::Right}};
    const auto row = [](const char* name, const char* hours, const char* share) {
        return TableRow{{{plain(name), {}}, {plain(hours), {}}, {plain(share), {}}}};
    };
    table.rows = {row("mei", "12,25", "7,5 %"), row("juni", "3", "8 %"), row("juli", "–", "9,0 %")};
    Document document;
    document.blocks.push_back({table});
    const std::string text = page(document);
    BOOST_TEST(text.find("<td class=\"getal\">12,25</td>") != std::string::npos);
    BOOST_TEST(text.find("<td class=\"getal\" data-na=\",00\">3</td>") != std::string::npos);
    BOOST_TEST(text.find("<td class=\"getal\" data-na=\",00\">–</td>") != std::string::npos);
    BOOST_TEST(text.find("<td class=\"getal\" data-na=\",0\">8 %</td>") != std::string::npos);
    BOOST_TEST(text.find("<td class=\"getal\">9,0 %</td>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(headings_over_several_columns_are_tied_to_them) {
    DataTable table;
    table.groups = {{{}, 1}, {plain("Uren"), 2}};
    table.columns = {{plain("Maand")}, {plain("2025"), Align::Right}, {plain("2024"), Align::Right}};
    table.rows = {TableRow{{{plain("mei"), {}}, {plain("3"), {}}, {plain("4"), {}}}}};
    Document document;
    document.blocks.push_back({table});
    const std::string text = page(document);
    BOOST_TEST(text.find("<colgroup span=\"1\"></colgroup>\n<colgroup span=\"2\"></colgroup>") !=
               std::string::npos);
    BOOST_TEST(text.find("<td colspan=\"1\"></td><th scope=\"colgroup\" colspan=\"2\">Uren</th>") !=
               std::string::npos);
    BOOST_TEST(count(text, "scope=\"col\"") == 3U);
}

BOOST_AUTO_TEST_CASE(a_judgement_is_always_told_in_words) {
    const std::string text = page(web_sample());
    BOOST_TEST(text.find("<span class=\"oordeel niet\">niet gehaald</span>") != std::string::npos);
    BOOST_TEST(text.find("<span class=\"oordeel bijna\">bijna gehaald</span>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(a_hidden_figure_is_read_aloud_in_words) {
    BOOST_TEST(page(web_sample()).find("<span class=\"voorlezen\">niet getoond</span>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(each_reference_to_a_note_has_its_way_back) {
    const std::string text = page(web_sample());
    BOOST_TEST(count(text, "role=\"doc-noteref\"") ==
               4U); // the table stands twice: by itself and under the chart
    BOOST_TEST(count(text, "role=\"doc-backlink\"") == 4U);
}

BOOST_AUTO_TEST_CASE(a_chart_has_a_title_a_description_and_its_figures) {
    const std::string text = page(web_sample());
    BOOST_TEST(text.find("role=\"img\"") != std::string::npos);
    BOOST_TEST(text.find("Bezoeken per maand</title>") != std::string::npos);
    BOOST_TEST(text.find("Het drukst was november.</desc>") != std::string::npos);
    BOOST_TEST(text.find("<pattern id=\"x.g2-r2\"") != std::string::npos);
    BOOST_TEST(text.find("fill=\"url(#x.g2-r2)\"") != std::string::npos);
    BOOST_TEST(text.find("class=\"verborgen\"") != std::string::npos);
    BOOST_TEST(text.find("200.13,80") != std::string::npos);
    BOOST_TEST(text.find("<details>") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(without_a_cover_the_only_first_heading_is_the_title) {
    Document document = web_sample();
    document.cover.reset();
    document.blocks = {Block{Heading{1, plain("Brief"), "brief"}}, Block{Heading{2, plain("Slot"), "slot"}}};
    const std::string text = page(document);
    BOOST_TEST(count(text, "<h1") == 1U);
    BOOST_TEST(text.find("<h1 id=\"brief\">Brief</h1>") != std::string::npos);
    BOOST_TEST(first_unbalanced(text) == "");
}

BOOST_AUTO_TEST_CASE(dark_and_light_colours_are_readable) {
    const std::string text = page(web_sample());
    const auto colour = [](const std::string& hex) {
        const auto part = [&](std::size_t at) {
            return static_cast<std::uint8_t>(std::stoi(hex.substr(at, 2), nullptr, 16));
        };
        return Rgb{part(0), part(2), part(4)};
    };
    const std::string names[] = {"inkt", "gedempt", "accent", "gehaald", "bijna", "niet-gehaald"};
    const auto paper = all(text, "--papier:#([0-9a-f]{6})"), surface = all(text, "--vlak:#([0-9a-f]{6})");
    BOOST_REQUIRE(paper.size() == 2U);
    for (const std::string& name : names) {
        const auto values = all(text, "--" + name + ":#([0-9a-f]{6})");
        BOOST_REQUIRE(values.size() == 2U);
        for (std::size_t i = 0; i < 2; ++i) {
            BOOST_TEST(contrast(colour(values[i]), colour(paper[i])) >= 4.5, name);
            BOOST_TEST(contrast(colour(values[i]), colour(surface[i])) >= 4.5, name);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_same_document_gives_the_same_bytes) {
    BOOST_TEST(page(web_sample()) == page(web_sample()));
}

BOOST_AUTO_TEST_CASE(coordinates_are_short_and_never_strange) {
    BOOST_TEST(verantwoord::html::number(1.005) == "1");
    BOOST_TEST(verantwoord::html::number(-2.5) == "-2.5");
    BOOST_TEST(verantwoord::html::number(0.1 / 0.0) == "0");
    BOOST_TEST(verantwoord::html::number(12.049) == "12.05");
}

BOOST_AUTO_TEST_CASE(control_characters_do_not_reach_the_page) {
    BOOST_TEST(verantwoord::html::escaped(std::string("a\0b\x1b"
                                                      "c",
                                                      5)) == "abc");
}

BOOST_AUTO_TEST_SUITE_END()
