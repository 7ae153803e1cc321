// The PDF by its structure: tables with their heads, charts with their descriptions, and all that is said,
// also in bookmarks and in what the file says about itself.
#include "attack/marked_text.hpp"
#include "attack/readers.hpp"
#include "base/text/text.hpp"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <set>

namespace verantwoord::attack {

namespace {

constexpr int deepest = 100;

bool is_sentence(const std::string& kind) {
    static const std::set<std::string> kinds{"/P",   "/H1", "/H2",    "/H3",   "/H4",    "/Caption",
                                             "/Lbl", "/LI", "/LBody", "/Note", "/Title", "/BlockQuote"};
    return kinds.count(kind) > 0;
}

class StructureReader {
  public:
    explicit StructureReader(QPDF& pdf) : pdf_(pdf) {}

    SeenDocument read() {
        for (const auto& page : QPDFPageDocumentHelper(pdf_).getAllPages())
            marked_[page.getObjectHandle().getObjGen()] = marked_text(page.getObjectHandle());
        element(pdf_.getRoot().getKey("/StructTreeRoot"), QPDFObjectHandle::newNull(), 0);
        for (auto& outline : QPDFOutlineDocumentHelper(pdf_).getTopLevelOutlines()) bookmark(outline, 0);
        about_itself();
        return std::move(seen_);
    }
    bool structured() { return pdf_.getRoot().getKey("/StructTreeRoot").isDictionary(); }

  private:
    static std::vector<QPDFObjectHandle> kids(QPDFObjectHandle element) {
        QPDFObjectHandle all = element.getKey("/K");
        if (all.isArray()) return all.getArrayAsVector();
        return all.isNull() ? std::vector<QPDFObjectHandle>{} : std::vector{all};
    }
    static std::string kind_of(QPDFObjectHandle element) {
        QPDFObjectHandle kind = element.getKey("/S");
        return kind.isName() ? kind.getName() : std::string();
    }
    static QPDFObjectHandle page_of(QPDFObjectHandle element, QPDFObjectHandle above) {
        QPDFObjectHandle page = element.getKey("/Pg");
        return page.isDictionary() ? page : above;
    }

    /// The words that are read aloud of an element and all that lies in it.
    std::string words(QPDFObjectHandle element, QPDFObjectHandle page, int depth) {
        if (element.isInteger()) return marked(page, element.getIntValueAsInt());
        if (!element.isDictionary() || depth > deepest) return {};
        page = page_of(element, page);
        if (element.getKey("/MCID").isInteger())
            return marked(page, element.getKey("/MCID").getIntValueAsInt());
        if (QPDFObjectHandle text = element.getKey("/ActualText"); text.isString())
            return text.getUTF8Value();
        std::string all;
        for (QPDFObjectHandle kid : kids(element)) all += words(kid, page, depth + 1);
        if (QPDFObjectHandle text = element.getKey("/Alt"); text.isString()) all += text.getUTF8Value();
        return all;
    }
    std::string marked(QPDFObjectHandle page, int identifier) const {
        const auto of_page = marked_.find(page.getObjGen());
        if (of_page == marked_.end()) return {};
        const auto found = of_page->second.find(identifier);
        return found == of_page->second.end() ? std::string() : found->second;
    }
    std::string line(QPDFObjectHandle element, QPDFObjectHandle page) {
        return plain_spaces(text::replaced(words(element, page, 0), "\u00AD", ""));
    }

    void element(QPDFObjectHandle element, QPDFObjectHandle page, int depth) {
        if (!element.isDictionary() || depth > deepest) return;
        page = page_of(element, page);
        const std::string kind = kind_of(element);
        if (kind == "/Table") {
            seen_.tables.emplace_back();
            table(element, page, seen_.tables.back(), depth + 1);
        } else if (kind == "/Figure") {
            chart(element, page);
        } else if (is_sentence(kind)) {
            seen_.sentences.push_back(line(element, page));
        }
        for (QPDFObjectHandle kid : kids(element)) this->element(kid, page, depth + 1);
    }

