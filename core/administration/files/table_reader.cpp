#include "administration/files/table_reader.hpp"

#include "administration/cells/file_period.hpp"
#include "administration/files/chunk_reader.hpp"
#include "administration/files/file_notation.hpp"
#include "administration/files/hour_columns.hpp"
#include "administration/files/word_joining.hpp"
#include "administration/records/two_threads.hpp"
#include "administration/shape/reshaped_text.hpp"
#include "base/must.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <utility>

namespace verantwoord {

namespace {

/// Visits every vector of a column that has one value a row and is in use, with the value that stands for an
/// empty cell.
template <typename Visit>
void for_each_vector(ReadColumn& read, Visit visit) {
    Column& column = read.column;
    if (!column.codes.empty()) visit(column.codes, Dictionary::empty);
    if (!column.days.empty()) visit(column.days, Column::no_date);
    if (!column.amounts.empty()) visit(column.amounts, Column::no_amount);
    if (!read.minutes.empty()) visit(read.minutes, cell::Moment::no_minute);
}

bool has_unread_columns(const FilePlan& plan) {
    return std::any_of(plan.columns.begin(), plan.columns.end(),
                       [](const PlannedColumn& column) { return !column.read() && !column.heading.empty(); });
}

/// Tells of a file that has headings and no rows. Such a file of incidents says that there were none; such a
/// file of visits says that a list got lost.
void report_without_rows(const TableSchema& table, const FilePlan& plan, Diagnostics& diagnostics) {
    const Place place = place_of(plan.file->name());
    const auto years = years_in_name(plan.file->name());
    if (table.none_counts)
        diagnostics.note(
            "G36", place,
            {"dit bestand heeft geen regels en telt daarom als nul{}",
             years ? Sentence(" in {}", say::own(name(*years))) : Sentence()},
            "hebt u dit niet bijgehouden, haal het bestand dan weg: dan is het onbekend in plaats van nul");
    else
        diagnostics.warning("G33", place, "dit bestand heeft kolomnamen maar geen regels",
                            "vul het bestand, of haal het weg");
}

class FileReader {
  public:
    FileReader(ReadTable& table, const FilePlan& plan, const Centre& centre, WordMaps& maps, Date today)
        : table_(table), plan_(plan), file_(*plan.file), centre_(centre), today_(today),
          notation_(notation_in(plan)), base_(table.rows()), maps_(maps) {}

    /// Two threads share a large file: one reads from the beginning, the other from a line near the middle.
    /// In a file with quotes a cell could run over that line, so such a file has one reader.
    void read(Diagnostics& diagnostics) {
        const bool shared = !file_.quoted() && file_.middle() > plan_.body_begin;
        // Of a sheet only the rows with something in them are counted, of which any may lie above the
        // headings.
        const std::size_t heading_lines = file_.sheet() ? 0 : plan_.body_line - 1;
        const std::size_t split = shared ? file_.middle() : file_.text().size();
        const std::size_t before = shared ? file_.lines_before_middle() - heading_lines
                                          : file_.lines() + 1 - std::min(heading_lines, file_.lines());
        const std::size_t after = shared ? file_.lines() - file_.lines_before_middle() : 0;
        make_room(before + after);
        ChunkReader first(task(plan_.body_begin, split, plan_.body_line, base_, before));
        if (!shared) {
            first.run();
            join(first, nullptr, base_ + before);
            return finish(first, nullptr, diagnostics);
        }
        const auto line = static_cast<std::uint32_t>(file_.lines_before_middle() + 1);
        ChunkReader second(task(split, file_.text().size(), line, base_ + before, after));
        at_once([&] { first.run(); }, [&] { second.run(); });
        join(first, &second, base_ + before);
        finish(first, &second, diagnostics);
    }

  private:
    ChunkTask task(std::size_t begin, std::size_t end, std::uint32_t line, std::size_t row,
                   std::size_t most) const {
        csv::Extent extent = plan_.extent(begin, line);
        extent.end = end;
        return {&plan_, extent, &table_, row, most, today_, &centre_, notation_};
    }

