#include "app/report/final_report.hpp"

#include "base/amount/dutch.hpp"
#include "base/files/hash.hpp"
#include "base/text/utf8_text.hpp"

namespace verantwoord {

namespace {

std::string file_name(const std::string& report, int version) {
    return report + "-definitief" + (version > 1 ? "-" + std::to_string(version) : "");
}

/// All files of the plugin together.
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
    entry.report = report_name(order.options, agreement);
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

/// What was made now and before is the same, byte for byte.
bool same_files(const DossierEntry& before, const DossierEntry& now) {
    for (const auto& [file, hash] : now.files) {
        const auto old = before.files.find(file);
        if (old != before.files.end() && old->second != hash) return false;
    }
    return true;
}

/// As many as a person reads; the rest are counted.
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
    order.name = file_name(report_name(order.options, order.commission.evaluation.agreement), version);
    return order;
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
    PrintOrder again = as_version(asked, latest->version, latest->date);
    again.edition.replaced_date = latest->replaced.empty() ? "" : latest->replaced;
    Printed printed = print_report(again, press, diagnostics);
    if (printed.files.empty()) return printed;
    const DossierEntry made = entry_of(again, printed, inputs);
    if (same_files(*latest, made)) return printed;
    if (!asked.options.new_version) {
        diagnostics.error("O13", asked.commission.evaluation.agreement.place,
                          "het verslag voor " + latest->funder + " is op " + dutch::day(latest->date) +
                              " al definitief gemaakt, en zou nu anders zijn",
                          "wat er is veranderd:" + in_lines(differences(*latest, made)) +
                              "\nherstel dit, of maak een nieuwe versie met: verantwoord rapport "
                              "--definitief --nieuwe-versie");
        return {};
    }
    PrintOrder next = as_version(asked, latest->version + 1, asked.date);
    next.edition.replaced_date = dutch::day(latest->date);
    Diagnostics said; // the same messages as for the version before
    printed = print_report(next, press, said);
    DossierEntry entry = entry_of(next, printed, inputs);
    entry.replaced = next.edition.replaced_date;
    dossier.add(std::move(entry));
    return printed;
}

} // namespace verantwoord
