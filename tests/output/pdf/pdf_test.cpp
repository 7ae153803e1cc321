// The PDF: the same bytes every time, without a fault in the eyes of qpdf and poppler.
#include <boost/test/unit_test.hpp>

#include "base/message/diagnostic.hpp"
#include "layout/set.hpp"
#include "output/pdf/pdf.hpp"
#include "output/pdf/pdf_file.hpp"

#include <array>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <memory>
#include <set>
#include <stdexcept>

using namespace verantwoord;

namespace {

const PdfAssets& assets() {
    static const PdfAssets read = read_pdf_assets(VERANTWOORD_BUILD "/share/verantwoord");
    return read;
}
std::string pdf_of(const Document& document) { return to_pdf(sample::set(document), document, assets()); }

/// The sample report as a file, written once.
const std::string& report_path() {
    static const std::string path = [] {
        std::string name = VERANTWOORD_BUILD "/pdf_test.pdf";
        std::ofstream(name, std::ios::binary) << pdf_of(sample::report());
        return name;
    }();
    return path;
}
bool installed(const std::string& program) {
    return std::system(("command -v " + program + " > /dev/null").c_str()) == 0;
}

/// What a program prints; also its complaints.
std::string output_of(const std::string& command) {
    std::string output;
    FILE* pipe = popen((command + " 2>&1").c_str(), "r");
    std::array<char, 4096> buffer{};
    while (const std::size_t count = std::fread(buffer.data(), 1, buffer.size(), pipe))
        output.append(buffer.data(), count);
    pclose(pipe);
    return output;
}
bool holds(const std::string& text, const std::string& part) { return text.find(part) != std::string::npos; }

std::size_t times(const std::string& text, const std::string& part) {
    std::size_t count = 0;
    for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++count;
    return count;
}

} // namespace

BOOST_AUTO_TEST_CASE(the_same_document_gives_the_same_bytes) {
    const std::string first = pdf_of(sample::report());
    BOOST_TEST((first == pdf_of(sample::report())));
    Document other = sample::report();
    other.title += "!";
    BOOST_TEST((first != pdf_of(other)));
}

BOOST_AUTO_TEST_CASE(files_that_differ_in_anything_have_another_identity) {
    const auto identity = [](const std::string& pdf) { return pdf.substr(pdf.rfind("/ID [ <") + 7, 32); };
    const auto with_picture = [](char grey) {
        Document document;
        document.title = "Met een plaat";
        const auto picture = std::make_shared<const Picture>(
            Picture{24, 24, PixelPicture{1, 1, std::string(3, grey), {}, {}}});
        document.blocks.push_back({PictureBlock{picture, "een vlak", {}}});
        return document;
    };
    const std::string dark = pdf_of(with_picture('\x10')), light = pdf_of(with_picture('\xF0'));
    BOOST_TEST(identity(dark) != identity(light));
    BOOST_TEST(identity(dark) == identity(pdf_of(with_picture('\x10'))));
    BOOST_TEST(identity(dark) != std::string(32, '0'));
}

// libharu says by what it returns that a page cannot be so large; nothing is thrown through its C code.
BOOST_AUTO_TEST_CASE(what_libharu_refuses_stops_the_program) {
    pdf::File file;
    BOOST_CHECK_THROW(file.add_page(1e6, 1e6), std::logic_error);
}

