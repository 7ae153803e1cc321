// The PDF and the web page of a report say the same words: what a screen reader finds in the one is in the
// other.
#include <boost/test/unit_test.hpp>

#include "conformance/damaged_pdf.hpp"
#include "conformance/pdf_objects.hpp"
#include "conformance/sample_reports.hpp"

#include <fstream>
#include <iterator>
#include <map>
#include <set>

using namespace verantwoord::conformance;

namespace {

namespace fs = std::filesystem;

/// How often each word is said; a word is a row of letters and digits.
using Words = std::map<std::string, int>;

void add_words(Words& words, const std::string& text) {
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const auto byte = i < text.size() ? static_cast<unsigned char>(text[i]) : 0U;
        // Of what is not ASCII, the letters of Latin-1 and further European ones begin with C3 to CA.
        const bool letter =
            (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9');
        if (letter) {
            word += text[i];
        } else if (byte >= 0xC3 && byte <= 0xCA && i + 1 < text.size()) {
            word += text.substr(i++, 2);
        } else if (byte == 0xC2 && i + 1 < text.size() && text[i + 1] == '\xAD') {
            ++i; // a soft hyphen joins
        } else if (!word.empty()) {
            ++words[word];
            word.clear();
        }
    }
}

/// A copy without colour profile: poppler makes its transform of colours anew for each element, which is nine
/// tenths of its work, and words have no colour.
fs::path colourless(const fs::path& file) {
    DamagedPdf copy(file);
    copy.catalogue().erase("/OutputIntents");
    copy.write(sample_reports().scratch());
    return sample_reports().scratch();
}

/// The text of the tagged content, without contents (the page has its own) and without what stands in charts.
Words words_of_pdf(const fs::path& file) {
    const std::string tree = output_of("pdfinfo -struct-text -enc UTF-8 '" + colourless(file).string() + "'");
    Words words;
    constexpr int none = -1;
    int skipped_below = none, figure = none;
    bool label = false;
    for (std::size_t at = 0; at < tree.size();) {
        std::size_t end = std::min(tree.find('\n', at), tree.size());
        const std::size_t begin = std::min(tree.find_first_not_of(' ', at), end);
        const int depth = static_cast<int>(begin - at);
        std::string line = tree.substr(begin, end - begin);
        if (line.starts_with('"')) { // until the quote that ends a line
            while (!line.ends_with('"') || line.size() == 1) {
                const std::size_t next = tree.find('\n', end + 1);
                if (next == std::string::npos) break;
                line += tree.substr(end, next - end);
                end = next;
            }
        }
        at = end + 1;
        if (line.empty() || line.starts_with('/') || line.starts_with("Object ")) continue;
        if (line.starts_with('"')) {
            const std::string text = line.substr(1, line.size() - 2);
            const bool mark = label && text.find_first_not_of("0123456789. •") == std::string::npos;
            const bool in_chart = figure != none && depth == figure + 2;
            if (skipped_below == none && !in_chart && !mark) add_words(words, text);
            continue;
        }
        if (depth <= figure) figure = none;
        if (depth <= skipped_below || (figure != none && depth == figure + 2)) skipped_below = none;
        // The number of a note in the text is left out of the web page's words too.
        if ((line.starts_with("TOC") || line.starts_with("Reference")) && skipped_below == none)
            skipped_below = depth;
        if (line.starts_with("Figure")) figure = depth;
        // What stands in a chart is told by its alternative text; its caption is text like any other.
        if (figure != none && depth > figure && !line.starts_with("Caption") && skipped_below == none)
            skipped_below = depth;
        label = line.starts_with("Lbl");
    }
    return words;
}

std::string unescaped(std::string text) {
    for (const auto& [from, to] : {std::pair<std::string, std::string>{"&lt;", "<"},
                                   {"&gt;", ">"},
                                   {"&quot;", "\""},
                                   {"&#39;", "'"},
                                   {"&amp;", "&"}})
        for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + 1))
            text.replace(at, from.size(), to);
    return text;
}

/// The text of the body, without what only a web page has: contents, ways back, the numbers below a chart,
/// and what is said instead of a dash.
Words words_of_html(const fs::path& file) {
    std::ifstream stream(file);
    const std::string page{std::istreambuf_iterator<char>(stream), {}};
    const std::vector<std::string> left_out{"nav",
                                            "svg",
                                            "details",
                                            "footer",
                                            "style",
                                            "class=\"voorlezen\"",
                                            "class=\"terug\"",
                                            "class=\"overslaan\"",
                                            "x.noten",
                                            "\"wie\"",
                                            "class=\"noot\""};
    static const std::set<std::string> single{"br", "img", "meta", "link"};
    Words words;
    std::string text;
    std::vector<bool> open; // whether each open element is left out
    for (std::size_t at = page.find("<body"); at < page.size();) {
        if (page[at] != '<') {
            const std::size_t end = std::min(page.find('<', at), page.size());
            if (open.empty() || !open.back()) text += page.substr(at, end - at);
            at = end;
            continue;
        }
        const std::size_t end = page.find('>', at);
        const std::string tag = page.substr(at + 1, end - at - 1);
        at = end + 1;
        const std::string name = tag.substr(tag.starts_with('/') ? 1 : 0,
                                            tag.find_first_of(" /", 1) - (tag.starts_with('/') ? 1 : 0));
        if (tag.starts_with('/')) {
            if (!open.empty()) open.pop_back();
        } else if (!single.contains(name) && !tag.ends_with('/')) {
            bool out = !open.empty() && open.back();
            for (const std::string& each : left_out) {
                const bool kept_section = each == "x.noten" && name == "section";
                if ((name == each ||
                     (tag.size() > name.size() && tag.find(each, name.size()) != std::string::npos)) &&
                    !kept_section)
                    out = true;
            }
            open.push_back(out);
        }
        static const std::set<std::string> within_words{"strong", "em", "a", "abbr", "span", "code", "sup"};
        if (!within_words.contains(name)) text += ' ';
    }
    add_words(words, unescaped(text));
    return words;
}

std::string difference(const Words& more, const Words& less) {
    std::string result;
    for (const auto& [word, count] : more) {
        const auto other = less.find(word);
        const int there = other == less.end() ? 0 : other->second;
        if (count > there) result += word + " (" + std::to_string(count - there) + "×) ";
    }
    return result;
}

} // namespace

BOOST_AUTO_TEST_CASE(pdf_and_web_page_say_the_same_words) {
    for (const fs::path& report : sample_reports().all()) {
        BOOST_TEST_INFO_SCOPE(report.filename().string());
        const Words pdf = words_of_pdf(report),
                    page = words_of_html(fs::path(report).replace_extension(".html"));
        BOOST_TEST(pdf.size() > 60U);
        BOOST_TEST(difference(pdf, page) == "", "only in the PDF: " + difference(pdf, page));
        BOOST_TEST(difference(page, pdf) == "", "only in the web page: " + difference(page, pdf));
    }
}
