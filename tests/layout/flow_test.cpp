// Documents to pages: distances, heads that are repeated, notes, structure and links.
#include <boost/test/unit_test.hpp>

#include "layout/set.hpp"
#include <cmath>
#include <map>
#include <set>

using namespace verantwoord;
using sample::lines_with;

namespace {

/// Enough single-line paragraphs to move what follows down the page.
Blocks filled(std::size_t lines) {
    Blocks blocks;
    for (std::size_t i = 0; i < lines; ++i) blocks.push_back(sample::paragraph("regel"));
    return blocks;
}
std::size_t pages_of(Blocks blocks) { return sample::set(std::move(blocks)).pages.size(); }

/// Texts of the elements with this role on a page.
std::size_t count(const Pages& pages, std::size_t page, const std::string& role) {
    return lines_with(pages, page, " " + role + " '").size();
}

} // namespace

BOOST_AUTO_TEST_CASE(text_stands_where_the_style_says) {
    const Pages pages =
        sample::set(Blocks{sample::heading(1, "Bereik"), sample::paragraph("Wij waren open.")});
    BOOST_TEST(dump(pages) ==
               "p1 72,94 H1 'Bereik'\np1 72,123 P 'Wij waren open.'\np1 472,804 voet 'Pagina 1 van 1'\n");
}

BOOST_AUTO_TEST_CASE(a_heading_keeps_with_two_lines_of_what_follows) {
    // Wherever the heading lands, two lines stand below it on its page.
    for (std::size_t lines = 20; lines < 36; ++lines) {
        Blocks blocks = filled(lines);
        blocks.push_back(sample::heading(2, "Kop"));
        blocks.push_back(sample::paragraph(sample::prose(0)));
        const Pages pages = sample::set(blocks);
        const std::size_t page = lines_with(pages, 1, "H2").empty() ? 2 : 1;
        const std::string last = lines_with(pages, page, " P ").back();
        BOOST_TEST_CONTEXT(lines) {
            BOOST_TEST(lines_with(pages, page, "H2").size() == 1U);
            const std::size_t below = lines_with(pages, page, " P '").size() - (page == 1 ? lines : 0);
            BOOST_TEST(below >= 1U); // one element, its lines come together in the dump of marks
        }
    }
}

BOOST_AUTO_TEST_CASE(no_line_of_a_paragraph_stands_alone) {
    for (std::size_t lines = 20; lines < 36; ++lines) {
        Blocks blocks = filled(lines);
        blocks.push_back(sample::paragraph(sample::prose(0)));
        const Pages pages = sample::set(blocks);
        if (pages.pages.size() < 2) continue;
        const auto texts = [&](std::size_t page) {
            std::size_t sum = 0;
            for (const std::string& line : lines_with(pages, page, " P '"))
                if (line.find("'regel") == std::string::npos) ++sum;
            return sum;
        };
        BOOST_TEST_CONTEXT(lines) {
            BOOST_TEST(texts(1) != 1U);
            BOOST_TEST(texts(2) != 1U);
        }
    }
}

BOOST_AUTO_TEST_CASE(the_same_neighbours_stand_equally_far_apart_on_every_page) {
    Document document = sample::report();
    const Blocks once = document.blocks;
    for (int i = 0; i < 3; ++i) document.blocks.insert(document.blocks.end(), once.begin() + 3, once.end());
    const Pages pages = sample::set(document);
    std::map<std::string, std::map<long, std::size_t>> distances; // of neighbours, in fifths of a point
    for (const Page& page : pages.pages) {
        std::string before;
        double y = 0;
        for (const Mark& mark : page.marks)
            for (const Shape& shape : mark.shapes) {
                const auto* text = std::get_if<TextShape>(&shape);
                if (!text || !mark.element || std::abs(text->start.x - 72) > 0.1) continue;
                const Role role = pages.elements[*mark.element].role;
                if (role != Role::Paragraph && (role < Role::H1 || role > Role::H6)) {
                    before.clear(); // tables and cards have their own inside
                    continue;
                }
                const std::string here =
                    std::string(role_name(role)) + " of " + std::to_string(text->size) + " points";
                if (!before.empty() && text->start.y > y + 1)
                    ++distances[before + ", " + here][std::lround((text->start.y - y) * 5)];
                before = here;
                y = text->start.y;
            }
    }
    BOOST_TEST(distances.size() > 5U);
    for (const auto& [neighbours, found] : distances) {
        std::string all;
        for (const auto& [distance, times] : found)
            all += std::to_string(distance) + "/5" + " (" + std::to_string(times) + "×) ";
        // Lines of one paragraph, and one paragraph below another.
        BOOST_TEST(found.size() <= (neighbours.starts_with("P") ? 2U : 1U), neighbours << ": " << all);
    }
}

