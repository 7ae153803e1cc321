// `vrijgeven`: a person decides that a hidden count may be seen in one report.

#include "app/line/command.hpp"
#include "app/report/walked.hpp"
#include "app/start/schemas.hpp"
#include "base/amount/dutch.hpp"
#include "base/message/suggestion.hpp"
#include "disclosure/published/published_figures.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

struct ReleaseOptions : CentreOptions {
    std::string figure; ///< as figure_name calls it; empty: what is released is shown
    std::string reason, who, consent;
    bool withdraw = false;
};

void describe(Usage& usage, ReleaseOptions& options) {
    usage.word("cijfer", options.figure,
               "bijvoorbeeld unieke_bezoekers/geslacht/anders; zonder cijfer: wat is vrijgegeven");
    usage.centre(options.centre);
    usage.agreement(options.agreement);
    usage.option("--reden", options.reason, "TEKST", "waarom; staat in het verslag");
    usage.option("--wie", options.who, "WIE", "wie dit besluit, met een functie: de directeur");
    usage.option("--toestemming", options.consent, "TEKST",
                 "hoe de mensen om wie het gaat toestemming gaven, en wanneer");
    usage.flag("--intrekken", options.withdraw, "het cijfer wordt weer verborgen");
    usage.json();
}

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
std::vector<std::string> hidden_counts(const Road& road) {
    std::vector<std::string> names;
    for (const Commission& each : road.commissions)
        for (const NamedFigure& figure : figures_of(each.publication))
            if (is_count(figure) && figure.figure->visibility() == Visibility::Hidden)
                names.push_back(figure.name);
    return names;
}

/// The reports that have the figure; only those that hide it, when any does.
std::vector<Choice> reports_with(const std::string& name, const Road& road) {
    std::vector<Choice> all, hiding;
    for (const Commission& each : road.commissions)
        for (const NamedFigure& figure : figures_of(each.publication))
            if (figure.name == name) {
                all.push_back({&each.evaluation.agreement, figure});
                if (figure.figure->visibility() == Visibility::Hidden) hiding.push_back(all.back());
            }
    return hiding.empty() ? all : hiding;
}

