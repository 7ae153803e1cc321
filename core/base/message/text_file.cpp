#include "base/message/text_file.hpp"

#include "base/text/code_page.hpp"
#include "base/text/no_text.hpp"
#include "base/text/text.hpp"

namespace verantwoord {

namespace {

Sentence as_text() {
    return "bewaar het als platte tekst met codering UTF-8: kies in Kladblok bij Opslaan als de codering "
           "UTF-8";
}

Sentence what_it_is(NoText kind) {
    switch (kind) {
    case NoText::Utf16: return "dit bestand is opgeslagen als Unicode-tekst (UTF-16)";
    case NoText::Word: return "dit is een Word-bestand, geen platte tekst";
    case NoText::Workbook: return "dit is een werkmap van Excel, geen platte tekst";
    case NoText::Office: return "dit is een bestand van Word of Excel, geen platte tekst";
    case NoText::Zip: return "dit is een ingepakt bestand (zip), geen platte tekst";
    case NoText::Pdf: return "dit is een PDF-bestand, geen platte tekst";
    case NoText::Rtf: return "dit is een tekst met opmaak (RTF), geen platte tekst";
    case NoText::Picture: return "dit is een afbeelding, geen platte tekst";
    case NoText::Binary: break;
    }
    return "dit bestand bevat tekens die in geen tekst voorkomen";
}

Sentence how_to_save(NoText kind) {
    const bool document = kind == NoText::Word || kind == NoText::Office || kind == NoText::Rtf;
    if (!document) return as_text();
    return "open het, kies Opslaan als, en kies 'Tekst zonder opmaak' met codering UTF-8";
}

bool letters_lost(std::string_view file, std::string_view text, Diagnostics& diagnostics) {
    constexpr std::string_view lost = "\xEF\xBF\xBD"; // what a program writes in the place of a lost letter
    const std::size_t at = text.find(lost);
    if (at == std::string_view::npos) return false;
    diagnostics.error("G15", place_at(file, text, at, lost.size()), "hier is een letter verloren gegaan",
                      "schrijf hier de goede letter, en bewaar het bestand met codering UTF-8");
    return true;
}

bool letters_wrong(std::string_view file, std::string_view text, Diagnostics& diagnostics) {
    const text::DoubleEncoded twice = text::double_encoded(text);
    if (twice.found == 0) return false;
    diagnostics.error("G15", place_at(file, text, twice.first, 2),
                      "deze letters zijn beschadigd: een programma las het bestand met de verkeerde codering",
                      "schrijf hier de goede letter, en bewaar het bestand met codering UTF-8");
    return true;
}

} // namespace

bool sound_text(std::string_view file, std::string_view text, Diagnostics& diagnostics) {
    if (const auto kind = no_text(text)) {
        diagnostics.error("G15", place_of(file), what_it_is(*kind), how_to_save(*kind));
        return false;
    }
    if (!text::is_utf8(text)) {
        diagnostics.error("G15", place_of(file), "het is niet te zeggen welke letters in dit bestand staan",
                          as_text());
        return false;
    }
    return !letters_lost(file, text, diagnostics) && !letters_wrong(file, text, diagnostics);
}

} // namespace verantwoord