BOOST_AUTO_TEST_CASE(a_head_of_two_rows_spans_its_columns_and_is_repeated_whole) {
    DataTable table = sample::table(60, 5);
    table.groups = {{{}, 1}, {sample::runs("Dit jaar"), 2}, {sample::runs("Vorig jaar"), 2}};
    const Pages pages = sample::set(Blocks{{table}});
    std::size_t spanning = 0, columns = 0;
    for (const Element& element : pages.elements)
        if (element.role == Role::HeaderCell && element.scope == Scope::Column) {
            spanning += element.columns == 2 ? 1 : 0;
            columns += element.columns;
        }
    BOOST_TEST(spanning == 2U);
    BOOST_TEST(columns == 2U * 2 + 5);
    BOOST_REQUIRE(pages.pages.size() >= 2U);
    for (std::size_t page = 2; page <= pages.pages.size(); ++page) {
        BOOST_TEST(lines_with(pages, page, "herhaald 'Dit jaarVorig jaar").size() == 1U);
        BOOST_TEST(lines_with(pages, page, "herhaald 'Kostensoort").size() == 1U);
    }
}

BOOST_AUTO_TEST_CASE(a_short_table_stays_whole) {
    for (std::size_t lines = 10; lines < 34; ++lines) {
        Blocks blocks = filled(lines);
        blocks.push_back({sample::table(12, 4)});
        const Pages pages = sample::set(blocks);
        const std::size_t page = count(pages, 1, "Caption") == 1 ? 1 : 2;
        BOOST_TEST_CONTEXT(lines) {
            BOOST_TEST(lines_with(pages, page, "'Totaal'").size() == 1U);
            BOOST_TEST(lines_with(pages, page, "herhaald").empty());
        }
    }
}

BOOST_AUTO_TEST_CASE(a_long_table_leaves_three_rows_on_either_side_and_repeats_its_head) {
    for (std::size_t lines = 0; lines < 36; ++lines) {
        Blocks blocks = filled(lines);
        blocks.push_back({sample::table(30, 3)});
        const Pages pages = sample::set(blocks);
        for (std::size_t page = 1; page <= pages.pages.size(); ++page) {
            const std::size_t rows = count(pages, page, "TD") / 2;
            BOOST_TEST_CONTEXT(lines << " page " << page) {
                BOOST_TEST((rows == 0 || rows >= 3));
                const bool goes_on = rows > 0 && count(pages, page, "Caption") == 0;
                BOOST_TEST(lines_with(pages, page, "herhaald 'Kostensoort").size() == (goes_on ? 1U : 0U));
            }
        }
    }
}

BOOST_AUTO_TEST_CASE(no_cell_touches_its_neighbour) {
    for (const std::size_t columns : {2U, 5U, 9U, 15U}) {
        const Pages pages = sample::set(Blocks{{sample::table(8, columns)}});
        std::vector<std::pair<double, std::pair<double, double>>> placed; // y, from–until
        for (const Mark& mark : pages.pages[0].marks)
            for (const Shape& shape : mark.shapes)
                if (const auto* text = std::get_if<TextShape>(&shape)) {
                    BOOST_TEST(text->start.x >= 71.9);
                    BOOST_TEST(text->start.x + text->width <= 595.276 - 71.9 + 3);
                    for (const auto& [y, span] : placed)
                        if (y == text->start.y && span.first != text->start.x)
                            BOOST_TEST((text->start.x >= span.second - 3 ||
                                        text->start.x + text->width <= span.first + 3));
                    placed.push_back({text->start.y, {text->start.x, text->start.x + text->width}});
                }
    }
}

