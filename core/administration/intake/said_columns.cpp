#include "administration/intake/said_columns.hpp"

#include "administration/privacy/identifying.hpp"
#include "administration/records/data_name.hpp"
#include "administration/table/schema.hpp"
#include "base/message/suggestion.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

/// The file with the longest name with which `words` begins: a sheet has the name of its workbook before it.
const FileAccount& file_in(const std::string& words, const std::vector<FileAccount>& files) {
    const FileAccount* found = nullptr;
    std::vector<std::string> names;
    for (const FileAccount& each : files) {
        const std::string name(name_in_data(each.file));
        if (words.starts_with(name + ":") && (!found || each.file.size() > found->file.size())) found = &each;
        if (!each.table.empty()) names.push_back(name);
    }
    if (!found)
        throw Failure("B02", {}, {"{} begint niet met een van uw bestanden", say::quoted(words)},
                      {"schrijf eerst het bestand, dan : en dan de kolom; uw bestanden zijn: {}",
                       say::foreign_joined(names)});
    if (found->table.empty())
        throw Failure("B02", {}, {"{} wordt niet gelezen", say::quoted(name_in_data(found->file))},
                      "zeg eerst wat het is, met: verantwoord opnemen --antwoord");
    return *found;
}

const std::string& heading_in(const FileAccount& file, const std::string& typed) {
    const auto found = std::find_if(file.names.begin(), file.names.end(), [&](const std::string& name) {
        return heading_key(name) == heading_key(typed);
    });
    if (typed.empty() || found == file.names.end())
        throw Failure(
            "B02", {}, {"{} heeft geen kolom {}", say::foreign(name_in_data(file.file)), say::quoted(typed)},
            suggestion(typed, file.names, {"de kolommen zijn: {}", say::foreign_joined(file.names)}));
    return *found;
}

void check_ours(const FileAccount& file, const std::string& ours) {
    const TableSchema& table = known_schema(file.table);
    if (ours == not_used || column_schema(table, ours)) return;
    std::vector<std::string> names;
    for (const ColumnSchema& column : table.columns) names.emplace_back(column.name);
    names.emplace_back(not_used);
    throw Failure("B02", {},
                  {"{} heeft geen kolom {}", say::foreign(std::string(table.name)), say::quoted(ours)},
                  suggestion(ours, names, {"kies uit: {}", say::foreign_joined(names)}));
}

} // namespace

void say_column(const std::string& said, const std::vector<FileAccount>& files, KeptAnswers& kept) {
    const std::size_t mark = said.rfind('=');
    if (mark == std::string::npos)
        throw Failure("B02", {}, {"in {} ontbreekt een isgelijkteken", say::quoted(said)},
                      "schrijf eerst het bestand, dan : en de kolom, dan = en hoe die bij ons heet");
    const std::string words(name_in_data(std::string_view(said).substr(0, mark))),
        ours = said.substr(mark + 1);
    const FileAccount& file = file_in(words, files);
    const std::string& heading = heading_in(file, words.substr(name_in_data(file.file).size() + 1));
    check_ours(file, ours);
    KnownHeadings known;
    if (const KnownHeadings* before = kept.known(file.names)) known = *before;
    known.headings = file.names;
    known.table = file.table;
    std::erase_if(known.columns, [&](const auto& one) {
        return one.first == ours || heading_key(one.second) == heading_key(heading);
    });
    std::erase_if(known.unused,
                  [&](const std::string& one) { return heading_key(one) == heading_key(heading); });
    if (ours == not_used)
        known.unused.push_back(heading);
    else
        known.columns[ours] = heading;
    kept.learn(std::move(known));
}

} // namespace verantwoord
