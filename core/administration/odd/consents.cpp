#include "administration/odd/consents.hpp"

#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

bool overlap(const Period& a, const Period& b) { return a.from <= b.until && b.from <= a.until; }

class Settling {
  public:
    Settling(const std::vector<Agreement>& agreements, const std::vector<std::string>& files,
             Diagnostics& diagnostics)
        : agreements_(agreements), files_(files), diagnostics_(diagnostics) {}

    void settle(Persona& persona) const {
        std::vector<std::string> settled;
        for (const std::string& name : persona.consented_funders) {
            const std::vector<std::string> meant = known(name) ? std::vector{name} : of_funder(name, persona);
            settled.insert(settled.end(), meant.begin(), meant.end());
        }
        persona.consented_funders = std::move(settled);
    }

  private:
    bool known(const std::string& name) const {
        return name == "*" || std::count(files_.begin(), files_.end(), name) > 0 ||
               std::any_of(agreements_.begin(), agreements_.end(),
                           [&](const Agreement& each) { return each.id == name || each.plugin == name; });
    }

    /// The agreements that the name of a funder means; none when that is not clear, which is told.
    std::vector<std::string> of_funder(const std::string& name, const Persona& persona) const {
        std::vector<const Agreement*> found;
        for (const Agreement& each : agreements_)
            if (text::word_form(each.funder) == text::word_form(name)) found.push_back(&each);
        std::vector<std::string> ids;
        for (const Agreement* each : found) ids.push_back(each->id);
        const Place& place = persona.funders_place.file.empty() ? persona.place : persona.funders_place;
        const bool one_a_period = std::none_of(found.begin(), found.end(), [&](const Agreement* one) {
            return std::any_of(found.begin(), found.end(), [&](const Agreement* other) {
                return one != other && overlap(one->period, other->period);
            });
        });
        if (found.empty()) {
            diagnostics_.error("G47", place,
                               {"er is geen afspraak, plugin of financier die {} heet", say::quoted(name)},
                               absent(name));
        } else if (!one_a_period) {
            diagnostics_.error(
                "G47", place,
                {"met {} zijn er meer afspraken over dezelfde tijd: de toestemming zegt niet voor welke",
                 say::quoted(name)},
                {"schrijf bij \"financiers\" voor welke afspraak: {}", say::foreign_joined(ids)});
        } else {
            diagnostics_.note("G47", place,
                              {"de toestemming voor {} is gelezen als toestemming voor {}", say::quoted(name),
                               say::foreign_list(ids)});
            return ids;
        }
        return {};
    }

    Sentence absent(const std::string& name) const {
        std::vector<std::string> all, ids;
        for (const Agreement& each : agreements_) {
            all.push_back(each.id);
            ids.push_back(each.id);
            all.push_back(each.funder);
        }
        const Sentence whole = ids.empty()
                                   ? Sentence("er zijn nog geen afspraken; haal de naam weg tot die er zijn")
                                   : Sentence("kies uit de afspraken: {}", say::foreign_joined(ids));
        return suggestion(name, all, whole);
    }

    const std::vector<Agreement>& agreements_;
    const std::vector<std::string>& files_;
    Diagnostics& diagnostics_;
};

} // namespace

void settle_consents(std::vector<Persona>& personas, const std::vector<Agreement>& agreements,
                     const std::vector<std::string>& files, Diagnostics& diagnostics) {
    const Settling settling(agreements, files, diagnostics);
    for (Persona& persona : personas) settling.settle(persona);
}

} // namespace verantwoord
