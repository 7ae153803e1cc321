#include "base/person/identifying_text.hpp"

#include "base/person/identifying_numbers.hpp"
#include "base/person/plain_spans.hpp"
#include "base/text/characters.hpp"
#include "base/text/text.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace verantwoord {

namespace {

using identifying_numbers::alphanumeric;
using identifying_numbers::Found;

/// What one look at the bytes tells: most cells hold nothing that needs a second one.
struct Glance {
    std::size_t digits = 0, letters = 0;
    bool at = false, capitals = false;
};

Glance glance(std::string_view text) {
    Glance seen;
    for (const char byte : text) {
        const bool capital = (byte >= 'A' && byte <= 'Z') || static_cast<unsigned char>(byte) >= 0xC3;
        seen.digits += byte >= '0' && byte <= '9';
        seen.letters += capital || (byte >= 'a' && byte <= 'z');
        seen.capitals |= capital;
        seen.at |= byte == '@';
    }
    return seen;
}

Found number_at(std::string_view text, std::size_t at) {
    using namespace identifying_numbers;
    for (const auto& kind :
         {iban_at, phone_at, bsn_at, postcode_at, plate_at, coordinates_at, diagnosis_code_at})
        if (const Found found = kind(text, at)) return found;
    return std::nullopt;
}

void add_numbers(std::string_view text, std::vector<IdentifyingSpan>& spans) {
    for (std::size_t at = 0; at < text.size(); ++at) {
        const bool begins = at == 0 || !alphanumeric(text[at - 1]);
        const bool decimal = at > 1 && (text[at - 1] == '.' || text[at - 1] == ',' || text[at - 1] == '-') &&
                             text[at - 2] >= '0' && text[at - 2] <= '9';
        if (!begins || (!alphanumeric(text[at]) && text[at] != '+' && text[at] != '(')) continue;
        const Found found = decimal ? std::nullopt : number_at(text, at);
        if (!found) continue;
        spans.push_back(*found);
        at = found->end() - 1;
    }
}

void add_birth_dates(std::string_view text, std::vector<IdentifyingSpan>& spans) {
    for (std::size_t at = 0; at + 8 < text.size(); ++at)
        if (at == 0 || !alphanumeric(text[at - 1]))
            if (const Found found = identifying_numbers::birth_date_at(text, at)) spans.push_back(*found);
}

void add_emails(std::string_view text, std::vector<IdentifyingSpan>& spans) {
    const auto inside = [](char byte) {
        return alphanumeric(byte) || std::string_view("._%+-").find(byte) != std::string_view::npos;
    };
    for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
        std::size_t begin = at, end = at + 1;
        while (begin > 0 && inside(text[begin - 1])) --begin;
        while (end < text.size() && inside(text[end])) ++end;
        while (end > at + 1 && (text[end - 1] == '.' || text[end - 1] == '-')) --end;
        if (looks_like_email(text.substr(begin, end - begin)))
            spans.push_back({Identifying::Contact, Sureness::Certain, begin, end - begin});
    }
}

bool is_street(std::string_view word) {
    static constexpr std::string_view endings[] = {"straat",    "laan",  "plein", "gracht", "singel", "steeg",
                                                   "dreef",     "kade",  "dijk",  "weg",    "hof",    "pad",
                                                   "plantsoen", "markt", "wal",   "haven",  "ring"};
    std::size_t at = 0;
    if (word.size() < 7 || !text::is_capital(text::next(word, at))) return false;
    const std::string small = text::lower(word);
    // "Uitvoering 3", a heading
    if (small.ends_with("ering") || small.ends_with("oring") || small.ends_with("uring")) return false;
    return std::any_of(std::begin(endings), std::end(endings), [&](std::string_view ending) {
        return small.ends_with(ending) && small.size() >= ending.size() + 3;
    });
}

/// Behind the number of a house that begins at `at`, with its letter; `at` when there is none. "2025" is a
/// year.
std::size_t house_number(std::string_view text, std::size_t at) {
    std::size_t end = at;
    while (end < text.size() && end < at + 5 && text[end] >= '0' && text[end] <= '9') ++end;
    const std::string_view number = text.substr(at, end - at);
    const bool year = number.size() == 4 && (number.starts_with("19") || number.starts_with("20"));
    if (number.empty() || number.size() > 4 || year) return at;
    if (end < text.size() && static_cast<unsigned char>((text[end] | 0x20) - 'a') < 26) ++end;
    return end < text.size() && alphanumeric(text[end]) ? at : end;
}

/// "Kerkstraat 12", with a capital.
void add_streets(std::string_view text, std::vector<IdentifyingSpan>& spans) {
    for (std::size_t at = 0; at < text.size();) {
        if (!alphanumeric(text[at])) {
            ++at;
            continue;
        }
        const std::size_t begin = at;
        while (at < text.size() && (alphanumeric(text[at]) || text[at] == '-')) ++at;
        if (at >= text.size() || text[at] != ' ' || !is_street(text.substr(begin, at - begin))) continue;
        const std::size_t end = house_number(text, at + 1);
        if (end == at + 1) continue;
        spans.push_back({Identifying::Address, Sureness::Likely, begin, end - begin});
        at = end;
    }
}

