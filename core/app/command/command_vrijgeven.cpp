#include "app/command/commands.hpp"
#include "app/line/speech.hpp"
#include "app/report/preparation.hpp"
#include "app/start/schemas.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "disclosure/published/published_figures.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct Choice {
    const Agreement* agreement = nullptr;
    NamedFigure figure;
};

[[noreturn]] void refuse(Sentence message, Sentence help) {
    throw Failure("B02", {}, std::move(message), std::move(help));
}

bool is_count(const NamedFigure& figure) {
    const Unit unit = figure.figure->unit();
    return unit == Unit::Persons || unit == Unit::Times;
}

/// Names of the counts that are hidden in these reports.
std::vector<std::string> hidden_counts(const Preparation& prepared) {
    std::vector<std::string> names;
    for (const Commission& each : prepared.commissions)
        for (const NamedFigure& figure : figures_of(each.publication))
            if (is_count(figure) && figure.figure->visibility() == Visibility::Hidden)
                names.push_back(figure.name);
    return names;
}

/// The reports that have the figure; of those that hide it, when any does.
std::vector<Choice> reports_with(const std::string& name, const Preparation& prepared) {
    std::vector<Choice> all, hiding;
    for (const Commission& each : prepared.commissions)
        for (const NamedFigure& figure : figures_of(each.publication))
            if (figure.name == name) {
                all.push_back({&each.evaluation.agreement, figure});
                if (figure.figure->visibility() == Visibility::Hidden) hiding.push_back(all.back());
            }
    return hiding.empty() ? all : hiding;
}

Choice chosen(const Options& options, const Preparation& prepared) {
    const auto reports = reports_with(options.indicator, prepared);
    if (reports.empty())
        refuse("het cijfer '" + options.indicator + "' is er niet",
               suggestion(options.indicator, hidden_counts(prepared),
                          "de namen van verborgen aantallen ziet u met: verantwoord vrijgeven"));
    if (reports.size() == 1) return reports.front();
    std::vector<std::string> ids;
    for (const Choice& each : reports) ids.push_back(each.agreement->id);
    refuse("'" + options.indicator + "' staat in meer dan één verslag",
           "zeg in welk verslag het mag staan met --afspraak: " + dutch::list(ids));
}

std::string line_of(const Release& release) {
    return release.figure + ", " + release.agreement + ", " + release.period + ": " + release.who + ", " +
           dutch::day(release.date) + ". " + release.reason +
           (release.consent.empty() ? " (toestemming nog niet genoteerd)"
                                    : " Toestemming: " + release.consent) +
           "\n";
}

nlohmann::ordered_json json_of(const Release& release) {
    return {{"cijfer", release.figure},      {"afspraak", release.agreement},
            {"periode", release.period},     {"wie", release.who},
            {"datum", iso(release.date)},    {"reden", release.reason},
            {"toestemming", release.consent}};
}

int show_all(const Options& options, const Preparation& prepared, const Diagnostics& diagnostics) {
    const auto& releases = prepared.administration.releases.all();
    const auto hidden = hidden_counts(prepared);
    if (options.json) {
        auto result = answer(diagnostics);
        result["vrijgegeven"] = nlohmann::ordered_json::array();
        for (const Release& each : releases) result["vrijgegeven"].push_back(json_of(each));
        result["verborgen"] = hidden;
        print_json(result);
        return exit_code(options, diagnostics);
    }
    std::string text = releases.empty() ? "Er is niets vrijgegeven.\n" : "Vrijgegeven:\n";
    for (const Release& each : releases) text += "  " + line_of(each);
    text += hidden.empty() ? "Geen enkel aantal is verborgen.\n" : "Verborgen aantallen:\n";
    for (const Commission& each : prepared.commissions) {
        std::string names;
        for (const NamedFigure& figure : figures_of(each.publication))
            if (is_count(figure) && figure.figure->visibility() == Visibility::Hidden)
                names += "    " + figure.name + "\n";
        if (!names.empty()) text += "  " + each.evaluation.agreement.id + "\n" + names;
    }
    print(text);
    return exit_code(options, diagnostics);
}

