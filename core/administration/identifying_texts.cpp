#include "administration/identifying_texts.hpp"

#include "base/json/json.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace verantwoord {

namespace {

std::string only_digits(std::string_view text) {
    std::string digits;
    for (const char byte : text)
        if (byte >= '0' && byte <= '9') digits += byte;
    return digits;
}

/// Keys of JSON files whose texts are no prose, or are made to hold a name or an address.
bool is_prose(std::string_view key) {
    static constexpr std::string_view others[] = {
        "$schema",   "id",      "alias",          "soort",     "plugin",     "kenmerk", "van",
        "tot",       "datum",   "namen",          "thema",     "financiers", "e-mail",  "adres",
        "telefoon",  "website", "contactpersoon", "ontvanger", "afspraak",   "periode", "cijfer",
        "financier", "kanaal",  "rechtsvorm",     "bron",      "accountant"};
    return std::find(std::begin(others), std::end(others), key) == std::end(others);
}

class TextChecker {
  public:
    TextChecker(Administration& administration, Diagnostics& diagnostics)
        : administration_(administration), centre_(administration.centre), diagnostics_(diagnostics) {
        for (const Location& each : centre_.locations) known_.insert(text::word_form(each.name));
        known_.insert(text::word_form(centre_.name));
        for (const Agreement& each : administration.agreements) known_.insert(text::word_form(each.funder));
        for (const Persona& each : administration.personas) {
            aliases_.insert(text::word_form(each.alias));
            for (const std::string& name : each.names) aliases_.insert(text::word_form(name));
        }
    }

    void check_markdown(const CentreText& text) {
        for (const IdentifyingSpan& span : identifying_spans(text.markdown))
            tell(text.file, text.markdown, span,
                 place_at(text.file, text.markdown, span.offset, span.length));
    }

    void check_json(const std::string& file, const json::Value& value) {
        if (value.kind == json::Value::Kind::Text)
            for (const IdentifyingSpan& span : identifying_spans(value.text))
                tell(file, value.text, span, value.place());
        for (const json::Value& item : value.items) check_json(file, item);
        for (const auto& [key, inner] : value.keys)
            if (is_prose(key)) check_json(file, inner);
    }

    void finish() {
        for (auto& [key, doubt] : doubts_) {
            doubt.values.assign(values_[key].begin(), values_[key].end());
            administration_.doubts.push_back(std::move(doubt));
        }
    }

  private:
    void tell(const std::string& file, std::string_view text, const IdentifyingSpan& span, Place place) {
        const std::string found(text.substr(span.offset, span.length));
        if (is_own(span, found)) return;
        const bool certain =
            span.sureness == Sureness::Certain &&
            (span.what == Identifying::NationalNumber || span.what == Identifying::BirthDate ||
             (span.what == Identifying::Health && found.front() == 'F'));
        if (certain) {
            diagnostics_.error("G45", std::move(place),
                               {"in deze tekst staat {}", say::own(one_in_dutch(span.what))},
                               "haal het weg: deze tekst komt in het rapport te staan");
            return;
        }
        const auto key = std::pair(file, span.what);
        Doubt& doubt = doubts_[key];
        if (doubt.times++ == 0) {
            doubt.spot = readable(file); // it is kept in a file of ours and typed by a person
            doubt.what = span.what;
            doubt.first = std::move(place);
        }
        values_[key].insert(text::word_form(found));
    }

    bool is_own(const IdentifyingSpan& span, const std::string& found) const {
        const std::string folded = text::word_form(found);
        switch (span.what) {
        case Identifying::Contact:
            if (found.find('@') != std::string::npos) return is_own_email(text::lower(found));
            return only_digits(found) == only_digits(centre_.telephone);
        case Identifying::Address:
        case Identifying::Postcode:
            return !centre_.address.empty() &&
                   text::word_form(centre_.address).find(folded) != std::string::npos;
        case Identifying::Name: {
            // What is found as the name "Samira wilde" is an alias with the word behind it.
            const std::string first = folded.substr(0, folded.find('_'));
            return known_.contains(folded) || aliases_.contains(folded) || aliases_.contains(first);
        }
        default: return false;
        }
    }

    /// Whether the address is that of the centre or of an office, which is nobody's own.
    bool is_own_email(const std::string& email) const {
        static constexpr std::string_view offices[] = {"info@",      "contact@",  "secretariaat@",
                                                       "welkom@",    "bestuur@",  "administratie@",
                                                       "aanmelden@", "klachten@", "privacy@"};
        return email == text::lower(centre_.email) ||
               std::any_of(std::begin(offices), std::end(offices),
                           [&](std::string_view office) { return email.starts_with(office); });
    }

    Administration& administration_;
    const Centre& centre_;
    Diagnostics& diagnostics_;
    std::set<std::string> known_, aliases_;
    std::map<std::pair<std::string, Identifying>, Doubt> doubts_;
    std::map<std::pair<std::string, Identifying>, std::set<std::string>> values_;
};

bool is_own_json(const std::string& name) {
    return name.starts_with("afspraken/") || name.starts_with("personas/") || name == "kwaliteit.json" ||
           name == "meerwaarde.json" || name == Releases::shown_name;
}

} // namespace

void check_identifying_texts(Administration& administration, const Surroundings& surroundings,
                             Diagnostics& diagnostics) {
    TextChecker checker(administration, diagnostics);
    for (const CentreText& text : administration.texts) checker.check_markdown(text);
    for (const InputFile& input : administration.inputs) {
        if (!is_own_json(input.name)) continue;
        Diagnostics said; // what is wrong with the file itself was told when it was read
        const FileContent content = surroundings.read(administration.folder / input.name, input.name);
        if (const auto value = json::parse(input.name, content.bytes(), json::Family::Data, said))
            checker.check_json(input.name, *value);
    }
    checker.finish();
}

} // namespace verantwoord
