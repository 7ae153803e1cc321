#include "attack/marked_text.hpp"

#include "attack/glyph_words.hpp"

#include <vector>

namespace verantwoord::attack {

namespace {

GlyphWords glyph_words_of(QPDFObjectHandle font) {
    const bool composite = font.getKey("/Subtype").isNameAndEquals("/Type0");
    QPDFObjectHandle map = font.getKey("/ToUnicode");
    if (!map.isStream()) return {{}, composite ? 2 : 1};
    const auto bytes = map.getStreamData(qpdf_dl_specialized);
    return {{reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize()}, composite ? 2 : 1};
}

class ContentReader : public QPDFObjectHandle::ParserCallbacks {
  public:
    explicit ContentReader(QPDFObjectHandle resources) : resources_(resources) {}
    std::map<int, std::string> text() && { return std::move(text_); }

    void handleObject(QPDFObjectHandle object) override {
        if (!object.isOperator()) {
            operands_.push_back(object);
            return;
        }
        const std::string name = object.getOperatorValue();
        if (name == "BDC" || name == "BMC")
            begin_mark();
        else if (name == "EMC")
            end_mark();
        else if (name == "Tf" && operands_.size() == 2)
            choose_font(operands_.front());
        else if (name == "Tj" || name == "'" || name == "\"" || name == "TJ")
            show();
        operands_.clear();
    }
    void handleEOF() override {}

  private:
    struct Mark {
        int identifier = -1;
        bool replaced = false; ///< another text is said instead of its glyphs, which are not read
    };

    /// A mark without a number of its own belongs to the one around it, and what is said instead of a mark is
    /// said instead of all marks in it.
    void begin_mark() {
        Mark mark = marks_.empty() ? Mark{} : marks_.back();
        QPDFObjectHandle about = operands_.size() == 2 ? operands_.back() : QPDFObjectHandle::newNull();
        if (about.isName()) about = resources_.getKey("/Properties").getKeyIfDict(about.getName());
        if (about.isDictionary()) {
            if (about.getKey("/MCID").isInteger()) mark.identifier = about.getKey("/MCID").getIntValueAsInt();
            if (QPDFObjectHandle instead = about.getKey("/ActualText");
                instead.isString() && !mark.replaced) {
                text_[mark.identifier] += instead.getUTF8Value();
                mark.replaced = true;
            }
        }
        marks_.push_back(mark);
    }
    void end_mark() {
        if (!marks_.empty()) marks_.pop_back();
    }

    void choose_font(QPDFObjectHandle name) {
        if (!name.isName()) return;
        const auto [found, is_new] = fonts_.try_emplace(name.getName());
        if (is_new) {
            QPDFObjectHandle font = resources_.getKey("/Font").getKeyIfDict(name.getName());
            if (font.isDictionary()) found->second = glyph_words_of(font);
        }
        font_ = &found->second;
    }

    void show() {
        const Mark mark = marks_.empty() ? Mark{} : marks_.back();
        if (mark.replaced || !font_) return;
        for (QPDFObjectHandle each : operands_) {
            if (each.isString()) text_[mark.identifier] += font_->words(each.getStringValue());
            if (each.isArray())
                for (QPDFObjectHandle part : each.getArrayAsVector())
                    if (part.isString()) text_[mark.identifier] += font_->words(part.getStringValue());
        }
    }

    QPDFObjectHandle resources_;
    std::vector<QPDFObjectHandle> operands_;
    std::vector<Mark> marks_;
    std::map<std::string, GlyphWords> fonts_;
    const GlyphWords* font_ = nullptr;
    std::map<int, std::string> text_;
};

} // namespace

std::map<int, std::string> marked_text(QPDFObjectHandle page) {
    ContentReader reader(page.getKey("/Resources"));
    page.parsePageContents(&reader);
    return std::move(reader).text();
}

} // namespace verantwoord::attack
