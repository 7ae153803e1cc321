#include "road/final_report.hpp"

#include "base/amount/dutch.hpp"
#include "base/files/hash.hpp"
#include "base/text/utf8_text.hpp"
#include "funder/plugin/version.hpp"
#include "road/report_names.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The hash of all files of the plugin together.
std::string hash_of(const Plugin& plugin, const Surroundings& surroundings) {
    std::string all;
    for (const std::string& name : surroundings.files(plugin.folder)) {
        const FileContent content = surroundings.read(plugin.folder / name, plugin.shown_folder + "/" + name);
        all += name + ' ' + sha256(content.bytes()) + '\n';
    }
    return sha256(all);
}

DossierEntry entry_of(const PrintOrder& order, const Printed& printed,
                      const std::map<std::string, std::string>& inputs) {
    const Agreement& agreement = order.commission.evaluation.agreement;
    const Plugin& plugin = *order.commission.plugin;
    DossierEntry entry;
    entry.report = report_name(agreement, order.request.audience);
    entry.agreement = agreement.id;
    entry.funder = agreement.funder;
    entry.period = name(agreement.period);
    entry.version = order.edition.version;
    entry.date = order.date;
    entry.program = program_version();
    entry.plugin = plugin.manifest.id + " " + plugin.manifest.version;
    entry.plugin_hash = hash_of(plugin, order.surroundings);
    entry.template_name = readable(printed.template_name);
    entry.template_hash = printed.template_hash;
    entry.inputs = inputs;
    entry.figures = printed.figures;
    // The trace is for the centre only and names lines of files: it is no part of what was published.
    for (const MadeFile& file : printed.files)
        if (file.readable == FileSet::Readable::Everyone)
            entry.files[file.path.filename().string()] = sha256(file.bytes);
    return entry;
}

/// Whether every file that was made before is made now with the same bytes.
bool same_files(const DossierEntry& before, const DossierEntry& now) {
    return std::all_of(before.files.begin(), before.files.end(), [&](const auto& file) {
        const auto again = now.files.find(file.first);
        return again != now.files.end() && again->second == file.second;
    });
}

bool has(const DossierEntry& entry, std::string_view ending) {
    return std::any_of(entry.files.begin(), entry.files.end(),
                       [&](const auto& file) { return file.first.ends_with(ending); });
}

/// The report in the wanted formats, without what was only made to be compared.
Printed only(const Formats& wanted, Printed printed) {
    std::erase_if(printed.files, [&](const MadeFile& file) {
        const std::string name = file.path.filename().string();
        return (!wanted.pdf && name.ends_with(report_ending::pdf)) ||
               (!wanted.html && name.ends_with(report_ending::page));
    });
    return printed;
}

/// As many changes as a person reads, in lines; the rest are counted.
std::string in_lines(const std::vector<std::string>& changes) {
    constexpr std::size_t most = 20;
    std::string lines;
    for (std::size_t i = 0; i < std::min(changes.size(), most); ++i) lines += "\n- " + changes[i];
    if (changes.size() > most)
        lines += "\n- en nog " + std::to_string(changes.size() - most) + " verschillen";
    return lines;
}

PrintOrder as_version(PrintOrder order, int version, Date date) {
    order.edition.kind = Edition::Kind::Final;
    order.edition.version = version;
    order.edition.date = dutch::day(date);
    order.date = date;
    const std::string report = report_name(order.commission.evaluation.agreement, order.request.audience);
    order.name = final_name(report, version);
    return order;
}

/// The order for the same version once more, in every form in which it was made before: a new form of it may
/// only be made of what readers have already.
PrintOrder once_more(const PrintOrder& asked, const DossierEntry& latest) {
    PrintOrder order = as_version(asked, latest.version, latest.date);
    order.edition.replaced_date = latest.replaced;
    order.formats.pdf |= has(latest, report_ending::pdf);
    order.formats.html |= has(latest, report_ending::page);
    return order;
}

Printed print_next_version(const PrintOrder& asked, const DossierEntry& latest,
                           const std::map<std::string, std::string>& inputs, Press& press, Dossier& dossier,
                           Diagnostics& diagnostics) {
    PrintOrder next = as_version(asked, latest.version + 1, asked.date);
    next.edition.replaced_date = dutch::day(latest.date);
    Diagnostics said; // dropped: as a rule they are the messages of the version before
    Printed printed = print_report(next, press, said);
    if (printed.files.empty()) {
        for (const Diagnostic& each : said.all())
            if (each.severity == Severity::Error) diagnostics.add(each);
        return printed;
    }
    DossierEntry entry = entry_of(next, printed, inputs);
    entry.replaced = next.edition.replaced_date;
    dossier.add(std::move(entry));
    return printed;
}

} // namespace

Printed print_final(const PrintOrder& asked, const std::map<std::string, std::string>& inputs, Press& press,
                    Dossier& dossier, Diagnostics& diagnostics) {
    const DossierEntry* latest = dossier.latest(asked.name);
    if (!latest) {
        const PrintOrder order = as_version(asked, 1, asked.date);
        Printed printed = print_report(order, press, diagnostics);
        if (!printed.files.empty()) dossier.add(entry_of(order, printed, inputs));
        return printed;
    }
    const PrintOrder again = once_more(asked, *latest);
    Printed printed = print_report(again, press, diagnostics);
    if (printed.files.empty()) return printed;
    const DossierEntry made = entry_of(again, printed, inputs);
    if (same_files(*latest, made)) {
        dossier.add_files(made.report, made.files);
        return only(asked.formats, std::move(printed));
    }
    if (asked.request.remake == ReportRequest::Remake::NewVersion)
        return print_next_version(asked, *latest, inputs, press, dossier, diagnostics);
    diagnostics.error("O13", asked.commission.evaluation.agreement.place,
                      {"het verslag voor {} is op {} al definitief gemaakt, en zou nu anders zijn",
                       say::foreign(latest->funder), say::own(dutch::day(latest->date))},
                      {"wat er is veranderd:{}\nherstel dit, of maak een nieuwe versie met: verantwoord "
                       "rapport --definitief --nieuwe-versie",
                       say::foreign(in_lines(differences(*latest, made)))});
    return {};
}

} // namespace verantwoord
