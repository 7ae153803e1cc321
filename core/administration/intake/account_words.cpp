#include "administration/intake/account_words.hpp"

#include "base/amount/dutch.hpp"

#include <vector>

namespace verantwoord {

namespace {

std::string counted(std::size_t count, std::string_view one, std::string_view many) {
    const auto number = static_cast<std::int64_t>(count);
    return dutch::number(number) + " " + std::string(dutch::plural(number, one, many));
}

std::string totals(const FileAccount& account) {
    std::string text = counted(account.totals, "totaal", "totalen");
    if (account.agreeing == account.totals) return text + (account.totals == 1 ? " (klopt)" : " (kloppen)");
    return account.agreeing == 0 ? text : text + " (" + counted(account.agreeing, "klopt", "kloppen") + ")";
}

void add_left_out(const FileAccount& account, std::vector<std::string>& parts) {
    if (account.totals > 0) parts.push_back(totals(account));
    if (account.faulty > 0)
        parts.push_back(counted(account.faulty, "regel met een fout", "regels met een fout"));
}

/// Because of an answer, or of what holds until there is one.
std::string not_counted(const FileAccount& account) {
    if (account.answered == 0) return {};
    return " (" + dutch::number(static_cast<std::int64_t>(account.answered)) +
           (account.answered == 1 ? " daarvan telt niet mee)" : " daarvan tellen niet mee)");
}

std::string joined(const std::vector<std::string>& parts) {
    std::string text;
    for (const std::string& part : parts) text += (text.empty() ? "" : ", ") + part;
    return text;
}

} // namespace

std::string in_dutch(const FileAccount& account) {
    const std::string lines = counted(account.lines, "regel", "regels");
    if (account.table.empty()) return lines + ", niet gelezen";
    const std::string rows =
        account.more == 0 ? "" : counted(account.table_rows(), "regel", "regels") + " van ";
    std::vector<std::string> parts{dutch::number(static_cast<std::int64_t>(account.rows)) + " gelezen als " +
                                   rows + std::string(account.table) + not_counted(account)};
    if (account.titles > 0) parts.push_back(counted(account.titles, "titel", "titels"));
    if (account.headings > 0)
        parts.push_back(dutch::number(static_cast<std::int64_t>(account.headings)) + " met kolomnamen");
    if (account.blank > 0) parts.push_back(dutch::number(static_cast<std::int64_t>(account.blank)) + " leeg");
    add_left_out(account, parts);
    return lines + ": " + joined(parts);
}

std::string without_small_numbers(const FileAccount& account) {
    constexpr std::size_t base = 10; // rounded to tens, so that two numbers of rows leave no small difference
    if (account.table.empty()) return "niet gelezen";
    const std::size_t rounded = (account.table_rows() + base / 2) / base * base;
    std::string text = account.table_rows() == 0 ? "geen regels"
                       : account.table_rows() < base
                           ? "minder dan 10 regels"
                           : "ongeveer " + dutch::number(static_cast<std::int64_t>(rounded)) + " regels";
    text += " gelezen als " + std::string(account.table);
    std::vector<std::string> parts;
    if (account.totals > 0)
        parts.emplace_back(account.agreeing == account.totals ? "uw eigen totalen kloppen"
                                                              : "uw eigen totalen tellen niet mee");
    if (account.faulty > 0) parts.emplace_back("regels met een fout tellen niet mee");
    if (account.answered > 0) parts.emplace_back("regels waarvan u zei dat zij niet tellen, zijn weggelaten");
    return parts.empty() ? text : text + "; " + joined(parts);
}

} // namespace verantwoord
