#include "administration/centre/persona.hpp"

#include "administration/centre/agreement_parts.hpp"
#include "administration/centre/describe.hpp"
#include "administration/centre/json_header.hpp"
#include "administration/centre/outcome_domain.hpp"
#include "administration/centre/persona_names.hpp"
#include "base/message/suggestion.hpp"
#include "base/must.hpp"
#include "base/text/text.hpp"
#include "base/text/utf8_text.hpp"

#include <algorithm>
#include <array>

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
    PersonaReader(const Value& value, std::string_view file_text, Diagnostics& diagnostics)
        : value_(value), root_(value, Family::Data, diagnostics), diagnostics_(diagnostics),
          names_(value.place().file, file_text, diagnostics) {
        persona_.place = value.place();
    }

    std::optional<Persona> read() {
        read_schema_version(root_);
        persona_.id = root_.required_text("id", {"Een korte naam of nummer, zonder de naam van een mens"});
        persona_.alias = root_.required_text("alias", {"De verzonnen naam; in de teksten staat {{zelf}}"});
        read_kind();
        read_names();
        persona_.basis = filled(root_, value_, "basis", "Waar het verhaal op berust");
        persona_.privacy_statement =
            filled(root_, value_, "privacyverklaring", "Wat er veranderd is zodat niemand te herkennen is");
        persona_.represents =
            filled(root_, value_, "staat_voor", "Voor welke groep mensen het verhaal staat");
        persona_.attributes = filled_list(root_, value_, "kenmerken",
                                          "Ruime kenmerken, bijvoorbeeld 30–39 jaar of mantelzorger");
        persona_.quote = filled(root_, value_, "citaat", "Een zin die iemand zei");
        read_story();
        persona_.contribution = filled(root_, value_, "bijdrage", "Wat het centrum deed");
        read_roles();
        read_moments();
        read_setbacks();
        read_outcomes();
        persona_.tags = root_.texts(
            "thema",
            json::About{"Waar het verhaal over gaat, in de woorden die ook bij cijfers staan"}.one_of(
                domain_words()));
        for (const std::string& tag : persona_.tags) accept_outcome_domain(root_, "thema", tag);
        read_consent();
        root_.finish();
        if (value_.kind != Value::Kind::Object || persona_.id.empty()) return std::nullopt;
        return std::move(persona_);
    }

  private:
    void read_kind() {
        std::vector<std::string> known;
        known.reserve(kinds.size());
        for (const KindName& name : kinds) known.emplace_back(name.word);
        const std::string word = root_.required_text(
            "soort",
            json::About{"Of het verhaal is samengesteld of verzonnen, of van één mens is"}.one_of(known));
        for (const KindName& name : kinds) {
            // A story of one person needs that person's consent.
            if (needs_consent(name.kind))
                root_.form("soort", name.word, name.word == word, [&] { root_.expects("toestemming"); });
            if (name.word == word) persona_.kind = name.kind;
        }
        if (word.empty() || std::count(known.begin(), known.end(), word) > 0) return;
        root_.refuse("soort", {"{} is geen soort persona", say::quoted(word)},
                     suggestion(word, known, {"kies uit: {}", say::own_joined(known)}));
    }

    void read_names() {
        names_.add("zelf", persona_.alias);
        const Value* names =
            root_.object("namen", {"Verzonnen namen van anderen, elk met het woord dat in de teksten staat"});
        if (!names) return;
        Object object(*names, Family::Data, diagnostics_);
        for (const std::string& key : object.names())
            if (const auto name = object.text(key, {"De verzonnen naam; in de teksten staat {{…}}"})) {
                names_.add(key, *name);
                persona_.names.push_back(*name);
            }
    }

    /// The text of a key with its tokens replaced by names.
    std::string filled(Object& object, const Value& value, const char* key, const json::About& about) {
        const auto text = object.text(key, about);
        return text ? names_.filled_in(*text, must_have(value.find(key), "een sleutel is er niet", key))
                    : std::string{};
    }
    std::vector<std::string> filled_list(Object& object, const Value& value, const char* key,
                                         std::string_view meaning) {
        std::vector<std::string> texts = object.texts(key, {meaning});
        for (std::string& one : texts)
            one = names_.filled_in(one, must_have(value.find(key), "een sleutel is er niet", key));
        return texts;
    }

    void read_story() {
        const Value* story = root_.list("verhaal", {"Het verhaal, in delen"});
        if (!story) return;
        for (const Value& value : story->items) {
            Object object(value, Family::Data, diagnostics_);
            PersonaPart part;
            part.heading = object.text("kop", {"De kop boven dit deel, bijvoorbeeld Aanleiding of Wat hielp"})
                               .value_or("");
            const std::string text =
                object.required_text("tekst", {"De tekst van dit deel; wie het overkomt heet {{zelf}}"});
            if (const Value* where = value.find("tekst")) part.text = names_.filled_in(text, *where);
            object.finish();
            persona_.story.push_back(std::move(part));
        }
    }

    /// A role is a text, or an object that also says how somebody came to it.
    void read_roles() {
        const Value* list = root_.list("rollen", json::About{"De rollen na elkaar, ook een stap terug"}.of(
                                                     {Value::Kind::Text, Value::Kind::Object}));
        if (!list) return;
        for (const Value& value : list->items) {
            if (value.kind == Value::Kind::Text) {
                persona_.roles.push_back({value.text, {}});
                continue;
            }
            Object object(value, Family::Data, diagnostics_);
            RoleStep step;
            step.role = object.required_text("rol", {"De rol, bijvoorbeeld bezoeker of vrijwilliger"});
            step.direction =
                read_word(object, "richting", {"groei", "stap terug", "pauze", "uitstroom", "terugkeer"},
                          "Wat de stap naar deze rol was");
            object.finish();
            if (!step.role.empty()) persona_.roles.push_back(std::move(step));
        }
    }

    void read_moments() {
        const Value* list =
            root_.list("halen_brengen", {"Wat iemand kwam halen en brengen, op twee of meer momenten"});
        if (!list) return;
        for (const Value& value : list->items) {
            Object object(value, Family::Data, diagnostics_);
            GetAndBring moment;
            moment.moment = object.required_text("moment", {"Wanneer, bijvoorbeeld start of nu"});
            moment.gets = filled_list(object, value, "halen", "Wat iemand toen kwam halen");
            moment.brings = filled_list(object, value, "brengen", "Wat iemand toen kwam brengen");
            object.finish();
            persona_.moments.push_back(std::move(moment));
        }
        if (persona_.moments.size() == 1)
            root_.refuse("halen_brengen",
                         "halen en brengen gaat over hoe het verandert, en er staat maar één moment",
                         "voeg een tweede moment toe, zoals \"start\" en \"nu\"");
    }

    void read_setbacks() {
        const Value* list = root_.list("terugval", {"Wanneer het slechter ging"});
        if (!list) return;
        for (const Value& value : list->items) {
            Object object(value, Family::Data, diagnostics_);
            std::string text = filled(object, value, "tekst", json::About{"Wat er gebeurde"}.required());
            persona_.setbacks.push_back(
                {std::move(text), filled(object, value, "hoe", "Wat er toen gedaan is")});
            object.finish();
        }
    }

    void read_outcomes() {
        const Value* list = root_.list("uitkomsten", {"Wat er veranderde, per thema"});
        if (!list) return;
        for (const Value& value : list->items) {
            Object object(value, Family::Data, diagnostics_);
            Outcome outcome;
            outcome.domain = object.required_text(
                "domein", json::About{"Het thema waarin iets veranderde"}.one_of(domain_words()));
            if (!outcome.domain.empty()) accept_outcome_domain(object, "domein", outcome.domain);
            outcome.statement =
                filled(object, value, "zin", json::About{"Wat er veranderde, in een zin"}.required());
            const std::string status =
                read_word(object, "status", {"bereikt", "onderweg", "nog niet te zeggen"},
                          json::About{"Hoe het ermee staat"}.required());
            outcome.status = status == "bereikt"    ? OutcomeStatus::Reached
                             : status == "onderweg" ? OutcomeStatus::OnTheWay
                                                    : OutcomeStatus::NotYetToSay;
            outcome.evidence =
                read_word(object, "uit", {"eigen woorden", "medewerker", "partner"}, "Van wie wij dit weten");
            object.finish();
            persona_.outcomes.push_back(std::move(outcome));
        }
    }

    void read_consent() {
        const Value* value = root_.object(
            "toestemming", {"Wie dit verhaal mag lezen, en tot wanneer; nodig bij een verhaal van "
                            "één mens"});
        bool withdrawn = false;
        if (value) {
            Object object(*value, Family::Data, diagnostics_);
            persona_.consented_funders = object.texts(
                "financiers", {"Namen van afspraken of van plugins die het mogen lezen; * is iedereen"});
            persona_.funders_place = object.place("financiers");
            if (const auto until = object.text(
                    "tot", json::About{"De laatste dag van de toestemming, als jaar-maand-dag"}.matching(
                               spaced_date_pattern))) {
                persona_.consent_until = parse_date(text::trim(*until));
                persona_.consent_place = object.place("tot");
                if (!persona_.consent_until) {
                    object.refuse("tot", {"{} is geen bestaande datum", say::quoted(*until)},
                                  "schrijf jjjj-mm-dd, bijvoorbeeld 2027-12-31");
                    withdrawn = true;
                }
            }
            withdrawn |= object.boolean("ingetrokken", {"De toestemming is ingetrokken"}).value_or(false);
            persona_.withdrawn_on = read_date(
                object, "ingetrokken_op", "De dag waarop de toestemming is ingetrokken, als jaar-maand-dag");
            if (object.any("ingetrokken_op")) {
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

    const Value& value_;
    Object root_;
    Diagnostics& diagnostics_;
    PersonaNames names_;
    Persona persona_;
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
    return PersonaReader(*value, without_mark(bytes), diagnostics).read();
}

void describe_persona(const json::Value& described) {
    Diagnostics unused;
    PersonaReader(described, {}, unused).read();
}

} // namespace verantwoord
