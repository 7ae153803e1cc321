// The web page: figures in tables and sentences, descriptions of charts, and all that is said.
#include "attack/readers.hpp"
#include "base/text/text.hpp"

namespace verantwoord::attack {

namespace {

/// What stands between `from` and `until`, from `at` on; moves `at` behind it.
std::optional<std::string_view> between(std::string_view bytes, std::string_view from, std::string_view until,
                                        std::size_t& at) {
    const std::size_t begin = bytes.find(from, at);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::size_t inside = begin + from.size(), end = bytes.find(until, inside);
    if (end == std::string_view::npos) return std::nullopt;
    at = end + until.size();
    return bytes.substr(inside, end - inside);
}

/// The text of a piece of the page: without tags, and without what is said instead of a sign.
std::string words_in(std::string_view html) {
    std::string text;
    for (std::size_t i = 0; i < html.size(); ++i) {
        if (html.substr(i).starts_with("<span class=\"voorlezen\">")) {
            i = html.find("</span>", i);
            if (i == std::string_view::npos) break;
            i += std::string_view("</span>").size() - 1;
        } else if (html[i] == '<') {
            i = html.find('>', i);
            if (i == std::string_view::npos) break;
        } else {
            text += html[i];
        }
    }
    for (const auto& [name, character] :
         {std::pair{"&lt;", "<"}, std::pair{"&gt;", ">"}, std::pair{"&quot;", "\""}, std::pair{"&amp;", "&"}})
        text = text::replaced(text, name, character);
    return plain_spaces(text);
}

std::string_view behind_tag(std::string_view element) {
    const std::size_t end = element.find('>');
    return end == std::string_view::npos ? std::string_view() : element.substr(end + 1);
}

std::string first_figure(std::string_view piece) {
    std::size_t at = 0;
    return std::string(between(piece, "data-veld=\"", "\"", at).value_or(""));
}

std::string first_words(std::string_view piece, std::string_view open, std::string_view close) {
    std::size_t at = 0;
    const auto found = between(piece, open, close, at);
    return found ? words_in(behind_tag(*found)) : std::string();
}

SeenTable table_in(std::string_view html) {
    SeenTable table;
    table.caption = first_words(html, "<caption", "</caption>");
    std::size_t at = 0;
    while (const auto row = between(html, "<tr", "</tr>", at)) {
        std::size_t inside = 0;
        if (row->find("<td") == std::string_view::npos && table.rows.empty())
            while (const auto head = between(*row, "<th", "</th>", inside))
                table.columns.push_back(words_in(behind_tag(*head)));
        inside = 0;
        const auto head = between(*row, "<th scope=\"row\"", "</th>", inside);
        if (!head) continue;
        SeenRow seen{words_in(behind_tag(*head)), {}};
        while (const auto cell = between(*row, "<td", "</td>", inside))
            seen.cells.push_back({words_in(behind_tag(*cell)), first_figure(*cell)});
        table.rows.push_back(std::move(seen));
    }
    return table;
}

/// Adds the figures between words: "Er kwamen <span class="cijfer" data-veld="…">297</span> bezoekers."
void add_running(std::string_view piece, SeenDocument& seen) {
    std::size_t at = 0;
    while (const auto figure = between(piece, "data-veld=\"", "\"", at)) {
        std::size_t inside = at;
        const auto text = between(piece, ">", "<", inside);
        if (text) seen.running.push_back({words_in(*text), std::string(*figure)});
    }
}

} // namespace

SeenDocument see_page(std::string_view html) {
    SeenDocument seen;
    std::size_t at = 0;
    while (const auto table = between(html, "<table", "</table>", at))
        seen.tables.push_back(table_in(*table));
    at = 0;
    while (const auto chart = between(html, "<figure", "</figure>", at)) {
        if (chart->find("<desc") == std::string_view::npos) continue;
        seen.charts.push_back({first_figure(*chart), first_words(*chart, "<figcaption", "</figcaption>"),
                               first_words(*chart, "<desc", "</desc>")});
    }
    for (const std::string_view tag :
         {"title", "h1", "h2", "h3", "h4", "caption", "figcaption", "p", "li", "desc"}) {
        at = 0;
        const std::string open = "<" + std::string(tag), close = "</" + std::string(tag) + ">";
        while (const auto piece = between(html, open, close, at)) {
            if (piece->empty() || (piece->front() != '>' && piece->front() != ' ')) continue;
            add_running(*piece, seen);
            seen.sentences.push_back(words_in(behind_tag(*piece)));
        }
    }
    return seen;
}

} // namespace verantwoord::attack
