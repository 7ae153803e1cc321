#include "administration/persona.hpp"

#include "administration/agreement_parts.hpp"
#include "administration/json_header.hpp"
#include "administration/outcome_domain.hpp"
#include "administration/persona_checks.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

struct KindName {
    std::string_view word;
    PersonaKind kind;
};
constexpr std::array kinds{
    KindName{"samengesteld", PersonaKind::Composite}, KindName{"fictief", PersonaKind::Fictional},
    KindName{"eigen verhaal", PersonaKind::OwnStory}, KindName{"interview", PersonaKind::Interview}};

bool needs_consent(PersonaKind kind) {
    return kind == PersonaKind::OwnStory || kind == PersonaKind::Interview;
}

class PersonaReader {
  public:
    PersonaReader(const Value& value, Diagnostics& diagnostics)
        : value_(value), root_(value, Family::Data, diagnostics), diagnostics_(diagnostics) {
        persona_.place = value.place();
    }

    std::optional<Persona> read() {
        read_schema_version(root_);
        persona_.id = root_.required_text("id");
        persona_.alias = root_.required_text("alias");
        read_kind();
        read_names();
        persona_.basis = filled("basis");
        persona_.privacy_statement = filled("privacyverklaring");
        persona_.represents = filled("staat_voor");
        persona_.attributes = filled_list("kenmerken");
        persona_.quote = filled("citaat");
        read_story();
        persona_.contribution = filled("bijdrage");
        read_roles();
        read_moments();
        read_setbacks();
        read_outcomes();
        persona_.tags = root_.texts("thema");
        for (const std::string& tag : persona_.tags) accept_outcome_domain(root_, "thema", tag);
        read_consent();
        root_.finish();
        if (value_.kind != Value::Kind::Object || persona_.id.empty()) return std::nullopt;
        return std::move(persona_);
    }

  private:
    void read_kind() {
        const std::string word = root_.required_text("soort");
        for (const KindName& name : kinds)
            if (name.word == word) {
                persona_.kind = name.kind;
                return;
            }
        if (word.empty()) return;
        std::vector<std::string> known;
        for (const KindName& name : kinds) known.emplace_back(name.word);
        root_.refuse("soort", "'" + word + "' is geen soort persona",
                     suggestion(word, known, "kies uit: " + text::join(known, ", ")));
    }

    void read_names() {
        names_["zelf"] = persona_.alias;
        const Value* names = root_.object("namen");
        if (!names) return;
        Object object(*names, Family::Data, diagnostics_);
        for (const auto& [key, value] : names->keys)
            if (const auto name = object.text(key)) {
                names_[key] = *name;
                persona_.names.push_back(*name);
            }
    }

    /// The text of a key with its tokens replaced by names.
    std::string filled(const char* key) {
        const auto found = root_.text(key);
        return found ? with_names(*found, *value_.find(key)) : std::string{};
    }

    std::vector<std::string> filled_list(const char* key) {
        std::vector<std::string> texts = root_.texts(key);
        if (const Value* value = value_.find(key))
            for (std::string& one : texts) one = with_names(one, *value);
        return texts;
    }

    std::string with_names(std::string_view text, const Value& where) {
        warn_of_plain_names(text, where);
        std::string result;
        while (true) {
            const std::size_t open = text.find("{{");
            result += text.substr(0, open);
            if (open == std::string_view::npos) return result;
            const std::size_t close = text.find("}}", open);
            if (close == std::string_view::npos) {
                report_token(where, text.substr(open), "'{{' wordt niet gesloten",
                             "schrijf bijvoorbeeld {{zelf}}");
                return result;
            }
            const std::string token(text::trim(text.substr(open + 2, close - open - 2)));
            const auto name = names_.find(token);
            if (name == names_.end())
                report_token(where, text.substr(open, close + 2 - open),
                             "'{{" + token + "}}' is niemand in deze persona", known_names(token));
            else
                result += name->second;
            text.remove_prefix(close + 2);
        }
    }

    /// A name written out does not change with the person's, and that is how stories get mixed up. Short
    /// names are words as well ("Wil").
    void warn_of_plain_names(std::string_view text, const Value& where) {
        for (const auto& [token, name] : names_)
            if (name.size() > 3 && mention_of(name, text) != std::string_view::npos)
                diagnostics_.warning("G61", where.place(), "hier staat '" + name + "' uitgeschreven",
                                     "schrijf {{" + token + "}}, zodat de naam overal tegelijk verandert");
    }

    std::string known_names(const std::string& token) const {
        std::vector<std::string> keys;
        for (const auto& [key, name] : names_) keys.push_back(key);
        return suggestion(token, keys,
                          "kies uit: " + text::join(keys, ", ") + "; of voeg de naam toe bij \"namen\"");
    }

    /// A token stands in the file as it stands in the text, so its own place can be found; else the value is
    /// pointed at.
    void report_token(const Value& where, std::string_view token, std::string message, std::string help) {
        const std::string_view file = file_text_;
        const std::size_t at = where.offset + where.length <= file.size()
                                   ? file.substr(where.offset, where.length).find(token)
                                   : std::string_view::npos;
        Place place = at == std::string_view::npos
                          ? where.place()
                          : place_at(persona_.place.file, file, where.offset + at, token.size());
        diagnostics_.error("G60", std::move(place), std::move(message), std::move(help));
    }

    void read_story() {
        const Value* story = root_.list("verhaal");
        if (!story) return;
        for (const Value& value : story->items) {
            Object object(value, Family::Data, diagnostics_);
            PersonaPart part;
            part.heading = object.text("kop").value_or("");
            const std::string text = object.required_text("tekst");
            if (const Value* where = value.find("tekst")) part.text = with_names(text, *where);
            object.finish();
            persona_.story.push_back(std::move(part));
        }
    }

