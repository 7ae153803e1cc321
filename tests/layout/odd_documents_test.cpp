// Documents that no template should make still become pages.
#include <boost/test/unit_test.hpp>

#include "layout/set.hpp"

using namespace verantwoord;

namespace {

/// No text leaves the page; the pages are few.
void check_sound(const Pages& pages, std::size_t most_pages = 60) {
    BOOST_TEST(pages.pages.size() >= 1U);
    BOOST_TEST(pages.pages.size() <= most_pages);
    std::size_t outside = 0;
    for (const Page& page : pages.pages)
        for (const Mark& mark : page.marks)
            for (const Shape& shape : mark.shapes)
                if (const auto* text = std::get_if<TextShape>(&shape))
                    if (text->start.x < 0 || text->start.x + text->width > pages.width + 1 ||
                        text->start.y < 0 || text->start.y > pages.height)
                        ++outside;
    BOOST_TEST(outside == 0U);
}
Block block(auto value) { return Block{std::move(value)}; }
const std::string long_word(10'000, 'w');

} // namespace

BOOST_AUTO_TEST_CASE(an_empty_document_is_one_page) {
    BOOST_TEST(sample::set(Document{}).pages.size() == 1U);
}

BOOST_AUTO_TEST_CASE(blocks_without_content_take_no_room) {
    Blocks blocks{block(Paragraph{}), block(Heading{}),    block(List{}),        block(Quote{}),
                  block(DataTable{}), block(KeyFigures{}), block(FigureBlock{}), block(Contents{}),
                  block(PageBreak{}), block(PersonaCard{})};
    blocks.push_back(block(List{false, 1, {{}, {}}}));
    check_sound(sample::set(blocks), 2);
}

BOOST_AUTO_TEST_CASE(a_word_longer_than_the_page_is_broken) {
    check_sound(sample::set(
        Blocks{sample::paragraph(long_word), sample::heading(1, long_word), sample::paragraph("einde")}));
    DataTable table = sample::table(3, 4);
    table.rows[1].cells[1].runs = sample::runs(long_word);
    table.columns[2].heading = sample::runs(std::string(300, 'k'));
    check_sound(sample::set(Blocks{block(table)}), 200);
}

BOOST_AUTO_TEST_CASE(a_table_of_fifteen_columns_and_one_of_sixty_stay_on_the_page) {
    check_sound(sample::set(Blocks{block(sample::table(20, 15)), block(sample::table(3, 60))}));
}

BOOST_AUTO_TEST_CASE(rows_with_too_few_or_too_many_cells_do_no_harm) {
    DataTable table = sample::table(5, 3);
    table.rows[0].cells.clear();
    table.rows[1].cells.resize(9);
    check_sound(sample::set(Blocks{block(table)}));
}

BOOST_AUTO_TEST_CASE(a_character_that_no_face_has_is_reported_once) {
    Document document;
    document.blocks = {sample::paragraph("feest 🎉 en 🎉"), sample::paragraph("✓ staat er wel")};
    const Pages pages = lay_out(document, Style{}, sample::fonts());
    BOOST_REQUIRE_EQUAL(pages.missing.size(), 1U);
    BOOST_TEST(pages.missing[0].character == "🎉");
    BOOST_TEST(pages.missing[0].words == "feest 🎉 en 🎉");
    for (const FaceUse& use : pages.faces) BOOST_TEST(use.text[0].empty()); // glyph 0 is never used
}

BOOST_AUTO_TEST_CASE(deep_lists_and_quotes_keep_some_width) {
    Block inner = sample::paragraph(sample::prose(1));
    for (int i = 0; i < 40; ++i)
        inner = i % 2 ? block(Quote{{inner}}) : block(List{i % 4 == 0, 9, {{inner}}});
    check_sound(sample::set(Blocks{inner}));
}

BOOST_AUTO_TEST_CASE(a_chart_larger_than_the_page_is_made_smaller) {
    FigureBlock figure = sample::figure();
    figure.chart.height = 5'000;
    figure.chart.width = 9'000;
    const Pages pages = sample::set(Blocks{block(figure)});
    check_sound(pages, 1);
    figure.chart.width = -1;
    check_sound(sample::set(Blocks{block(figure)}), 1);
}

BOOST_AUTO_TEST_CASE(huge_cards_tiles_and_notes_go_on) {
    KeyFigures tiles;
    tiles.tiles.push_back({sample::runs(long_word), sample::prose(0), sample::prose(1), "onbekend"});
    Document document;
    document.blocks = {block(tiles), block(sample::persona(14))};
    for (std::size_t i = 0; i < 80; ++i) {
        Run run;
        run.text = "x ";
        run.note = i;
        document.blocks.push_back(block(Paragraph{{run}}));
        document.notes.push_back({sample::runs(i % 9 == 0 ? long_word : sample::prose(i))});
    }
    document.cover =
        Cover{long_word, sample::prose(0) + sample::prose(1), {{long_word, long_word}, {"Aan", ""}}};
    check_sound(sample::set(document), 200);
}

BOOST_AUTO_TEST_CASE(links_to_nowhere_and_notes_that_are_not_there_are_plain_text) {
    Run link{"hier", false, false, false, false, "#nergens", "", std::nullopt};
    Run script{"daar", false, false, false, false, "javascript:alert(1)", "", std::nullopt};
    Run note{"en", false, false, false, false, "", "", 7};
    const Pages pages = sample::set(Blocks{block(Paragraph{{link, script, note}})});
    BOOST_TEST(pages.pages[0].links.empty());
}

BOOST_AUTO_TEST_CASE(invalid_bytes_are_no_reason_to_stop) {
    check_sound(sample::set(
        Blocks{sample::paragraph("a\xFF\xC3 b\x01\x02 \xE2\x82 c\xF0\x9F"), sample::heading(2, "\xC0\x80")}));
}
