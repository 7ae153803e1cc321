#include "document/markdown/inline_text.hpp"

#include "base/text/text.hpp"
#include "document/markdown/plain_markdown.hpp"
#include "document/tree/link.hpp"

#include <array>
#include <charconv>

namespace verantwoord {

namespace {

/// No control characters, no halves of a pair, and nothing of private use: there values stand in a text.
bool can_be_printed(unsigned code) {
    const bool control = code < 32 || (code >= 127 && code < 160);
    const bool half = code >= 0xD800 && code < 0xE000;
    const bool private_use = (code >= 0xE000 && code < 0xF900) || code >= 0xF0000;
    const bool no_character = (code & 0xFFFE) == 0xFFFE;
    return !control && !half && !private_use && !no_character;
}

/// The text of a character reference such as &euro; or &#8364;; the reference itself when it is not known.
std::string entity(std::string_view reference) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 14> known{{{"&amp;", "&"},
                                                                                   {"&lt;", "<"},
                                                                                   {"&gt;", ">"},
                                                                                   {"&quot;", "\""},
                                                                                   {"&apos;", "\u2019"},
                                                                                   {"&nbsp;", "\u00A0"},
                                                                                   {"&euro;", "€"},
                                                                                   {"&eacute;", "é"},
                                                                                   {"&euml;", "ë"},
                                                                                   {"&iuml;", "ï"},
                                                                                   {"&egrave;", "è"},
                                                                                   {"&ndash;", "–"},
                                                                                   {"&hellip;", "…"},
                                                                                   {"&shy;", "\u00AD"}}};
    for (const auto& [name, character] : known)
        if (name == reference) return std::string(character);
    if (!reference.starts_with("&#") || reference.size() < 4) return std::string(reference);
    const bool hexadecimal = reference[2] == 'x' || reference[2] == 'X';
    const std::string_view digits =
        reference.substr(hexadecimal ? 3 : 2, reference.size() - (hexadecimal ? 4 : 3));
    unsigned code = 0;
    std::from_chars(digits.data(), digits.data() + digits.size(), code, hexadecimal ? 16 : 10);
    std::string result;
    text::append(result, can_be_printed(code) ? static_cast<char32_t>(code) : U'\uFFFD');
    return result;
}

} // namespace

std::size_t InlineText::offset_of(std::string_view part) const {
    const auto begin = reinterpret_cast<std::uintptr_t>(markdown_.data());
    const auto at = reinterpret_cast<std::uintptr_t>(part.data());
    return at >= begin && at < begin + markdown_.size() ? at - begin : std::string_view::npos;
}

void InlineText::seen(std::string_view part) {
    const std::size_t offset = offset_of(part);
    if (offset == std::string_view::npos) return;
    offset_ = offset;
    end_ = offset + part.size();
}

Place InlineText::place_of_image(std::string_view source) const {
    const std::size_t at = offset_of(source);
    const std::size_t begin =
        at == std::string_view::npos ? markdown_.find("![", end_) : markdown_.rfind("![", at);
    return user_.place(begin == std::string_view::npos ? offset_ : begin, 2);
}

Place InlineText::place_of_link(std::string_view target) const {
    if (const std::size_t at = offset_of(target); at != std::string_view::npos && !target.empty())
        return user_.place(at, target.size());
    const std::size_t begin = markdown_.find('[', end_);
    return user_.place(begin == std::string_view::npos ? offset_ : begin, 1);
}

void InlineText::enter(MD_SPANTYPE type, void* detail) {
    if (type == MD_SPAN_STRONG) ++bold_;
    if (type == MD_SPAN_EM) ++italic_;
    if (type == MD_SPAN_CODE) ++code_;
    if (type == MD_SPAN_IMG) {
        const auto& image = *static_cast<MD_SPAN_IMG_DETAIL*>(detail);
        const auto text_of = [](const MD_ATTRIBUTE& attribute) {
            return std::string(attribute.text ? attribute.text : "", attribute.size);
        };
        if (in_image_++ == 0)
            images_.push_back({text_of(image.src),
                               {},
                               typeset(text_of(image.title)),
                               place_of_image({image.src.text, image.src.size})});
    }
    if (type != MD_SPAN_A) return;
    const MD_ATTRIBUTE& href = static_cast<MD_SPAN_A_DETAIL*>(detail)->href;
    std::string target;
    const std::string_view text(href.text ? href.text : "", href.size);
    for (std::size_t i = 0; i < text.size();) {
        const std::size_t index = value_index(text.substr(i));
        if (index < values_.size()) {
            target += values_[index].text;
            i += value_character_size;
        } else {
            target += text[i++];
        }
    }
    if (!may_link(target)) {
        diagnostics_.warning("S22", place_of_link(text),
                             {"de link {} wordt niet meegenomen", say::quoted(target)},
                             "een link begint met https://, mailto:, tel: of #");
        target.clear();
    }
    links_.push_back(std::move(target));
}

void InlineText::leave(MD_SPANTYPE type) {
    if (type == MD_SPAN_STRONG) --bold_;
    if (type == MD_SPAN_EM) --italic_;
    if (type == MD_SPAN_CODE) --code_;
    if (type == MD_SPAN_IMG) --in_image_;
    if (type == MD_SPAN_A && !links_.empty()) links_.pop_back();
}

Run InlineText::styled(std::string text) const {
    Run run;
    run.text = std::move(text);
    run.bold = bold_ > 0;
    run.italic = italic_ > 0;
    run.code = code_ > 0;
    if (!links_.empty()) run.link = links_.back();
    return run;
}