    std::string filled(Object& object, const Value& value, const char* key) {
        const auto text = object.text(key);
        return text ? with_names(*text, *value.find(key)) : std::string{};
    }
    std::vector<std::string> filled_list(Object& object, const Value& value, const char* key) {
        std::vector<std::string> texts = object.texts(key);
        for (std::string& one : texts) one = with_names(one, *value.find(key));
        return texts;
    }

    /// A role is a text, or an object that also says how somebody came to it.
    void read_roles() {
        const Value* list = root_.list("rollen");
        if (!list) return;
        for (const Value& value : list->items) {
            if (value.kind == Value::Kind::Text) {
                persona_.roles.push_back({value.text, {}});
                continue;
            }
            Object object(value, Family::Data, diagnostics_);
            RoleStep step;
            step.role = object.required_text("rol");
            step.direction =
                read_word(object, "richting", {"groei", "stap terug", "pauze", "uitstroom", "terugkeer"});
            object.finish();
            if (!step.role.empty()) persona_.roles.push_back(std::move(step));
        }
    }

    void read_moments() {
        const Value* list = root_.list("halen_brengen");
        if (!list) return;
        for (const Value& value : list->items) {
            Object object(value, Family::Data, diagnostics_);
            GetAndBring moment;
            moment.moment = object.required_text("moment");
            moment.gets = filled_list(object, value, "halen");
            moment.brings = filled_list(object, value, "brengen");
            object.finish();
            persona_.moments.push_back(std::move(moment));
        }
        if (persona_.moments.size() == 1)
            root_.refuse("halen_brengen",
                         "halen en brengen gaat over hoe het verandert, en er staat maar één moment",
                         "voeg een tweede moment toe, zoals \"start\" en \"nu\"");
    }

    void read_setbacks() {
        const Value* list = root_.list("terugval");
        if (!list) return;
        for (const Value& value : list->items) {
            Object object(value, Family::Data, diagnostics_);
            object.required_text("tekst");
            persona_.setbacks.push_back({filled(object, value, "tekst"), filled(object, value, "hoe")});
            object.finish();
        }
    }

    void read_outcomes() {
        const Value* list = root_.list("uitkomsten");
        if (!list) return;
        for (const Value& value : list->items) {
            Object object(value, Family::Data, diagnostics_);
            Outcome outcome;
            outcome.domain = object.required_text("domein");
            if (!outcome.domain.empty()) accept_outcome_domain(object, "domein", outcome.domain);
            object.required_text("zin");
            outcome.statement = filled(object, value, "zin");
            object.required_text("status");
            const std::string status =
                read_word(object, "status", {"bereikt", "onderweg", "nog niet te zeggen"});
            outcome.status = status == "bereikt"    ? OutcomeStatus::Reached
                             : status == "onderweg" ? OutcomeStatus::OnTheWay
                                                    : OutcomeStatus::NotYetToSay;
            outcome.evidence = read_word(object, "uit", {"eigen woorden", "medewerker", "partner"});
            object.finish();
            persona_.outcomes.push_back(std::move(outcome));
        }
    }

    void read_consent() {
        const Value* value = root_.object("toestemming");
        bool withdrawn = false;
        if (value) {
            Object object(*value, Family::Data, diagnostics_);
            persona_.consented_funders = object.texts("financiers");
            if (const auto until = object.text("tot")) {
                persona_.consent_until = parse_date(text::trim(*until));
                persona_.consent_place = object.place("tot");
                if (!persona_.consent_until) {
                    object.refuse("tot", "'" + *until + "' is geen bestaande datum",
                                  "schrijf jjjj-mm-dd, bijvoorbeeld 2027-12-31");
                    withdrawn = true;
                }
            }
            withdrawn |= object.boolean("ingetrokken").value_or(false);
            if (object.any("ingetrokken_op")) {
                persona_.withdrawn_on = read_date(object, "ingetrokken_op");
                persona_.consent_place = object.place("ingetrokken_op");
                withdrawn |= !persona_.withdrawn_on;
            }
            object.finish();
        } else if (!needs_consent(persona_.kind)) {
            persona_.consented_funders = {"*"};
        }
        if (withdrawn) persona_.consented_funders.clear();
        if (needs_consent(persona_.kind) && persona_.consented_funders.empty() && !withdrawn)
            diagnostics_.error("O01", value ? value->place() : root_.place("soort"),
                               "voor dit verhaal van een echt mens is geen toestemming vastgelegd",
                               "vraag de verteller om toestemming en leg die vast bij \"toestemming\",\nof "
                               "haal het verhaal uit de map");
    }

  public:
    void knows_file(std::string_view text) { file_text_ = text; }

  private:
    const Value& value_;
    Object root_;
    Diagnostics& diagnostics_;
    std::string_view file_text_;
    Persona persona_;
    std::map<std::string, std::string> names_;
};

} // namespace

bool Persona::allowed_for(std::string_view agreement, std::string_view plugin, Date today) const {
    if (consent_until && *consent_until < today) return false;
    if (withdrawn_on && *withdrawn_on <= today) return false;
    return std::any_of(consented_funders.begin(), consented_funders.end(), [&](const std::string& funder) {
        return funder == "*" || funder == agreement || funder == plugin;
    });
}

std::optional<Persona> read_persona(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    if (!value) return std::nullopt;
    PersonaReader reader(*value, diagnostics);
    reader.knows_file(without_mark(bytes));
    return reader.read();
}

} // namespace verantwoord
