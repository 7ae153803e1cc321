#include "administration/workbook/ods_content.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/ods_cell.hpp"

#include <algorithm>
#include <memory>
#include <set>

namespace verantwoord::workbook {

namespace {

/// Elements around columns and rows that say nothing: groups, and what is repeated on every page.
bool is_wrapper(std::string_view name) {
    return name == "table-columns" || name == "table-header-columns" || name == "table-column-group" ||
           name == "table-rows" || name == "table-header-rows" || name == "table-row-group";
}

/// One sheet while it is read.
struct OpenSheet {
    explicit OpenSheet(TextBudget& budget) : maker(budget) {}

    SheetTextMaker maker;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> hidden; ///< columns, from and up to
    std::vector<bool> used;
    std::uint32_t columns = 0, row = 0, column = 0, row_times = 1;
    bool row_hidden = false, row_filtered = false;
    OdsCell cell;
};

class ContentReader : public XmlHandler {
  public:
    explicit ContentReader(const HiddenWanted& wanted) : wanted_(wanted) {}

    void start(std::string_view name, const Attributes& attributes) override {
        // What stands inside something that is not read is not read either.
        const Where where = skipping() ? Where::Skipped : enter(name, attributes);
        nested_.push_back(where);
    }

    void end(std::string_view) override {
        const Where where = nested_.back();
        nested_.pop_back();
        if (where == Where::Cell) end_cell();
        if (where == Where::Row) end_row();
        if (where == Where::Sheet) end_sheet();
    }

    void text(std::string_view text) override {
        if (!nested_.empty() && nested_.back() == Where::Paragraph) open_->cell.text(text);
    }

    std::vector<Sheet> sheets;
    bool spreadsheet = false;

  private:
    enum class Where {
        Document,
        Styles,
        Style,
        Body,
        Book,
        Sheet,
        Wrapper,
        Column,
        Row,
        Cell,
        Paragraph,
        Skipped
    };

    bool skipping() const { return !nested_.empty() && nested_.back() == Where::Skipped; }

    Where enter(std::string_view name, const Attributes& attributes) {
        if (nested_.empty()) return Where::Document;
        switch (nested_.back()) {
        case Where::Document:
            return name == "automatic-styles" ? Where::Styles : name == "body" ? Where::Body : Where::Skipped;
        case Where::Styles:
            style_ = attributes.get("name");
            return name == "style" && attributes.get("family") == "table" ? Where::Style : Where::Skipped;
        case Where::Style:
            if (name == "table-properties" && attributes.get("display") == "false")
                hidden_styles_.insert(style_);
            return Where::Skipped;
        case Where::Body:
            spreadsheet = spreadsheet || name == "spreadsheet";
            return name == "spreadsheet" ? Where::Book : Where::Skipped;
        case Where::Book: return name == "table" ? start_sheet(attributes) : Where::Skipped;
        case Where::Sheet:
        case Where::Wrapper: return enter_sheet(name, attributes);
        case Where::Row:
            return name == "table-cell" || name == "covered-table-cell" ? start_cell(name, attributes)
                                                                        : Where::Skipped;
        case Where::Cell:
        case Where::Paragraph: return open_->cell.enter(name, attributes) ? Where::Paragraph : Where::Skipped;
        default: return Where::Skipped;
        }
    }

    Where enter_sheet(std::string_view name, const Attributes& attributes) {
        if (is_wrapper(name)) return Where::Wrapper;
        if (name == "table-column") {
            const std::uint32_t from = open_->columns;
            open_->columns =
                std::min(from + times_of(attributes.get("number-columns-repeated")), limits::columns);
            const std::string_view visible = attributes.get("visibility");
            if (!visible.empty() && visible != "visible") open_->hidden.emplace_back(from, open_->columns);
            return Where::Column;
        }
        if (name != "table-row") return Where::Skipped;
        const std::string_view visible = attributes.get("visibility");
        open_->row_filtered = visible == "filter";
        open_->row_hidden = open_->row_filtered || visible == "collapse";
        open_->row_times = times_of(attributes.get("number-rows-repeated"));
        open_->column = 0;
        ++open_->row;
        return Where::Row;
    }

    Where start_sheet(const Attributes& attributes) {
        if (sheets.size() == limits::sheets)
            throw Unreadable{Trouble::TooLarge, "er zijn meer dan 1.000 bladen"};
        Sheet& sheet = sheets.emplace_back();
        sheet.name = attributes.get("name");
        sheet.hidden = hidden_styles_.contains(std::string(attributes.get("style-name")));
        if (sheet.hidden && !wanted_(sheet.name)) return Where::Skipped;
        open_ = std::make_unique<OpenSheet>(budget_);
        return Where::Sheet;
    }

    Where start_cell(std::string_view name, const Attributes& attributes) {
        open_->cell.start(attributes, name == "covered-table-cell");
        return Where::Cell;
    }

    void end_cell() {
        OpenSheet& sheet = *open_;
        const OdsCell& cell = sheet.cell;
        const TypedValue value = cell.value();
        const bool filled = !value.text.empty();
        for (std::uint32_t time = 0; filled && time < cell.times(); ++time) {
            const Address at{sheet.row, sheet.column + time};
            if (!sheet.maker.add(at, value.kind, value.text)) break;
            if (sheet.used.size() <= at.column) sheet.used.resize(at.column + 1U);
            sheet.used[at.column] = true;
            if (cell.rows() > 1 || cell.columns() > 1)
                sheet.maker.merge({at, {at.row + cell.rows() - 1, at.column + cell.columns() - 1}});
        }
        sheet.column = std::min(sheet.column + cell.times(), limits::columns);
    }

    void end_row() {
        OpenSheet& sheet = *open_;
        const bool filled = sheet.maker.last_row() == sheet.row;
        if (filled) sheet.maker.repeat_row(sheet.row_times - 1);
        if (filled && sheet.row_hidden) sheets.back().hidden_rows += sheet.row_times;
        if (filled && sheet.row_filtered) sheets.back().filtered = true;
        sheet.row = std::min(sheet.row + sheet.row_times - 1, limits::rows + 1);
    }

    void end_sheet() {
        Sheet& sheet = sheets.back();
        sheet.filled_rows = open_->maker.filled_rows();
        sheet.text = open_->maker.finish();
        for (const auto& [from, until] : open_->hidden)
            for (std::size_t column = from; column < std::min<std::size_t>(until, open_->used.size());
                 ++column)
                sheet.hidden_columns += open_->used[column];
        sheet.read = true;
        open_.reset();
    }

    const HiddenWanted& wanted_;
    TextBudget budget_{limits::text};
    std::vector<Where> nested_;
    std::set<std::string> hidden_styles_;
    std::string style_;
    std::unique_ptr<OpenSheet> open_;
};

} // namespace

std::vector<Sheet> read_ods_content(const Supply& content, const HiddenWanted& wanted) {
    ContentReader reader(wanted);
    read_xml(content, reader);
    if (!reader.spreadsheet) throw Unreadable{Trouble::NoWorkbook, {}};
    return std::move(reader.sheets);
}

} // namespace verantwoord::workbook