    /// Grows every column that this file fills or an earlier one filled, on two threads: for large files the
    /// memory itself takes longer than the reading.
    void make_room(std::size_t more) {
        const std::size_t size = base_ + more;
        std::vector<std::function<void()>> work;
        for (ReadColumn& read : table_.columns) {
            const bool fills = plan_.of(read.schema->name) != nullptr;
            if (fills) read.column.supplied = true;
            const bool text = read.column.kind == ColumnKind::Text;
            if (text && (fills || !read.column.codes.empty()))
                work.emplace_back([&read, size] { read.column.codes.resize(size, Dictionary::empty); });
            if (read.column.kind == ColumnKind::Date && (fills || !read.column.days.empty()))
                work.emplace_back([&read, size] { read.column.days.resize(size, Column::no_date); });
            if (read.column.kind == ColumnKind::Quantity && (fills || !read.column.amounts.empty()))
                work.emplace_back([&read, size] { read.column.amounts.resize(size, Column::no_amount); });
            if (table_.has_times(read) && (fills || !read.minutes.empty()))
                work.emplace_back([&read, size] { read.minutes.resize(size, cell::Moment::no_minute); });
        }
        work.emplace_back([this, size] { table_.lines.resize(size); });
        work.emplace_back([this, size] { table_.starts.resize(size); });
        if (has_unread_columns(plan_) || !table_.unread.empty())
            work.emplace_back([this, size] { table_.unread.resize(size); });
        const auto every_second = [&work](std::size_t from) {
            for (std::size_t index = from; index < work.size(); index += 2) work[index]();
        };
        if (more * work.size() > 1'000'000)
            at_once([&] { every_second(0); }, [&] { every_second(1); });
        else
            for (const auto& one : work) one();
    }

    /// Closes the gap that skipped lines left, joins the dictionaries and cuts what is not used.
    void join(const ChunkReader& first, const ChunkReader* second, std::size_t second_row) {
        const std::size_t gap = base_ + first.rows(), more = second ? second->rows() : 0;
        const auto close = [&](auto& values, auto) {
            if (gap != second_row)
                std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(second_row), more,
                            values.begin() + static_cast<std::ptrdiff_t>(gap));
            values.resize(gap + more);
        };
        for (ReadColumn& read : table_.columns) for_each_vector(read, close);
        close(table_.lines, 0);
        close(table_.starts, 0);
        if (!table_.unread.empty()) close(table_.unread, 0);
        join_words(table_, first, {base_, gap}, maps_, findings_);
        if (second) join_words(table_, *second, {gap, gap + more}, maps_, findings_);
        take_out_other_lines(first, second, second_row - gap);
        table_.damaged |= first.skipped() || (second && second->skipped());
    }

    /// `gap`: by how many rows those of the second reader moved up.
    void take_out_other_lines(const ChunkReader& first, const ChunkReader* second, std::size_t gap) {
        FileAccount account;
        account.file = file_.name();
        account.table = table_.schema->name;
        for (const PlannedColumn& column : (plan_.source ? *plan_.source : plan_).columns)
            account.names.push_back(column.heading);
        account.titles = plan_.titles;
        account.headings = plan_.heading_rows;
        std::vector<OtherLine> lines = first.other_lines();
        for (const ChunkReader* each : {&first, second}) {
            if (!each) continue;
            account.blank += each->account().blank;
            account.faulty += each->account().faulty;
            account.lines += each->account().lines;
            if (each != &first)
                for (const OtherLine& line : second->other_lines())
                    lines.push_back({line.row - gap, line.kind});
        }
        account.blank += plan_.blank_above;
        take_out(table_, base_, std::move(lines), account, findings_);
        if (plan_.given_year) give_year(*plan_.given_year);
        account.rows = table_.rows() - base_;
        if (plan_.made) count_source_lines(account);
        account.lines += plan_.titles + plan_.blank_above + plan_.heading_rows;
        must(account.told() == account.lines, "van elke regel is bekend wat ermee gebeurde", account.file);
        table_.accounts.push_back(std::move(account));
    }

    /// A line is one line, however many rows were made of it.
    void count_source_lines(FileAccount& account) const {
        const ReshapedText::Lines& lines = plan_.made->lines();
        account.lines = lines.all;
        account.blank = lines.blank + plan_.blank_above;
        account.faulty = lines.faulty;
        account.titles += lines.titles;
        account.headings += lines.headings;
        const std::size_t before = plan_.titles + plan_.heading_rows + plan_.blank_above;
        const std::size_t rows = std::exchange(account.rows, 0);
        account.rows = lines.all + before - std::min(lines.all + before, account.told());
        account.more = rows - std::min(rows, account.rows);
    }

    void give_year(int year) {
        for (ReadColumn& read : table_.columns) {
            if (read.schema->kind != CellKind::YearNumber || !read.schema->required) continue;
            read.column.supplied = true;
            read.column.amounts.resize(base_, Column::no_amount);
            read.column.amounts.resize(table_.rows(), year);
        }
    }