BOOST_AUTO_TEST_CASE(twelve_pages_stay_under_two_hundred_kilobytes) {
    const Document document = sample::report();
    const Pages pages = sample::set(document);
    BOOST_TEST(to_pdf(pages, document, assets()).size() * 12 < 200'000U * pages.pages.size());
}

BOOST_AUTO_TEST_CASE(an_empty_document_is_a_valid_file) {
    const std::string pdf = pdf_of(Document{});
    BOOST_TEST(pdf.starts_with("%PDF-1.7"));
    if (!installed("qpdf")) return;
    const std::string path = VERANTWOORD_BUILD "/pdf_test_empty.pdf";
    std::ofstream(path, std::ios::binary) << pdf;
    BOOST_TEST(holds(output_of("qpdf --check " + path), "No syntax or stream encoding errors"));
}

BOOST_AUTO_TEST_CASE(qpdf_finds_no_fault) {
    if (installed("qpdf"))
        BOOST_TEST(holds(output_of("qpdf --check " + report_path()), "No syntax or stream encoding errors"));
}

BOOST_AUTO_TEST_CASE(the_file_says_what_it_is) {
    if (!installed("pdfinfo")) return;
    const std::string information = output_of("pdfinfo " + report_path());
    BOOST_TEST(holds(information, "Wmo-verantwoording 2025 – De Brug & vrienden"));
    BOOST_TEST(holds(information, "Author:          Stichting De Brug"));
    BOOST_TEST(holds(information, "Tagged:          yes"));
    BOOST_TEST(holds(information, "PDF version:     1.7"));
    const std::string metadata = output_of("pdfinfo -meta " + report_path());
    BOOST_TEST(holds(metadata, "De Brug &amp; vrienden"));
    BOOST_TEST(holds(metadata, "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>"));
    BOOST_TEST(holds(metadata, "<pdfuaid:part>1</pdfuaid:part>"));
}

BOOST_AUTO_TEST_CASE(text_comes_out_as_correct_dutch) {
    if (!installed("pdftotext")) return;
    const std::string text = output_of("pdftotext -raw " + report_path() + " -");
    for (const char* words : {"geïnterviewde bezoekers", "Eén op de vijf", "’s avonds", "€ 284.650",
                              "“Het is prettig", "– een herstelcoördinator", "≥ 9.000", "−"})
        BOOST_TEST(holds(text, words), words);
    BOOST_TEST(!holds(text, "\uFFFD"));
    BOOST_TEST(!holds(text, "Syntax"));
    BOOST_TEST(holds(text, "Pagina 3 van"));
}

BOOST_AUTO_TEST_CASE(poppler_draws_every_page_without_a_warning, *boost::unit_test::label("slow")) {
    if (installed("pdftoppm"))
        BOOST_TEST(
            output_of("pdftoppm -r 20 -png " + report_path() + " " VERANTWOORD_BUILD "/pdf_test_page") == "");
}

BOOST_AUTO_TEST_CASE(the_structure_is_read_in_order, *boost::unit_test::label("slow")) {
    if (!installed("pdfinfo")) return;
    const std::string tree = output_of("pdfinfo -struct-text " + report_path());
    for (const char* role : {"Document", "H1", "TOC", "TOCI", "Table", "Caption", "THead", "TH", "TD",
                             "Figure", "Note", "Link", "LBody"})
        BOOST_TEST(holds(tree, role), role);
    BOOST_TEST(tree.find("Samenvatting") < tree.find("Wie komen er?"));
    BOOST_TEST(!holds(tree, "Error"));
}

BOOST_AUTO_TEST_CASE(fonts_are_embedded_subsets_that_can_be_read) {
    if (!installed("pdffonts")) return;
    const std::string fonts = output_of("pdffonts " + report_path());
    BOOST_TEST(holds(fonts, "AAAAAA+Lato-Regular"));
    BOOST_TEST(times(fonts, "CID TrueType      Identity-H       yes yes yes") == times(fonts, "+"));
}

BOOST_AUTO_TEST_CASE(every_glyph_that_is_drawn_has_its_text) {
    const Pages pages = sample::set(sample::report());
    const auto check = [&](const std::vector<Shape>& shapes) {
        for (const Shape& shape : shapes)
            if (const auto* text = std::get_if<TextShape>(&shape))
                for (std::size_t at = text->glyphs.find('<'); at != std::string::npos;
                     at = text->glyphs.find('<', at + 1))
                    for (std::size_t i = at + 1; text->glyphs[i] != '>'; i += 4) {
                        const auto glyph =
                            static_cast<std::size_t>(std::stoul(text->glyphs.substr(i, 4), nullptr, 16));
                        const FaceUse& use = pages.faces[text->face];
                        if (use.soft_hyphen && glyph == use.soft_hyphen_code()) continue;
                        if (glyph == 0 || use.text.at(glyph).empty()) BOOST_ERROR(text->text);
                    }
    };
    for (const Page& page : pages.pages) {
        for (const Mark& mark : page.marks) check(mark.shapes);
        for (const auto* shapes : {&page.header, &page.footer, &page.repeated, &page.decoration})
            check(*shapes);
    }
}

BOOST_AUTO_TEST_CASE(time_grows_with_the_number_of_pages, *boost::unit_test::label("slow")) {
    const auto seconds = [](std::size_t chapters) {
        Document document;
        for (std::size_t i = 0; i < chapters; ++i) {
            document.blocks.push_back(sample::heading(1, "Hoofdstuk " + std::to_string(i)));
            for (std::size_t p = 0; p < 6; ++p)
                document.blocks.push_back(sample::paragraph(sample::prose(p)));
            document.blocks.push_back({sample::table(10, 5)});
        }
        const auto begin = std::chrono::steady_clock::now();
        pdf_of(document);
        return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    };
    seconds(5);
    // Twenty times the pages in at most sixty times the time: the machine may be busy, but a square would be
    // 400.
    BOOST_TEST(seconds(400) < 60 * seconds(20) + 0.5);
}
