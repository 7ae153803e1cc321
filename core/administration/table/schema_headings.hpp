// Headings that mean a column of ours, as registration systems and spreadsheets call them; used by more than
// one table. Headings of one table only stand with its columns.
#pragma once

#include <span>
#include <string_view>

namespace verantwoord::schema_headings {

using WordList = std::span<const std::string_view>;

/// Whether a column must be there.
inline constexpr bool required = true, optional = false;
/// Of a date: a day that is still to come cannot have been counted. A plan may lie ahead.
inline constexpr bool not_ahead = true;

inline constexpr std::string_view person_names[] = {
    "deelnemernummer", "deelnemer_id", "persoon", "persoonsnummer", "bezoeker",
    "bezoekernummer",  "pasnummer",    "pas",     "pas_nr",         "pasnr",
    "kaartnummer",     "lidnummer",    "lid",     "clientnummer",   "client"};
inline constexpr std::string_view participant_names[] = {
    "deelnemernummer", "deelnemer_id", "bezoekernummer", "pasnummer", "kaartnummer",
    "lidnummer",       "lid",          "clientnummer"};
inline constexpr std::string_view own_number_names[] = {
    "deelnemernummer", "deelnemer_id", "persoonsnummer", "bezoekernummer", "pasnummer",
    "nummer",          "pas",          "pas_nr",         "pasnr",          "kaartnummer",
    "lidnummer",       "lid",          "clientnummer",   "client",         "code"};
inline constexpr std::string_view location_names[] = {"vestiging", "huis", "locatie_id", "waar"};
inline constexpr std::string_view visit_date_names[] = {"dag", "bezoekdatum"};
/// Only where no column says the day itself: beside one it is a time.
inline constexpr std::string_view arrival_names[] = {"aankomst", "binnen"};
inline constexpr std::string_view date_names[] = {"dag"};
inline constexpr std::string_view leave_names[] = {"vertrokken", "uit", "eind"};
inline constexpr std::string_view count_names[] = {"aantal_bezoekers", "aantal_personen",
                                                   "aantal_deelnemers"};
inline constexpr std::string_view gender_names[] = {"sekse", "m_v", "man_vrouw", "gender"};
inline constexpr std::string_view birth_year_names[] = {"gebjaar", "geb_jaar", "jaar_geboren",
                                                        "geboorte_jaar"};
inline constexpr std::string_view town_names[] = {"woongemeente", "woonplaats_gemeente",
                                                  "gemeente_woonplaats", "gemeentenaam"};
/// Only where no column says the municipality itself: a village lies in one.
inline constexpr std::string_view residence_names[] = {"woonplaats", "plaats", "stad"};
inline constexpr std::string_view enrolled_names[] = {"inschrijfdatum", "datum_inschrijving", "sinds",
                                                      "lid_sinds",      "ingeschreven_op",    "aangemeld",
                                                      "startdatum"};
inline constexpr std::string_view holds_from_names[] = {"geldig_vanaf", "gewijzigd_op", "wijzigingsdatum",
                                                        "woont_hier_sinds"};
inline constexpr std::string_view holds_until_names[] = {"geldig_tot", "geldig_tot_en_met", "tot_en_met"};
inline constexpr std::string_view old_number_names[] = {"oud", "oude_nummer", "oude_pas", "eerste_nummer"};
inline constexpr std::string_view new_number_names[] = {"nieuw", "nieuwe_nummer", "nieuwe_pas", "zelfde_als"};
inline constexpr std::string_view activity_names[] = {"activiteitnummer", "activiteitsnummer",
                                                      "activiteit_id", "code", "nummer"};
inline constexpr std::string_view activity_title_names[] = {"activiteitnaam", "naam_activiteit", "titel",
                                                            "omschrijving"};
inline constexpr std::string_view kind_names[] = {"categorie", "type"};
inline constexpr std::string_view start_names[] = {"start",    "begindatum", "van",       "vanaf",
                                                   "begonnen", "begin",      "in_dienst", "sinds"};
inline constexpr std::string_view start_or_date_names[] = {"start",    "begindatum", "van",  "vanaf",
                                                           "begonnen", "begin",      "datum"};
inline constexpr std::string_view end_names[] = {"eind",       "einde",   "tot",
                                                 "tot_en_met", "gestopt", "uit_dienst"};
inline constexpr std::string_view volunteer_names[] = {"vrijwilligernummer", "vrijwilligersnummer",
                                                       "vrijwilliger_id", "nummer", "code"};
inline constexpr std::string_view weekly_names[] = {"uren", "uur_per_week", "uren_p_w", "uur_p_w"};
inline constexpr std::string_view task_names[] = {"taak", "taken", "functie"};
inline constexpr std::string_view hours_names[] = {"uur", "duur", "duur_in_uren"};
inline constexpr std::string_view minutes_names[] = {"duur_in_minuten"};
inline constexpr std::string_view attendance_names[] = {"aanwezig", "aanwezigen", "deelnemerslijst", "wie",
                                                        "presentie"};
inline constexpr std::string_view finished_names[] = {"certificaat", "voltooid"};
inline constexpr std::string_view budget_names[] = {"begroting", "budget", "raming"};
inline constexpr std::string_view spent_names[] = {"realisatie", "werkelijk", "uitgaven", "werkelijke_kosten",
                                                   "uitgegeven"};
inline constexpr std::string_view post_names[] = {"kostenpost", "grootboek", "omschrijving"};
inline constexpr std::string_view cost_kind_names[] = {"kostensoort", "categorie", "groep", "rubriek"};
inline constexpr std::string_view weekday_names[] = {"dagen", "weekdagen", "openingsdag", "openingsdagen"};
inline constexpr std::string_view from_time_names[] = {"open_van", "begintijd", "starttijd",       "opent",
                                                       "open_om",  "open",      "openingstijd_van"};
inline constexpr std::string_view until_time_names[] = {"open_tot", "eindtijd", "sluit",
                                                        "dicht",    "sluit_om", "openingstijd_tot"};
inline constexpr std::string_view times_names[] = {"tijd", "openingstijd", "openingstijden", "van_tot",
                                                   "uren", "openingsuren", "geopend"};
inline constexpr std::string_view since_names[] = {"geldig_vanaf"};
inline constexpr std::string_view until_names[] = {"geldig_tot_en_met"};
inline constexpr std::string_view date_until_names[] = {"tot_en_met", "einddatum"};
inline constexpr std::string_view booked_names[] = {"boekdatum", "boekingsdatum", "factuurdatum"};
inline constexpr std::string_view paid_on_names[] = {"betaaldatum", "betaald_op", "ontvangen_op", "boekdatum",
                                                     "valutadatum"};
inline constexpr std::string_view received_names[] = {"ontvangen", "betaald"};
inline constexpr std::string_view paid_back_names[] = {"terug", "teruggestort"};
inline constexpr std::string_view line_start_names[] = {"van", "startdatum", "begindatum"};
inline constexpr std::string_view line_end_names[] = {"tot_en_met", "t_m", "einddatum"};
inline constexpr std::string_view year_names[] = {"boekjaar", "begrotingsjaar"};

inline constexpr std::string_view employee_names[] = {
    "medewerkernummer", "medewerkersnummer", "medewerker_id", "personeelsnummer", "nummer", "code"};
inline constexpr std::string_view screening_names[] = {"vog", "datum_vog", "vog_afgegeven",
                                                       "vog_afgegeven_op", "afgifte_vog"};
inline constexpr std::string_view experience_names[] = {"ervaringsdeskundige", "ed"};
inline constexpr std::string_view supports_names[] = {"ondersteunt_bezoekers", "ondersteunt_deelnemers",
                                                      "werkt_met_inwoners"};
inline constexpr std::string_view reason_names[] = {"reden_einde", "reden_van_einde"};
inline constexpr std::string_view partner_names[] = {
    "organisatie", "naam", "naam_partner", "partnernaam", "naam_organisatie", "organisatienaam"};
inline constexpr std::string_view partner_kind_names[] = {"soort_partner", "partnersoort", "categorie",
                                                          "type"};
inline constexpr std::string_view subject_names[] = {"thema", "titel", "omschrijving"};
inline constexpr std::string_view head_count_names[] = {"aantal_personen", "aantal_deelnemers", "personen",
                                                        "aantal_mensen"};
inline constexpr std::string_view giver_names[] = {"gevers", "aantal_gevers", "donateurs"};
inline constexpr std::string_view source_names[] = {"herkomst", "bronvermelding"};
inline constexpr std::string_view funder_names[] = {"financier", "financieringsbron"};
inline constexpr std::string_view in_kind_names[] = {"natura"};

} // namespace verantwoord::schema_headings