    void table(QPDFObjectHandle element, QPDFObjectHandle page, SeenTable& seen, int depth) {
        if (depth > deepest) return;
        for (QPDFObjectHandle kid : kids(element)) {
            if (!kid.isDictionary()) continue;
            const std::string kind = kind_of(kid);
            if (kind == "/Caption")
                seen.caption = line(kid, page_of(kid, page));
            else if (kind == "/TR")
                row(kid, page_of(kid, page), seen);
            else
                table(kid, page_of(kid, page), seen, depth + 1);
        }
    }
    void row(QPDFObjectHandle element, QPDFObjectHandle page, SeenTable& seen) {
        SeenRow row;
        std::vector<std::string> heads;
        for (QPDFObjectHandle cell : kids(element)) {
            if (!cell.isDictionary()) continue;
            const std::string text = line(cell, page_of(cell, page));
            if (kind_of(cell) == "/TH")
                heads.push_back(text);
            else
                row.cells.push_back({text, {}});
        }
        // A row with nothing but headings is the head of the table; one further down says nothing.
        if (row.cells.empty()) {
            if (seen.rows.empty()) seen.columns = std::move(heads);
            return;
        }
        if (!heads.empty()) row.head = heads.front();
        seen.rows.push_back(std::move(row));
    }

    void chart(QPDFObjectHandle element, QPDFObjectHandle page) {
        QPDFObjectHandle described = element.getKey("/Alt");
        SeenChart chart;
        if (described.isString()) chart.description = plain_spaces(described.getUTF8Value());
        for (QPDFObjectHandle kid : kids(element))
            if (kid.isDictionary() && kind_of(kid) == "/Caption") chart.title = line(kid, page_of(kid, page));
        if (chart.description.empty()) return;
        seen_.sentences.push_back(chart.description);
        seen_.charts.push_back(std::move(chart));
    }

    void bookmark(QPDFOutlineObjectHelper& outline, int depth) {
        seen_.sentences.push_back(plain_spaces(outline.getTitle()));
        if (depth < deepest)
            for (auto& kid : outline.getKids()) bookmark(kid, depth + 1);
    }

    void about_itself() {
        QPDFObjectHandle info = pdf_.getTrailer().getKey("/Info");
        if (info.isDictionary())
            for (const auto& key : info.getKeys())
                if (info.getKey(key).isString())
                    seen_.sentences.push_back(plain_spaces(info.getKey(key).getUTF8Value()));
        QPDFObjectHandle metadata = pdf_.getRoot().getKey("/Metadata");
        if (!metadata.isStream()) return;
        const auto bytes = metadata.getStreamData(qpdf_dl_specialized);
        std::string xml(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
        // What stands between marks and quotes and has a space in it is a sentence; the names of XML have
        // none.
        for (char& c : xml)
            if (c == '<' || c == '>' || c == '"') c = '\n';
        for (const std::string_view each : text::split(xml, '\n'))
            if (each.find(' ') != std::string_view::npos) seen_.sentences.push_back(plain_spaces(each));
    }

    QPDF& pdf_;
    std::map<QPDFObjGen, std::map<int, std::string>> marked_; ///< by page
    SeenDocument seen_;
};

} // namespace

std::optional<SeenDocument> see_pdf(const std::string& file, std::string_view bytes,
                                    Diagnostics& diagnostics) {
    const auto unreadable = [&](const Sentence& why) {
        diagnostics.warning("O22", place_of(file), why, "maak het verslag opnieuw met verantwoord rapport");
        return std::nullopt;
    };
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile(file.c_str(), bytes.data(), bytes.size());
        StructureReader reader(pdf);
        if (!reader.structured()) return unreadable("deze PDF heeft geen structuur om te lezen");
        return reader.read();
    } catch (const std::exception&) {
        return unreadable("deze PDF is beschadigd");
    }
}

} // namespace verantwoord::attack
