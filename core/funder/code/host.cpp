#include "funder/code/host.hpp"

#include "base/amount/calendar.hpp"
#include "base/amount/wide.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <exception>

using namespace verantwoord;

/// One call to the plugin: what it is about and what came of it. `const` for the plugin, yet a reading may be
/// a finding.
struct vw_run {
    const CodedTask& task;
    const Settings& settings;
    VisibleFields& fields;
    PluginAnswer answer;
    unsigned answers = 0;
    std::exception_ptr bug{}; ///< of the program itself, met while the plugin asked something

    void complain(Code code, std::string message, std::string help = {}) {
        const bool known =
            std::any_of(answer.findings.begin(), answer.findings.end(),
                        [&](const PluginFinding& finding) { return finding.message == message; });
        if (!known) answer.findings.push_back({Severity::Error, code, std::move(message), std::move(help)});
    }
    const VisibleField* readable(std::size_t row, vw_text name, ColumnKind kind);
    void put(Amount amount) {
        answer.amount = amount;
        if (++answers == 2) complain("P12", "de plugin geeft meer dan één antwoord");
    }
};

namespace {

constexpr std::size_t most_findings = 100;

std::string_view view(vw_text text) {
    return text.data ? std::string_view(text.data, text.size) : std::string_view();
}

std::string in_quotes(std::string_view word) { return "'" + std::string(word) + "'"; }

std::string_view reader_for(ColumnKind kind) {
    switch (kind) {
    case ColumnKind::Text: return "een tekst: lees het met text()";
    case ColumnKind::Date: return "een datum: lees het met date()";
    case ColumnKind::Quantity: return "een hoeveelheid: lees het met amount()";
    }
    return {};
}

vw_run& writable(const vw_run* run) { return *const_cast<vw_run*>(run); }

} // namespace

/// The field of a cell. Null, with a finding, when the plugin may not read it in this way; null without one
/// when nobody supplied the column.
const VisibleField* vw_run::readable(std::size_t row, vw_text name, ColumnKind kind) {
    if (row >= task.rows.size()) {
        complain("P12",
                 "de plugin leest rij " + std::to_string(row) + " van " + std::to_string(task.rows.size()));
        return nullptr;
    }
    const auto& field = fields.find(view(name));
    if (field.state == FieldState::Unknown)
        complain("P13",
                 "de tabel " + in_quotes(task.table->name) + " heeft geen veld " + in_quotes(field.name));
    else if (field.state == FieldState::Undeclared)
        complain("P13", "de plugin leest het veld " + in_quotes(field.name) + " dat niet in 'leest' staat",
                 "de maker moet het veld in plugin.json bij 'leest' zetten");
    if (!field.column) return nullptr;
    if (field.column->kind == kind) return &field;
    complain("P13",
             "het veld " + in_quotes(field.name) + " is " + std::string(reader_for(field.column->kind)));
    return nullptr;
}