void InlineText::append(Run run) {
    if (run.text.empty() && !run.line_break) return;
    const auto same = [](const Run& a, const Run& b) {
        return a.bold == b.bold && a.italic == b.italic && a.code == b.code && a.link == b.link &&
               a.figure.empty() && b.figure.empty() && !a.note && !b.note && !a.line_break && !b.line_break;
    };
    if (!runs_.empty() && same(runs_.back(), run))
        runs_.back().text += run.text;
    else
        runs_.push_back(std::move(run));
}

void InlineText::plain(std::string_view text, std::string_view next) {
    if (code_ > 0) {
        typographer_.passed(text);
        return append(styled(std::string(text)));
    }
    append(styled(typographer_.set(text, next)));
}

void InlineText::value(const Value& value, std::size_t offset) {
    if (value.kind == Value::Kind::Markdown) {
        inserted_.push_back({&value, offset});
        return;
    }
    Run run = user_.value_run(value);
    run.bold = run.bold || bold_ > 0;
    run.italic = run.italic || italic_ > 0;
    if (!links_.empty()) run.link = links_.back();
    typographer_.passed(run.text);
    append(std::move(run));
}

void InlineText::with_footnotes(std::string_view text) {
    std::size_t from = 0;
    const auto next = [&] {
        return code_ > 0 || !footnoted_ ? std::nullopt : find_footnote_mark(text, from);
    };
    for (auto mark = next(); mark; mark = next()) {
        normal(text.substr(from, mark->begin - from));
        from = mark->end;
        const auto number = footnoted_(*mark, offset_of(text) + mark->begin);
        if (!number) continue;
        // A mark hangs on the run before it; where there is none, or it has a mark already, an empty one
        // takes it.
        if (runs_.empty() || runs_.back().note || runs_.back().line_break)
            runs_.push_back(styled(runs_.empty() ? "" : "\u00A0"));
        runs_.back().note = *number;
    }
    normal(text.substr(from));
}

void InlineText::normal(std::string_view text) {
    std::size_t from = 0;
    for (std::size_t at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        const std::size_t length = code_ > 0 ? 0 : line_break_tag(text.substr(at));
        if (length == 0) continue;
        with_values(text.substr(from, at - from));
        break_line();
        from = at + length;
    }
    with_values(text.substr(from));
}

void InlineText::break_line() {
    Run run;
    run.line_break = true;
    append(std::move(run));
    typographer_.begin();
}

void InlineText::with_values(std::string_view text) {
    std::size_t from = 0;
    for (std::size_t at = find_private_use(text); at != std::string_view::npos;
         at = find_private_use(text, from)) {
        const std::size_t index = value_index(text.substr(at));
        const Value* found = index < values_.size() ? &values_[index] : nullptr;
        plain(text.substr(from, at - from), found ? std::string_view(found->text) : std::string_view());
        if (found) value(*found, offset_of(text) + at);
        from = std::min(at + value_character_size, text.size());
    }
    plain(text.substr(from), {});
}

void InlineText::text(MD_TEXTTYPE type, std::string_view text) {
    seen(text);
    if (in_image_ > 0) {
        std::string& words = images_.back().alternative;
        words += type == MD_TEXT_BR || type == MD_TEXT_SOFTBR ? " "
                 : type == MD_TEXT_ENTITY                     ? entity(text)
                                                              : std::string(text);
        return;
    }
    switch (type) {
    case MD_TEXT_BR: break_line(); break;
    case MD_TEXT_SOFTBR: plain(" ", {}); break;
    case MD_TEXT_ENTITY: plain(entity(text), {}); break;
    case MD_TEXT_NULLCHAR: plain("\uFFFD", {}); break;
    default: with_footnotes(text);
    }
}

const Value* InlineText::only_inserted() const {
    if (inserted_.size() != 1) return nullptr;
    for (const Run& run : runs_)
        if (run.line_break || !text::trim(run.text).empty()) return nullptr;
    return inserted_.front().value;
}

void InlineText::refuse_inserted() {
    for (const Inserted& one : inserted_)
        diagnostics_.error("S11", user_.place(one.offset, value_character_size),
                           "een tekst van het centrum moet hier alleen in een alinea staan",
                           "zet dit veld op een eigen regel, met een lege regel ervoor en erna");
    inserted_.clear();
}

std::optional<PictureBlock> InlineText::only_picture() {
    if (images_.size() != 1 || !inserted_.empty()) return std::nullopt;
    for (const Run& run : runs_)
        if (run.line_break || !text::trim(run.text).empty()) return std::nullopt;
    const Image image = std::move(images_.front());
    images_.clear();
    PictureBlock block{user_.picture(image.source, image.place), typeset(text::trim(image.alternative)), {}};
    if (block.alternative.empty())
        diagnostics_.error(
            "S28", image.place, "bij deze afbeelding staat niet wat erop te zien is",
            "schrijf tussen de rechte haken in een zin wat de afbeelding laat zien: ![De tuin van "
            "het centrum in de zomer](tuin.jpg)");
    if (!image.caption.empty()) block.caption.push_back(styled(image.caption));
    return block;
}

void InlineText::refuse_pictures() {
    for (const Image& image : images_)
        diagnostics_.error("S07", image.place,
                           "een afbeelding kan niet midden in een tekst, kop of tabel staan",
                           "zet de afbeelding op een eigen regel, met een lege regel ervoor en erna");
    images_.clear();
}

Runs InlineText::take() {
    if (!only_inserted()) refuse_inserted();
    refuse_pictures();
    inserted_.clear();
    typographer_.begin();
    while (!runs_.empty() && runs_.back().line_break) runs_.pop_back();
    if (runs_.size() == 1 && text::trim(runs_[0].text).empty()) runs_.clear();
    return std::exchange(runs_, {});
}

} // namespace verantwoord
