// The .spoor.json beside a report: per figure which lines of which files stand behind it, for the centre
// only.
#include "base/amount/dutch.hpp"
#include "base/files/hash.hpp"
#include "base/files/surroundings.hpp"
#include "base/json/json_writer.hpp"
#include "indicator/counting/plan.hpp"
#include "indicator/trace/line_ranges.hpp"
#include "indicator/trace/trace.hpp"

#include <future>
#include <map>

namespace verantwoord {

namespace {

std::string hash_of(const std::filesystem::path& path, const std::string& shown) {
    const Surroundings files({}, {}, Date{});
    try {
        return sha256(files.read(path, shown).bytes());
    } catch (const Failure&) {
        return {}; // removed since it was read; the report itself stands
    }
}

std::vector<std::string> hashes_of(const Administration& administration) {
    std::vector<std::string> hashes;
    for (const auto& input : administration.inputs)
        hashes.push_back(hash_of(administration.folder / input.name, input.name));
    return hashes;
}

class TraceWriter {
  public:
    TraceWriter(const Administration& administration, const Evaluation& evaluation)
        : administration_(administration), evaluation_(evaluation),
          plan_(administration, evaluation.agreement) {}

    std::string write();

  private:
    void write_inputs(const std::vector<std::string>& hashes);
    void write_result(const Result& result);
    void write_figure(std::string_view key, const Result& result, const std::optional<Figure>& figure,
                      Year year);
    void write_amount(const Figure& figure);
    void write_breakdown(const BreakdownResult& breakdown);
    void write_lines(const Indicator& indicator, Year year);
    const LineRanges& ranges(const Indicator& indicator, Year year);

    const Administration& administration_;
    const Evaluation& evaluation_;
    Plan plan_;
    JsonWriter json_;
    std::map<std::string, LineRanges> ranges_;
};

std::string TraceWriter::write() {
    // Hashing takes as long as all the rest, and needs nothing of it.
    auto hashes = std::async(std::launch::async, [this] { return hashes_of(administration_); });
    json_.begin_object();
    json_.number("schema", 1);
    json_.text("programma", "verantwoord " VERANTWOORD_VERSION);
    json_.text("afspraak", evaluation_.agreement.id);
    json_.text("plugin", evaluation_.agreement.plugin);
    json_.text("van", iso(evaluation_.agreement.period.from));
    json_.text("tot", iso(evaluation_.agreement.period.until));
    json_.begin_list("indicatoren");
    for (const auto& result : evaluation_.results) write_result(result);
    json_.end_list();
    json_.begin_list("opmerkingen");
    for (const auto& remark : evaluation_.remarks) json_.item(remark);
    json_.end_list();
    write_inputs(hashes.get());
    json_.end_object();
    return json_.finish();
}

void TraceWriter::write_inputs(const std::vector<std::string>& hashes) {
    json_.begin_list("bestanden");
    for (std::size_t index = 0; index < administration_.inputs.size(); ++index) {
        const auto& input = administration_.inputs[index];
        json_.begin_object();
        json_.text("naam", input.name);
        json_.number("bytes", static_cast<std::int64_t>(input.size));
        json_.text("sha256", hashes[index]);
        json_.end_object();
    }
    json_.end_list();
}

void TraceWriter::write_amount(const Figure& figure) {
    if (const auto* whole = std::get_if<Whole>(&figure.amount))
        json_.number("waarde", whole->value);
    else if (const auto* part = std::get_if<Ratio>(&figure.amount)) {
        json_.number("teller", part->numerator);
        json_.number("noemer", part->denominator);
    } else
        json_.text("ontbreekt", std::string(to_dutch(std::get<Missing>(figure.amount).reason)));
    json_.number("mensen", figure.people);
    json_.number("regels", static_cast<std::int64_t>(figure.rows));
    json_.text("basis", std::string(to_dutch(figure.basis)));
}

const LineRanges& TraceWriter::ranges(const Indicator& indicator, Year year) {
    const auto measure = make_measure(indicator.calculation, plan_.table(indicator), plan_.lookup());
    const auto key = plan_.selection_key(indicator, year) + "|" + (measure ? measure->field : std::string());
    const auto [place, added] = ranges_.try_emplace(key);
    if (!added || !measure) return place->second;
    const auto selection = plan_.selection(indicator, year);
    if (std::holds_alternative<Selection>(selection))
        place->second = line_ranges(std::get<Selection>(selection), *measure);
    return place->second;
}

void TraceWriter::write_lines(const Indicator& indicator, Year year) {
    if (indicator.table.empty()) return;
    const auto& found = ranges(indicator, year);
    json_.begin_list("herkomst");
    for (const auto& file : found.files) {
        json_.begin_object();
        json_.text("bestand", file.name);
        json_.begin_list("bereiken");
        for (const auto& range : file.ranges) json_.item(range);
        json_.end_list();
        json_.end_object();
    }
    json_.end_list();
    if (!found.cut) return;
    json_.boolean("ingekort", true);
    json_.number("regels_in_totaal", static_cast<std::int64_t>(found.rows));
}

void TraceWriter::write_figure(std::string_view key, const Result& result,
                               const std::optional<Figure>& figure, Year year) {
    if (!figure) return;
    json_.begin_object(key);
    write_amount(*figure);
    write_lines(result.indicator, year);
    json_.end_object();
}

void TraceWriter::write_breakdown(const BreakdownResult& breakdown) {
    json_.begin_object();
    json_.text("naar", breakdown.dimension);
    json_.begin_list("onderdelen");
    for (const auto& member : breakdown.members) {
        json_.begin_object();
        json_.text("naam", member.name);
        write_amount(member.figure);
        if (member.last_year) {
            json_.begin_object("vorig_jaar");
            write_amount(*member.last_year);
            json_.end_object();
        }
        json_.end_object();
    }
    json_.end_list();
    json_.end_object();
}

void TraceWriter::write_result(const Result& result) {
    const Indicator& indicator = result.indicator;
    json_.begin_object();
    json_.text("id", indicator.id);
    json_.text("naam", indicator.name);
    json_.text("definitie", indicator.definition);
    json_.text("plugin", indicator.plugin);
    json_.text("eenheid", std::string(to_dutch(indicator.unit)));
    if (!indicator.table.empty()) json_.text("tabel", indicator.table);
    if (const auto* halves = std::get_if<Proportion>(&indicator.calculation)) {
        json_.text("teller", halves->numerator);
        json_.text("noemer", halves->denominator);
    }
    write_figure("dit_jaar", result, result.total, Year::This);
    write_figure("vorig_jaar", result, result.last_year, Year::Last);
    json_.begin_list("uitsplitsingen");
    for (const auto& breakdown : result.breakdowns) write_breakdown(breakdown);
    json_.end_list();
    json_.end_object();
}

} // namespace

std::string trace_json(const Administration& administration, const Evaluation& evaluation) {
    return TraceWriter(administration, evaluation).write();
}

} // namespace verantwoord