namespace {

std::size_t row_count(const vw_run* run) { return run->task.rows.size(); }

vw_text row_text(const vw_run* run, std::size_t row, vw_text name) {
    const auto* field = writable(run).readable(row, name, ColumnKind::Text);
    if (!field) return {nullptr, 0};
    const auto text = field->text(run->task.rows[row]);
    return {text.data(), text.size()};
}

std::int32_t row_amount(const vw_run* run, std::size_t row, vw_text name, std::int64_t* out) {
    const auto* field = writable(run).readable(row, name, ColumnKind::Quantity);
    const auto value = field ? field->amount(run->task.rows[row]) : std::nullopt;
    if (value && out) *out = *value;
    return value && out ? 1 : 0;
}

std::int32_t row_date(const vw_run* run, std::size_t row, vw_text name, std::int32_t* out) {
    const auto* field = writable(run).readable(row, name, ColumnKind::Date);
    const auto value = field ? field->date(run->task.rows[row]) : std::nullopt;
    if (value && out) *out = *value;
    return value && out ? 1 : 0;
}

vw_text setting(const vw_run* run, vw_text key) {
    const auto found = run->settings.find(view(key));
    if (found != run->settings.end()) return {found->second.data(), found->second.size()};
    writable(run).complain("P13",
                           "de plugin vraagt de instelling " + in_quotes(view(key)) + ", die niet bestaat");
    return {nullptr, 0};
}

void put_amount(vw_run* run, std::int64_t amount) {
    if (amount == Column::no_amount) return run->complain("P12", "de plugin geeft een onmogelijk getal");
    run->put(Whole{amount});
}

void put_ratio(vw_run* run, std::int64_t numerator, std::int64_t denominator) {
    if (denominator < 0)
        return run->complain("P12", "de plugin geeft een verhouding met een noemer onder nul");
    run->put(ratio(numerator, denominator));
}

void put_missing(vw_run* run, std::int32_t reason) {
    switch (reason) {
    case VW_NOT_RECORDED: return run->put(Missing{MissingReason::NotRecorded});
    case VW_NOT_APPLICABLE: return run->put(Missing{MissingReason::NotApplicable});
    case VW_PRO_MEMORIA: return run->put(Missing{MissingReason::ProMemoria});
    case VW_ZERO_DENOMINATOR: return run->put(Missing{MissingReason::ZeroDenominator});
    default: run->complain("P12", "de plugin geeft een onbekende reden waarom er geen getal is");
    }
}

void use_row(vw_run* run, std::size_t row) {
    if (row < run->answer.used.size())
        run->answer.used[row] = true;
    else
        run->complain("P12", "de plugin noemt rij " + std::to_string(row) + ", maar kreeg " +
                                 std::to_string(run->answer.used.size()) + " rijen");
}

void put_finding(vw_run* run, std::int32_t level, vw_text message, vw_text help, std::size_t row) {
    if (run->answer.findings.size() >= most_findings) return;
    const auto severity = level == VW_NOTE      ? Severity::Note
                          : level == VW_WARNING ? Severity::Warning
                                                : Severity::Error;
    const auto place =
        row < run->task.rows.size() ? std::int64_t{run->task.rows[row]} : PluginFinding::no_row;
    run->answer.findings.push_back(
        {severity, "P08", std::string(view(message)), std::string(view(help)), place});
}

/// The plugin's code stands between this call and the worker, and would take a fault of the program for its
/// own: it is kept until the plugin has returned.
template <auto call>
struct Kept;
template <typename Answer, typename Run, typename... Words, Answer (*call)(Run*, Words...)>
struct Kept<call> {
    static Answer made(Run* run, Words... words) {
        try {
            return call(run, words...);
        } catch (const Bug&) {
            writable(run).bug = std::current_exception();
        }
        return Answer();
    }
};

constexpr vw_host_v1 host{sizeof(vw_host_v1),      VW_ABI_MINOR,           Kept<row_count>::made,
                          Kept<row_text>::made,    Kept<row_amount>::made, Kept<row_date>::made,
                          Kept<setting>::made,     Kept<put_amount>::made, Kept<put_ratio>::made,
                          Kept<put_missing>::made, Kept<use_row>::made,    Kept<put_finding>::made};

/// How many people the rows can be at most: one each, or as many as the row says that there were.
Wide most_people(const CodedTask& task) {
    const Column* heads = task.table->column("aantal");
    Wide most = 0;
    for (const auto row : task.rows) {
        const bool counted = heads != nullptr && row < heads->amounts.size();
        most += std::max<std::int64_t>(1, counted ? heads->amounts[row] : 1);
    }
    return most;
}

/// A number of people below zero, or of more people than there are.
void judge_people(vw_run& run) {
    if (run.task.indicator->unit != Unit::Persons || is_missing(run.answer.amount)) return;
    const std::string between = "de maker moet een aantal geven tussen nul en het aantal mensen in de rijen";
    if (compare(run.answer.amount, Whole{0}).value_or(0) < 0)
        return run.complain("P12", "de plugin geeft een aantal mensen onder nul", between);
    const auto* whole = std::get_if<Whole>(&run.answer.amount);
    if (whole != nullptr && whole->value > most_people(run.task))
        run.complain("P12", "de plugin geeft meer mensen dan er in de rijen kunnen staan", between);
}

void judge(vw_run& run, std::int32_t status) {
    auto& answer = run.answer;
    judge_people(run);
    const auto is_error = [](const PluginFinding& finding) { return finding.severity == Severity::Error; };
    const bool said = std::any_of(answer.findings.begin(), answer.findings.end(), is_error);
    answer.unknown_indicator = status == VW_UNKNOWN_INDICATOR;
    if (answer.unknown_indicator)
        run.complain("P12", "de plugin heeft geen berekening voor deze indicator",
                     "de maker moet de indicator in de code noemen met on(\"" + run.task.indicator->id +
                         "\", …)");
    else if (status != VW_OK && !said)
        run.complain("P08", "de berekening is mislukt, zonder uitleg");
    else if (status == VW_OK && run.answers == 0 && !said)
        run.complain("P12", "de plugin geeft geen antwoord");
    answer.usable = std::none_of(answer.findings.begin(), answer.findings.end(), is_error);
    if (!answer.usable) answer.amount = Missing{MissingReason::NoAnswer};
    // Nobody stands behind a zero or a missing answer. For any other it must be known which rows it is about,
    // or the judgement hides it.
    const auto* whole = std::get_if<Whole>(&answer.amount);
    answer.names_rows = is_missing(answer.amount) || (whole && whole->value == 0) ||
                        std::find(answer.used.begin(), answer.used.end(), true) != answer.used.end();
}

} // namespace

namespace verantwoord {

Settings settings_of(const Agreement& agreement, const Period& period) {
    return {{"jaar", std::to_string(civil(period.until).year)},
            {"periode.van", iso(period.from)},
            {"periode.tot", iso(period.until)},
            {"financier", agreement.funder},
            {"kenmerk", agreement.reference},
            {"subsidie", agreement.granted ? std::to_string(*agreement.granted) : std::string()}};
}

PluginAnswer ask_plugin(const vw_plugin_v1& plugin, const CodedTask& task, const Settings& settings,
                        VisibleFields& fields) {
    vw_run run{task, settings, fields, {}, 0, {}};
    run.answer.used.assign(task.rows.size(), false);
    const auto& id = task.indicator->id;
    const std::int32_t status = plugin.calculate(&host, &run, vw_text{id.data(), id.size()});
    if (run.bug) std::rethrow_exception(run.bug);
    judge(run, status);
    return std::move(run.answer);
}

} // namespace verantwoord