    /// What only a column as a whole can say, and then all that was found.
    void finish(const ChunkReader& first, const ChunkReader* second, Diagnostics& diagnostics) {
        CellFindings all = first.findings();
        if (second) all.add(second->findings());
        all.add(findings_);
        const auto period = period_in_name(file_.name());
        for (std::size_t index = 0; index < first.targets().size(); ++index) {
            const ChunkReader::Target& target = first.targets()[index];
            const FileColumn where{&table_, table_.first_row_of.size() - 1, target.column};
            DateEvidence dates = target.dates;
            if (second) dates.add(second->targets()[index].dates);
            if (dates.open() || (dates.unsure_of_slashes() && period && period->months))
                settle_dates(where, target.past, today_, all);
            if (target.open_hours || (second && second->targets()[index].open_hours))
                settle_hours(where, target.notation, all);
        }
        hand_over(all, plan_, diagnostics);
    }

    ReadTable& table_;
    const FilePlan& plan_;
    const SourceFile& file_;
    const Centre& centre_;
    Date today_;
    cell::Notation notation_;
    std::size_t base_;
    WordMaps& maps_;
    CellFindings findings_; ///< about words
};

FileAccount not_read(const FilePlan& plan) {
    FileAccount account;
    account.file = plan.file->name();
    csv::RecordReader reader(plan.extent(0, 1));
    while (reader.next()) ++account.lines;
    account.titles = account.lines;
    return account;
}

/// Makes room for all files at once, so that growing never copies.
void reserve(ReadTable& table, std::size_t rows) {
    for (ReadColumn& read : table.columns) {
        const bool fills = std::any_of(table.plans.begin(), table.plans.end(), [&](const FilePlan& plan) {
            return plan.of(read.schema->name) != nullptr;
        });
        if (!fills) continue;
        if (table.has_times(read)) read.minutes.reserve(rows);
        if (read.column.kind == ColumnKind::Text) read.column.codes.reserve(rows);
        if (read.column.kind == ColumnKind::Date) read.column.days.reserve(rows);
        if (read.column.kind == ColumnKind::Quantity) read.column.amounts.reserve(rows);
    }
    table.lines.reserve(rows);
    table.starts.reserve(rows);
}

} // namespace

ReadTable read_files(const TableSchema& schema, std::vector<std::unique_ptr<SourceFile>> files,
                     const Centre& centre, Questions& questions, Date today, Diagnostics& diagnostics) {
    ReadTable table = empty_table(schema);
    std::size_t rows = 0;
    for (std::unique_ptr<SourceFile>& file : files) {
        table.supplied = true;
        FilePlan plan = file ? plan_file(*file, schema, centre, questions, diagnostics) : FilePlan{};
        table.damaged |= !plan.usable;
        if (plan.waits) table.accounts.push_back(not_read(plan));
        if (!plan.usable) continue;
        rows += plan.file->lines();
        table.plans.push_back(std::move(plan));
        table.files.push_back(std::move(file));
    }
    reserve(table, rows);
    WordMaps maps(schema, centre);
    for (const FilePlan& plan : table.plans) {
        const std::size_t before = table.rows();
        table.first_row_of.push_back(before);
        FileReader(table, plan, centre, maps, today).read(diagnostics);
        if (table.rows() == before && !table.damaged) report_without_rows(schema, plan, diagnostics);
    }
    return table;
}

namespace {

/// In how many rows a code stands, and in which first. All codes of a column are counted in one pass.
struct CodeRows {
    std::size_t rows = 0, first = 0;
};

std::vector<CodeRows> code_rows(const Column& column) {
    std::vector<CodeRows> result(column.dictionary.size());
    for (std::size_t row = 0; row < column.codes.size(); ++row)
        if (CodeRows& code = result[column.codes[row]]; code.rows++ == 0) code.first = row;
    return result;
}

} // namespace

std::vector<UnmappedCategory> unmapped_categories(const ReadTable& table, Diagnostics& diagnostics) {
    std::vector<UnmappedCategory> result;
    std::map<const ColumnSchema*, std::vector<CodeRows>> counted;
    for (const UnknownWord& unknown : table.unknown_words) {
        const Column& column = table.of(unknown.column->name).column;
        const auto [found, fresh] = counted.try_emplace(unknown.column);
        if (fresh) found->second = code_rows(column);
        const CodeRows& code = found->second[unknown.code];
        if (code.rows == 0) continue;
        UnmappedCategory category{std::string(table.schema->name),
                                  column.name,
                                  column.dictionary.text(unknown.code),
                                  code.rows,
                                  {}};
        if (result.size() < kept_per_kind)
            category.first = table.place(code.first, column.name);
        else
            category.first = place_of(table.plans[table.file_of(code.first)].file->name());
        diagnostics.warning("G07", category.first,
                            {"{} hoort bij geen enkele categorie van '{}' ({})",
                             say::quoted_short(category.word), say::own(column.name),
                             say::counted(static_cast<std::int64_t>(category.rows), "regel", "regels")},
                            word_help({table.schema, unknown.column, category.word}));
        result.push_back(std::move(category));
    }
    return result;
}

} // namespace verantwoord