Choice chosen(const ReleaseOptions& options, const Road& road) {
    const auto reports = reports_with(options.figure, road);
    if (reports.empty())
        refuse({"het cijfer {} is er niet", say::quoted(options.figure)},
               suggestion(options.figure, hidden_counts(road),
                          "de namen van verborgen aantallen ziet u met: verantwoord vrijgeven"));
    if (reports.size() == 1) return reports.front();
    std::vector<std::string> ids;
    for (const Choice& each : reports) ids.push_back(each.agreement->id);
    refuse({"{} staat in meer dan één verslag", say::quoted(options.figure)},
           {"zeg in welk verslag het mag staan met --afspraak: {}", say::foreign_list(ids)});
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

int show_all(const Voice& voice, const Road& road, const Diagnostics& diagnostics) {
    const auto& releases = road.administration.releases.all();
    const auto hidden = hidden_counts(road);
    if (voice.json) {
        auto result = answer(diagnostics);
        result["vrijgegeven"] = nlohmann::ordered_json::array();
        for (const Release& each : releases) result["vrijgegeven"].push_back(json_of(each));
        result["verborgen"] = hidden;
        print_json(result);
        return exit_code(voice, diagnostics);
    }
    std::string text = releases.empty() ? "Er is niets vrijgegeven.\n" : "Vrijgegeven:\n";
    for (const Release& each : releases) text += "  " + line_of(each);
    text += hidden.empty() ? "Geen enkel aantal is verborgen.\n" : "Verborgen aantallen:\n";
    for (const Commission& each : road.commissions) {
        std::string names;
        for (const NamedFigure& figure : figures_of(each.publication))
            if (is_count(figure) && figure.figure->visibility() == Visibility::Hidden)
                names += "    " + figure.name + "\n";
        if (!names.empty()) text += "  " + each.evaluation.agreement.id + "\n" + names;
    }
    print(text);
    return exit_code(voice, diagnostics);
}

/// The decision about the figure: what was decided before, with what is said now laid over it.
Release decided(const ReleaseOptions& options, const Choice& choice, Date today, const Release* before) {
    Release release = before ? *before : Release{};
    release.agreement = choice.agreement->id;
    release.period = name(choice.agreement->period);
    release.figure = choice.figure.name;
    if (!options.reason.empty()) release.reason = options.reason;
    if (!options.who.empty()) release.who = options.who;
    if (!options.consent.empty()) release.consent = options.consent;
    if (!before) release.date = today;
    if (release.reason.empty() || release.who.empty())
        refuse(release.reason.empty() ? Sentence("zeg waarom dit aantal te zien mag zijn")
                                      : Sentence("zeg wie besluit dat dit aantal te zien mag zijn"),
               "bijvoorbeeld --reden \"de raad vroeg ernaar\" --wie \"de directeur\"; beide staan in het "
               "verslag");
    return release;
}

void refuse_what_cannot(const Choice& choice, bool known) {
    const Agreement& agreement = *choice.agreement;
    if (!agreement.may_release)
        throw Failure(
            "O24", agreement.place,
            {"de afspraak met {} verbiedt kleine aantallen vrij te geven", say::foreign(agreement.funder)},
            {"overleg met {}; het staat in de afspraak als \"vrijgeven\": false",
             say::foreign(agreement.funder)});
    if (!is_count(choice.figure))
        refuse({"{} is geen aantal", say::quoted(choice.figure.name)},
               "een percentage of gemiddelde is te zien zodra de aantallen erachter dat zijn");
    if (!known && choice.figure.figure->visibility() != Visibility::Hidden)
        refuse({"{} is niet verborgen", say::quoted(choice.figure.words)},
               choice.figure.figure->open() ? Sentence("het staat al in het verslag")
                                            : Sentence("er is niets geteld"));
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

int run(const ReleaseOptions& asked, const Session& session) {
    ReleaseOptions options = asked;
    // The one word of "vrijgeven mijn-centrum" is no figure but a folder.
    if (std::filesystem::is_directory(options.figure)) {
        options.centre = options.figure;
        options.figure.clear();
    }
    Diagnostics diagnostics;
    const Walked walked = walk_for(options.request(), session, diagnostics);
    const Road& road = walked.road;
    speak_errors(session.voice, diagnostics, to_see_all(options, session));
    if (options.figure.empty()) return show_all(session.voice, road, diagnostics);
    const Choice choice = chosen(options, road);
    Releases releases = road.administration.releases;
    const std::string period = name(choice.agreement->period);
    std::string text;
    if (options.withdraw) {
        if (!releases.withdraw(choice.agreement->id, period, choice.figure.name))
            refuse({"{} was niet vrijgegeven", say::quoted(choice.figure.name)}, "er is niets veranderd");
        text = "'" + choice.figure.words + "' wordt weer verborgen.\n";
    } else {
        const Release* before = releases.find(choice.agreement->id, period, choice.figure.name);
        refuse_what_cannot(choice, before != nullptr);
        const Release release = decided(options, choice, session.surroundings.today(), before);
        text = said(release, choice, choice.agreement->threshold);
        releases.put(release);
    }
    // With errors not all figures are there, and the decision could be about another number.
    if (diagnostics.errors() > 0) return exit_code(session.voice, diagnostics);
    FileSet files;
    files.write(road.administration.folder / Releases::shown_name,
                with_schema(releases.json(), schema_for(Releases::shown_name), session.surroundings),
                FileSet::Readable::OwnerOnly);
    files.commit();
    if (session.voice.json)
        print_json(answer(diagnostics));
    else
        print(text);
    return exit_code(session.voice, diagnostics);
}

} // namespace

Command command_vrijgeven() {
    return command<ReleaseOptions>(
        70, "vrijgeven", "besluit dat een verborgen aantal toch in een verslag mag staan", describe, run);
}

} // namespace verantwoord