BOOST_AUTO_TEST_CASE(a_persona_card_is_not_divided_while_it_fits_on_a_page) {
    for (std::size_t lines = 0; lines < 30; lines += 3) {
        Blocks blocks = filled(lines);
        blocks.push_back({sample::persona(2)});
        const Pages pages = sample::set(blocks);
        const std::size_t page = lines_with(pages, 1, "Samira").empty() ? 2 : 1;
        BOOST_TEST(lines_with(pages, page, "Niemand is hierin te herkennen").size() == 1U);
    }
}

// What was said in a table that is set already is at an address that the next table may get.
BOOST_AUTO_TEST_CASE(every_table_has_its_own_link_in_the_structure) {
    Blocks blocks;
    constexpr std::size_t tables = 12;
    for (std::size_t i = 0; i < tables; ++i) {
        DataTable table = sample::table(2, 2);
        table.caption.clear();
        table.remarks.clear();
        table.rows[0].cells[1].runs = sample::runs("lees meer");
        table.rows[0].cells[1].runs[0].link = "https://voorbeeld.nl/" + std::to_string(i);
        blocks.push_back(Block{table});
    }
    const Pages pages = sample::set(blocks);
    std::set<std::size_t> rows;
    std::size_t links = 0;
    for (const Element& element : pages.elements) {
        if (element.role != Role::Link) continue;
        ++links;
        rows.insert(*pages.elements[*element.parent].parent);
    }
    BOOST_TEST(links == tables);
    BOOST_TEST(rows.size() == tables);
}

BOOST_AUTO_TEST_CASE(page_breaks_leave_no_empty_page) {
    Blocks blocks{{PageBreak{}}, sample::paragraph("een"),  {PageBreak{}},
                  {PageBreak{}}, sample::paragraph("twee"), {PageBreak{}}};
    BOOST_TEST(pages_of(blocks) == 2U);
}

BOOST_AUTO_TEST_CASE(contents_give_the_page_of_each_heading) {
    Blocks blocks{sample::heading(1, "Inhoud"), {Contents{}},           {PageBreak{}},
                  sample::heading(1, "Een"),    sample::paragraph("x"), {PageBreak{}},
                  sample::heading(2, "Twee"),   sample::paragraph("y")};
    const Pages pages = sample::set(blocks);
    BOOST_TEST(
        lines_with(pages, 1, "Link 'Een 2'").size() + lines_with(pages, 1, "Link 'Een\u00A02'").size() == 1U);
    BOOST_REQUIRE_EQUAL(pages.pages[0].links.size(), 2U);
    BOOST_TEST(pages.pages[0].links[1].target_page == 2U);
    BOOST_TEST(pages.pages[0].links[1].description == "Twee, pagina 3");
    BOOST_TEST(pages.bookmarks.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_note_stands_at_the_foot_of_its_page_and_is_said_once) {
    Document document;
    for (int i = 0; i < 2; ++i) {
        Block block = sample::paragraph("Afgeschermd");
        std::get<Paragraph>(block.value).runs[0].note = 0;
        document.blocks.push_back(block);
        document.blocks.push_back({PageBreak{}});
    }
    document.notes = {{sample::runs("Onder de drempel.")}};
    const Pages pages = sample::set(document);
    BOOST_TEST(pages.pages.size() == 2U);
    BOOST_TEST(lines_with(pages, 1, "Onder de drempel.").size() == 1U);
    BOOST_TEST(lines_with(pages, 2, "herhaald").size() == 1U);
    BOOST_TEST(pages.pages[1].links[0].target_page == 0U);
}

BOOST_AUTO_TEST_CASE(every_mark_has_one_place_in_the_structure) {
    const Pages pages = sample::set(sample::report());
    std::vector<std::vector<int>> seen;
    for (const Page& page : pages.pages) seen.emplace_back(page.marks.size(), 0);
    for (std::size_t i = 0; i < pages.elements.size(); ++i)
        for (const Kid& kid : pages.elements[i].kids) {
            if (kid.kind == Kid::Kind::Element) BOOST_TEST(*pages.elements[kid.index].parent == i);
            if (kid.kind != Kid::Kind::Mark) continue;
            ++seen[kid.page][kid.index];
            BOOST_TEST(*pages.pages[kid.page].marks[kid.index].element == i);
        }
    for (std::size_t p = 0; p < seen.size(); ++p)
        for (std::size_t i = 0; i < seen[p].size(); ++i) // decoration has none
            BOOST_TEST(seen[p][i] == (pages.pages[p].marks[i].element ? 1 : 0));
}
