// Our words: the closed lists of categories that tables have in common with definitions of indicators.
#pragma once

#include <string_view>

namespace verantwoord::schema_words {

inline constexpr std::string_view opening_words[] = {"open", "gesloten", "online"};
inline constexpr std::string_view basis_words[] = {"geteld", "administratie", "partner", "geturfd",
                                                   "geschat"};
inline constexpr std::string_view gender_words[] = {"vrouw", "man", "anders", "onbekend"};
inline constexpr std::string_view activity_words[] = {"inloop",
                                                      "creatief",
                                                      "koken",
                                                      "bewegen",
                                                      "muziek",
                                                      "spel",
                                                      "taal",
                                                      "uitstap",
                                                      "tuin",
                                                      "klussen",
                                                      "cursus",
                                                      "herstelgroep",
                                                      "zelfhulpgroep",
                                                      "training",
                                                      "voorlichting",
                                                      "overig",
                                                      "tweedehands",
                                                      "crisiskaart",
                                                      "werkervaring",
                                                      "stage",
                                                      "individueel contact",
                                                      "belangenbehartiging",
                                                      "spreekuur",
                                                      "cliëntondersteuning",
                                                      "financiële hulp",
                                                      "scholing van anderen",
                                                      "respijt",
                                                      "online"};
inline constexpr std::string_view initiative_words[] = {"deelnemers", "team", "samen"};
inline constexpr std::string_view cost_words[] = {"personeel", "huisvesting", "vrijwilligers", "activiteiten",
                                                  "ict",       "organisatie", "overig",        "reservering"};

inline constexpr std::string_view yes_no_words[] = {"ja", "nee"};
inline constexpr std::string_view done_words[] = {"ja", "nee", "deels"};
inline constexpr std::string_view involved_words[] = {"inwoner", "naaste"};
/// From visitor to paid work and beside it; administration/meaning/role_changes.hpp says what is a step up.
inline constexpr std::string_view role_words[] = {"bezoeker",     "deelnemer",  "initiatiefnemer",
                                                  "vrijwilliger", "medewerker", "stagiair",
                                                  "werkervaring", "leerling"};
inline constexpr std::string_view role_end_words[] = {"groei",     "stap terug", "pauze",
                                                      "uitstroom", "terugkeer",  "anders"};
inline constexpr std::string_view role_change_words[] = {"groei", "stap terug", "terugkeer", "uitstroom",
                                                         "erbij"};
inline constexpr std::string_view employment_words[] = {"betaald", "gedetacheerd", "stage", "werkervaring",
                                                        "leerling"};
inline constexpr std::string_view partner_words[] = {"specialistische ggz",
                                                     "basis-ggz",
                                                     "huisarts",
                                                     "sociaal werk",
                                                     "wijkteam",
                                                     "vrijwilligersorganisatie",
                                                     "maatschappelijke opvang",
                                                     "beschermd wonen",
                                                     "politie",
                                                     "woningcorporatie",
                                                     "jeugdzorg",
                                                     "gemeente",
                                                     "zorgverzekeraar",
                                                     "onderwijs",
                                                     "bibliotheek",
                                                     "uwv",
                                                     "ggd",
                                                     "overig"};
inline constexpr std::string_view reach_words[] = {"lokaal", "regionaal", "landelijk"};
inline constexpr std::string_view learning_words[] = {
    "training", "opleiding", "intervisie", "supervisie", "coaching", "themabijeenkomst", "overig"};
inline constexpr std::string_view learner_words[] = {"medewerkers", "vrijwilligers", "beide"};
inline constexpr std::string_view incident_words[] = {"agressie", "ongeval", "gezondheid",
                                                      "privacy",  "klacht",  "overig"};
inline constexpr std::string_view in_out_words[] = {"in", "uit"};
inline constexpr std::string_view referral_words[] = {"verwijzing", "warme overdracht", "verkennend gesprek"};
inline constexpr std::string_view funding_words[] = {
    "gemeente", "fondsen",  "zorgverzekeraar", "donaties",  "bijdrage deelnemers",
    "uwv",      "iza spuk", "verkoop",         "provincie", "overig"};
inline constexpr std::string_view funding_form_words[] = {"subsidie", "lumpsum",      "onderaannemerschap",
                                                          "pgb",      "aanbesteding", "overig"};
inline constexpr std::string_view funding_term_words[] = {"1 jaar", "meerdere jaren"};
inline constexpr std::string_view moment_words[] = {"start", "nu"};
inline constexpr std::string_view give_take_words[] = {"halen", "brengen"};
inline constexpr std::string_view meeting_table_words[] = {"beleid", "regio", "casus", "medezeggenschap",
                                                           "overig"};

} // namespace verantwoord::schema_words
