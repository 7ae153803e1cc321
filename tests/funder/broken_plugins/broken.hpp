// One indicator that goes wrong in its own way, and one that is good: it must still be answered.
#pragma once

#include <verantwoord/plugin.hpp>

class Broken : public verantwoord::Plugin {
  public:
    Broken() {
        on("kapot", &Broken::broken);
        on("goed", &Broken::good);
    }

  protected:
    virtual void broken(verantwoord::Calculation& figure) = 0;

  private:
    void good(verantwoord::Calculation& figure) {
        std::int64_t minutes = 0;
        for (const auto row : figure.rows()) {
            minutes += row.amount("minuten").value_or(0);
            figure.use(row);
        }
        figure.result(minutes);
    }
};