/// What was decided before about the figure with what is said now laid over it.
Release decided(const Options& options, const Choice& choice, const Surroundings& surroundings,
                const Release* before) {
    Release release = before ? *before : Release{};
    release.agreement = choice.agreement->id;
    release.period = name(choice.agreement->period);
    release.figure = choice.figure.name;
    if (!options.reason.empty()) release.reason = options.reason;
    if (!options.who.empty()) release.who = options.who;
    if (!options.consent.empty()) release.consent = options.consent;
    if (!before) release.date = surroundings.today();
    if (release.reason.empty() || release.who.empty())
        refuse(release.reason.empty() ? "zeg waarom dit aantal te zien mag zijn"
                                      : "zeg wie besluit dat dit aantal te zien mag zijn",
               "bijvoorbeeld --reden \"de raad vroeg ernaar\" --wie \"de directeur\"; beide staan in het "
               "verslag");
    return release;
}

void refuse_what_cannot(const Choice& choice, bool known) {
    const Agreement& agreement = *choice.agreement;
    if (!agreement.may_release)
        throw Failure("O24", agreement.place,
                      "de afspraak met " + agreement.funder + " verbiedt kleine aantallen vrij te geven",
                      "overleg met " + agreement.funder +
                          "; het staat in de afspraak als \"vrijgeven\": false");
    if (!is_count(choice.figure))
        refuse("'" + choice.figure.name + "' is geen aantal",
               "een percentage of gemiddelde is te zien zodra de aantallen erachter dat zijn");
    if (!known && choice.figure.figure->visibility() != Visibility::Hidden)
        refuse("'" + choice.figure.words + "' is niet verborgen",
               choice.figure.figure->open() ? "het staat al in het verslag" : "er is niets geteld");
}

std::string said(const Release& release, const Choice& choice, std::int64_t threshold) {
    std::string text = "Vrijgegeven in het verslag voor " + choice.agreement->funder + " over " +
                       release.period + ": " + choice.figure.words + ".\nHet verslag zegt dat " +
                       release.who + " dit besloot, en waarom.\n";
    if (release.consent.empty())
        text += "Het kan om minder dan " + dutch::number(threshold) +
                " mensen gaan. Vraag hun of zij dit goed vinden voordat het verslag naar buiten gaat;\n"
                "zonder hun toestemming wordt het niet definitief. Noteer die met:\n  verantwoord "
                "vrijgeven \"" +
                release.figure + "\" --afspraak " + release.agreement + " --toestemming \"mondeling, " +
                dutch::day(release.date) + "\"\n";
    return text + "Andere cijfers die hiermee te berekenen waren, worden zo nodig verborgen.\n";
}

} // namespace

int command_release(const Options& asked, const Surroundings& surroundings) {
    Options options = asked;
    // "vrijgeven mijn-centrum": the one word is no figure but a folder.
    if (std::filesystem::is_directory(options.indicator)) {
        options.centre = options.indicator;
        options.indicator.clear();
    }
    Diagnostics diagnostics;
    const Preparation prepared = prepare(options, surroundings, diagnostics);
    speak(options, diagnostics, Shown::ErrorsOnly);
    if (options.indicator.empty()) return show_all(options, prepared, diagnostics);
    const Choice choice = chosen(options, prepared);
    Releases releases = prepared.administration.releases;
    const std::string period = name(choice.agreement->period);
    std::string text;
    if (options.withdraw) {
        if (!releases.withdraw(choice.agreement->id, period, choice.figure.name))
            refuse("'" + choice.figure.name + "' was niet vrijgegeven", "er is niets veranderd");
        text = "'" + choice.figure.words + "' wordt weer verborgen.\n";
    } else {
        const Release* before = releases.find(choice.agreement->id, period, choice.figure.name);
        refuse_what_cannot(choice, before != nullptr);
        const Release release = decided(options, choice, surroundings, before);
        text = said(release, choice, choice.agreement->threshold);
        releases.put(release);
    }
    // Decided on figures that are not all there, it could be about another number.
    if (diagnostics.errors() > 0) return exit_code(options, diagnostics);
    FileSet files;
    files.write(prepared.administration.folder / Releases::shown_name,
                with_schema(releases.json(), schema_for(Releases::shown_name), surroundings),
                FileSet::Readable::OwnerOnly);
    files.commit();
    if (options.json)
        print_json(answer(diagnostics));
    else
        print(text);
    return exit_code(options, diagnostics);
}

} // namespace verantwoord
