#include "administration/centre.hpp"

#include "administration/json_header.hpp"
#include "administration/schema.hpp"
#include "base/nearest.hpp"
#include "base/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using json::Family;
using json::Object;
using json::Value;

std::vector<std::string> table_names() {
    std::vector<std::string> names;
    for (const TableSchema& table : schemas())
        if (read_from_files(table)) names.emplace_back(table.name);
    return names;
}

std::vector<std::string> column_names(const TableSchema& table) {
    std::vector<std::string> names;
    for (const ColumnSchema& column : table.columns) names.emplace_back(column.name);
    return names;
}

class CentreReader {
  public:
    CentreReader(const Value& value, std::string_view file, std::string_view bytes, Diagnostics& diagnostics)
        : file_(file), bytes_(bytes), root_(value, Family::Data, diagnostics), diagnostics_(diagnostics) {}

    Centre read() {
        read_schema_version(root_);
        centre_.name = root_.required_text("naam");
        centre_.legal_form = root_.text("rechtsvorm").value_or("");
        centre_.website = root_.text("website").value_or("");
        centre_.email = root_.text("e-mail").value_or("");
        centre_.telephone = root_.text("telefoon").value_or("");
        centre_.address = root_.text("adres").value_or("");
        if (const Value* locations = root_.list("locaties"))
            for (const Value& location : locations->items) read_location(location);
        read_columns();
        read_categories();
        read_lists("weglaten", centre_.dropped);
        read_notation();
        read_crosswalks();
        read_lists("bestanden", centre_.files);
        centre_.retention_years = read_retention(root_);
        root_.finish();
        return std::move(centre_);
    }

  private:
    void read_location(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        Location location{object.required_text("id"), object.text("naam").value_or(""),
                          object.text("gemeente").value_or("")};
        object.finish();
        if (location.name.empty()) location.name = location.id;
        const bool known =
            std::any_of(centre_.locations.begin(), centre_.locations.end(), [&](const Location& other) {
                return text::folded(other.id) == text::folded(location.id);
            });
        if (known)
            object.refuse("id", "er is al een locatie met id '" + location.id + "'",
                          "geef elke locatie een eigen id");
        else if (!location.id.empty())
            centre_.locations.push_back(std::move(location));
    }

    /// Which headings of a funder the centre's own kinds of activity belong to.
    void read_crosswalks() {
        const Value* value = root_.object("indelingen");
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        for (const auto& [id, words] : value->keys) {
            const Value* list = object.object(id);
            if (!list) continue;
            Object kinds(*list, Family::Data, diagnostics_);
            for (const auto& [word, headings] : list->keys)
                centre_.crosswalks[id][text::folded(word)] = kinds.texts(word);
            kinds.finish();
        }
        object.finish();
    }

    /// The table that a key names, or null with a message.
    const TableSchema* table_of(const Value& holder, std::size_t index, std::string_view name) {
        const TableSchema* table = schema(name);
        if (table && read_from_files(*table)) return table;
        refuse_key(holder, index, "'" + std::string(name) + "' is geen tabel", table_names());
        return nullptr;
    }

    const ColumnSchema* column_of(const Value& holder, std::size_t index, const TableSchema& table,
                                  std::string_view name) {
        if (const ColumnSchema* column = column_schema(table, name)) return column;
        refuse_key(holder, index, "'" + std::string(name) + "' is geen kolom van " + std::string(table.name),
                   column_names(table));
        return nullptr;
    }

    /// For keys of the form "tabel.kolom".
    const ColumnSchema* path_of(const Value& holder, std::size_t index, std::string_view path) {
        const std::size_t point = path.find('.');
        const TableSchema* table = table_of(holder, index, path.substr(0, point));
        if (!table) return nullptr;
        if (point != std::string_view::npos) return column_of(holder, index, *table, path.substr(point + 1));
        refuse_key(holder, index, "bij '" + std::string(path) + "' ontbreekt de kolom: schrijf tabel.kolom",
                   column_names(*table));
        return nullptr;
    }