void add_medicines(std::string_view text, std::vector<IdentifyingSpan>& spans) {
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t begin = at;
        while (at < text.size() && alphanumeric(text[at])) ++at;
        if (at - begin >= 6 && is_medicine(text.substr(begin, at - begin)))
            spans.push_back({Identifying::Health, Sureness::Certain, begin, at - begin});
        if (at == begin) ++at;
    }
}

void drop_overlaps(std::vector<IdentifyingSpan>& spans) {
    std::stable_sort(spans.begin(), spans.end(),
                     [](const IdentifyingSpan& a, const IdentifyingSpan& b) { return a.offset < b.offset; });
    std::size_t end = 0;
    std::erase_if(spans, [&](const IdentifyingSpan& span) {
        if (span.offset < end) return true;
        end = span.end();
        return false;
    });
}

} // namespace

bool looks_like_email(std::string_view text) {
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.find(' ') != std::string_view::npos) return false;
    const std::size_t point = text.find('.', at);
    return point != std::string_view::npos && point > at + 1 && point + 1 < text.size();
}

bool is_medicine(std::string_view word) {
    // Stems of international non-proprietary names as Dutch writes them, and what has no such stem.
    static constexpr std::string_view stems[] = {
        "azapine",   "tiapine",  "lanzapine",  "peridon",     "peridol",  "azepam",    "azolam",
        "oxetine",   "alopram",  "triptyline", "lafaxine",    "ipramine", "promazine", "methazine",
        "traline",   "piprazol", "otrigine",   "clopentixol", "fenidaat", "valproaat", "norfine",
        "naltrexon", "zolpidem", "zopiclon",   "xamfetamine"};
    static constexpr std::string_view names[] = {
        "abilify",     "acamprosaat", "antabus",   "carbamazepine", "concerta",    "depakine", "disulfiram",
        "haldol",      "leponex",     "lithium",   "methadon",      "mirtazapine", "orap",     "pimozide",
        "prozac",      "ritalin",     "seroquel",  "seroxat",       "sulpiride",   "temesta",  "zyprexa",
        "pregabaline", "trazodon",    "bupropion", "agomelatine"};
    const std::string small = text::lower(word);
    return std::any_of(std::begin(stems), std::end(stems),
                       [&](std::string_view stem) { return small.ends_with(stem); }) ||
           std::find(std::begin(names), std::end(names), small) != std::end(names);
}

std::vector<IdentifyingSpan> identifying_spans(std::string_view written) {
    const text::PlainText plain(written);
    const std::string_view text = plain.text();
    std::vector<IdentifyingSpan> spans;
    const Glance seen = glance(text);
    if (seen.at) add_emails(text, spans);
    if (seen.digits >= 2) add_numbers(text, spans);
    if (seen.digits >= 5 && seen.letters >= 3) add_birth_dates(text, spans);
    if (seen.digits > 0 && seen.letters >= 6 && seen.capitals) add_streets(text, spans);
    if (seen.letters >= 6) add_medicines(text, spans);
    if (seen.capitals && seen.letters >= 3)
        for (const IdentifyingSpan& name : names_in(text)) spans.push_back(name);
    if (spans.size() > 1) drop_overlaps(spans);
    return as_written(std::move(spans), plain);
}

std::string_view to_dutch(Identifying what) {
    switch (what) {
    case Identifying::Name: return "namen";
    case Identifying::NationalNumber: return "burgerservicenummers";
    case Identifying::BirthDate: return "geboortedatums";
    case Identifying::Address: return "adressen";
    case Identifying::Postcode: return "postcodes";
    case Identifying::Contact: return "e-mailadressen of telefoonnummers";
    case Identifying::Account: return "rekening- of polisnummers";
    case Identifying::Health: return "gezondheidsgegevens";
    case Identifying::Plate: return "kentekens";
    case Identifying::Coordinates: return "plekken op de kaart";
    }
    return {};
}

std::string_view one_in_dutch(Identifying what) {
    switch (what) {
    case Identifying::Name: return "een naam";
    case Identifying::NationalNumber: return "een burgerservicenummer";
    case Identifying::BirthDate: return "een geboortedatum";
    case Identifying::Address: return "een adres";
    case Identifying::Postcode: return "een postcode";
    case Identifying::Contact: return "een e-mailadres of telefoonnummer";
    case Identifying::Account: return "een rekeningnummer";
    case Identifying::Health: return "een diagnose of medicijn";
    case Identifying::Plate: return "een kenteken";
    case Identifying::Coordinates: return "een plek op de kaart";
    }
    return {};
}

} // namespace verantwoord
