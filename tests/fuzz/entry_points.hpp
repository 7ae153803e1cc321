// Where strangers' bytes come in: each takes any bytes at all and must neither crash, hang nor say something
// without a code, a sentence and a place that lies in the file. Fuzzers call them, and the test of their
// seeds.
#pragma once

#include <array>
#include <string_view>

namespace verantwoord::fuzz {

void json(std::string_view
              bytes); ///< a centre's own JSON: centrum, afspraak, persona, kwaliteit, meerwaarde, vrijgegeven
void manifest(std::string_view bytes); ///< a plugin's: plugin.json, indicatoren.json and the questions
void csv(std::string_view bytes);      ///< a data file, as each of several tables
void report(std::string_view bytes);   ///< a template over a publication with every kind of figure
void markdown(std::string_view bytes); ///< a centre's text, to blocks
void picture(std::string_view bytes);  ///< a logo or photo, as each kind of picture that we read
void record(std::string_view bytes);   ///< what a worker that ran a plugin's code may have written
/// A workbook. What begins with "=== name" is the parts of one, each behind such a line, and is packed first;
/// "! 120 7" in front of them changes a byte of what is packed.
void workbook(std::string_view bytes);

struct EntryPoint {
    std::string_view name;
    void (*run)(std::string_view bytes);
};
inline constexpr std::array<EntryPoint, 8> entry_points{{{"json", json},
                                                         {"manifest", manifest},
                                                         {"csv", csv},
                                                         {"template", report},
                                                         {"markdown", markdown},
                                                         {"picture", picture},
                                                         {"record", record},
                                                         {"workbook", workbook}}};

} // namespace verantwoord::fuzz