    void refuse_key(const Value& holder, std::size_t index, std::string message,
                    const std::vector<std::string>& known) {
        const std::string& word = holder.keys[index].first;
        const std::string last = word.substr(word.find('.') == std::string::npos ? 0 : word.find('.') + 1);
        std::string help = suggestion(word, known);
        if (help.empty()) help = suggestion(last, known, "kies uit: " + text::join(known, ", "));
        diagnostics_.error("G50", key_place(holder, index), std::move(message), std::move(help));
    }

    Place key_place(const Value& holder, std::size_t index) const {
        const auto [offset, length] = holder.key_places[index];
        return place_at(file_, bytes_, offset, length);
    }

    void read_columns() {
        const Value* tables = root_.object("kolommen");
        if (!tables) return;
        for (std::size_t index = 0; index < tables->keys.size(); ++index) {
            const auto& [name, columns] = tables->keys[index];
            const TableSchema* table = table_of(*tables, index, name);
            if (!table || !is_group(columns)) continue;
            for (std::size_t inner = 0; inner < columns.keys.size(); ++inner) {
                const auto& [column, theirs] = columns.keys[inner];
                if (column_of(columns, inner, *table, column) && is_text(theirs))
                    centre_.columns[name][column] = theirs.text;
            }
        }
    }

    void read_categories() {
        const Value* paths = root_.object("categorieen");
        if (!paths) return;
        for (std::size_t index = 0; index < paths->keys.size(); ++index) {
            const auto& [path, words] = paths->keys[index];
            const ColumnSchema* column = path_of(*paths, index, path);
            if (!column || !is_group(words)) continue;
            for (std::size_t inner = 0; inner < words.keys.size(); ++inner) {
                const auto& [own, ours] = words.keys[inner];
                if (is_text(ours) && allowed(words, inner, *column))
                    centre_.categories[path][text::folded(own)] = ours.text;
            }
        }
    }

    bool allowed(const Value& words, std::size_t index, const ColumnSchema& column) {
        const std::string& ours = words.keys[index].second.text;
        if (column.words.empty() || std::count(column.words.begin(), column.words.end(), ours) > 0)
            return true;
        const std::vector<std::string> known(column.words.begin(), column.words.end());
        diagnostics_.error("G51", words.keys[index].second.place(),
                           "'" + ours + "' is geen categorie van '" + std::string(column.name) + "'",
                           suggestion(ours, known, "kies uit: " + text::join(known, ", ")));
        return false;
    }

    void read_lists(const char* key, std::map<std::string, std::vector<std::string>>& into) {
        const Value* tables = root_.object(key);
        if (!tables) return;
        Object object(*tables, Family::Data, diagnostics_);
        for (std::size_t index = 0; index < tables->keys.size(); ++index) {
            const std::string& name = tables->keys[index].first;
            if (table_of(*tables, index, name)) into[name] = object.texts(name);
        }
    }

    void read_notation() {
        const Value* paths = root_.object("notatie");
        if (!paths) return;
        for (std::size_t index = 0; index < paths->keys.size(); ++index) {
            const auto& [path, mark] = paths->keys[index];
            if (!path_of(*paths, index, path) || !is_text(mark)) continue;
            if (mark.text == "komma" || mark.text == "punt")
                centre_.notation[path] = mark.text == "komma" ? ',' : '.';
            else
                diagnostics_.error("G96", mark.place(), "'" + mark.text + "' is geen notatie",
                                   "schrijf \"komma\" of \"punt\": het teken voor de decimalen");
        }
    }

    bool is_group(const Value& value) {
        if (value.kind == Value::Kind::Object) return true;
        diagnostics_.error("G93", value.place(), "hier hoort een groep { … } te staan",
                           "zie 'verantwoord uitleg G93'");
        return false;
    }

    bool is_text(const Value& value) {
        if (value.kind == Value::Kind::Text) return true;
        diagnostics_.error("G93", value.place(), "hier hoort een tekst te staan",
                           "zet de waarde tussen aanhalingstekens");
        return false;
    }

    std::string_view file_, bytes_;
    Object root_;
    Diagnostics& diagnostics_;
    Centre centre_;
};

} // namespace

std::optional<Centre> read_centre(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    if (!value) return std::nullopt;
    Centre centre = CentreReader(*value, file, without_mark(bytes), diagnostics).read();
    if (value->kind != Value::Kind::Object) return std::nullopt;
    return centre;
}

} // namespace verantwoord
