// Code that does not crash but uses the boundary wrongly, one way an indicator.
#include <verantwoord/plugin.hpp>

class Misuse : public verantwoord::Plugin {
  public:
    Misuse() {
        on("zwijgt", &Misuse::silent);
        on("twee_antwoorden", &Misuse::two_answers);
        on("verkeerde_rij", &Misuse::wrong_row);
        on("ongezien_veld", &Misuse::undeclared_field);
        on("verkeerd_soort_veld", &Misuse::wrong_kind);
        on("rare_instelling", &Misuse::unknown_setting);
        on("waarschuwt", &Misuse::warns);
        on("onmogelijke_noemer", &Misuse::negative_denominator);
        on("goed", &Misuse::good);
    }

  private:
    void silent(verantwoord::Calculation&) {}
    void two_answers(verantwoord::Calculation& figure) {
        figure.result(1);
        figure.result(2);
    }
    void wrong_row(verantwoord::Calculation& figure) {
        figure.use(figure.rows()[1000]);
        figure.result(1);
    }
    void undeclared_field(verantwoord::Calculation& figure) {
        std::int64_t people = 0;
        for (const auto row : figure.rows()) people += row.amount("aantal").value_or(0);
        figure.result(people);
    }
    void wrong_kind(verantwoord::Calculation& figure) {
        figure.result(figure.rows()[0].text("minuten").empty() ? 0 : 1);
    }
    void unknown_setting(verantwoord::Calculation& figure) {
        figure.result(figure.setting("tarief").empty() ? 0 : 1);
    }
    void warns(verantwoord::Calculation& figure) {
        figure.warn(figure.rows()[1], "deze bijeenkomst is\nvreemd", "kijk ernaar");
        figure.result(figure.setting("jaar") == "2025" ? 60 : 0);
        figure.use(figure.rows()[1]);
    }
    void negative_denominator(verantwoord::Calculation& figure) { figure.ratio(1, -1); }
    void good(verantwoord::Calculation& figure) {
        figure.result(static_cast<std::int64_t>(figure.rows().size()));
    }
};

VERANTWOORD_PLUGIN(Misuse, "nl.voorbeeld.misuse", "1.0.0");
