// In which days a weekly schedule holds of which the file does not say so: the year in the name of the file,
// else what the centre answers.
#pragma once

#include "administration/files/read_table.hpp"
#include "administration/question/question.hpp"
#include "base/amount/calendar.hpp"
#include "base/message/diagnostic.hpp"

#include <functional>
#include <map>
#include <optional>

namespace verantwoord {

/// The whole years of which the centre keeps who came: those with next to no dates beside the others are
/// slips of the pen. Nothing without dates.
std::optional<Period> years_kept(const ReadTable& visits, const ReadTable& meetings);

class ScheduleYears {
  public:
    /// `kept`: years_kept, worked out when it is asked for.
    ScheduleYears(const ReadTable& openings, std::function<std::optional<Period>()> kept,
                  Questions& questions, Diagnostics& diagnostics)
        : openings_(openings), kept_(std::move(kept)), questions_(questions), diagnostics_(diagnostics) {}

    /// For a schedule in that row. Nothing when the centre says that it must not count, or nobody can say.
    std::optional<Period> of(std::size_t row);
    /// Whether `of` asked about the file of that row, so that no more is to be told.
    bool told(std::size_t row) const;

  private:
    struct OfFile {
        std::optional<Period> days;
        bool told = false;
    };
    OfFile of_name(std::size_t row, const Period& years);
    OfFile ask(std::size_t row);
    std::size_t rows_like(std::size_t row) const;

    const ReadTable& openings_;
    std::function<std::optional<Period>()> kept_;
    Questions& questions_;
    Diagnostics& diagnostics_;
    std::map<std::size_t, OfFile> files_;
};

} // namespace verantwoord
