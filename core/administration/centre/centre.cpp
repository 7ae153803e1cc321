#include "administration/centre/centre.hpp"

#include "administration/centre/describe.hpp"
#include "administration/centre/json_header.hpp"
#include "administration/table/schema.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/fold.hpp"
#include "base/text/text.hpp"

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

std::vector<std::string> column_paths() {
    std::vector<std::string> paths;
    for (const std::string& table : table_names())
        for (const std::string& column : column_names(known_schema(table)))
            paths.push_back(table + "." + column);
    return paths;
}

class CentreReader {
  public:
    CentreReader(const Value& value, Diagnostics& diagnostics)
        : root_(value, Family::Data, diagnostics), diagnostics_(diagnostics) {}

    Centre read() {
        read_schema_version(root_);
        read_names();
        if (const Value* locations = root_.list("locaties", {"De plaatsen waar het centrum open is"}))
            for (const Value& location : locations->items) read_location(location);
        read_columns();
        read_categories();
        read_lists("weglaten", centre_.dropped, {"Kolommen die het programma overslaat, per tabel"},
                   {"De namen van de kolommen zoals ze in uw bestand staan"});
        read_notation();
        read_crosswalks();
        read_lists("bestanden", centre_.files,
                   {"Hoe de bestanden in de map gegevens heten, per tabel, als ze niet naar de tabel heten"},
                   {"De namen van de bestanden met deze tabel, of van een blad van een werkmap: "
                    "administratie.xlsx:Bezoeken"});
        centre_.retention_years = read_retention(root_);
        root_.finish();
        return std::move(centre_);
    }

  private:
    void read_names() {
        centre_.name =
            root_.required_text("naam", {"De naam van het centrum, zoals die in de verslagen staat"});
        const auto text = [&](const char* key, std::string_view meaning) {
            return root_.text(key, {meaning}).value_or("");
        };
        centre_.legal_form = text("rechtsvorm", "De rechtsvorm, bijvoorbeeld stichting of vereniging");
        centre_.website = text("website", "Het adres van de website");
        centre_.email = text("e-mail", "Het algemene e-mailadres van het centrum");
        centre_.telephone = text("telefoon", "Het algemene telefoonnummer van het centrum");
        centre_.address = text("adres", "Straat, huisnummer, postcode en plaats van het centrum");
    }

    void read_location(const Value& value) {
        Object object(value, Family::Data, diagnostics_);
        Location location{object.required_text("id", {"Hoe de locatie in uw bestanden heet"}),
                          object.text("naam", {"Hoe de locatie in de verslagen heet"}).value_or(""),
                          object.text("gemeente", {"De gemeente waarin de locatie ligt"}).value_or("")};
        object.finish();
        if (location.name.empty()) location.name = location.id;
        const bool known =
            std::any_of(centre_.locations.begin(), centre_.locations.end(), [&](const Location& other) {
                return text::word_form(other.id) == text::word_form(location.id);
            });
        if (known)
            object.refuse("id", {"er is al een locatie met id {}", say::quoted(location.id)},
                          "geef elke locatie een eigen id");
        else if (!location.id.empty())
            centre_.locations.push_back(std::move(location));
    }

    /// Which headings of a funder the centre's own kinds of activity belong to.
    void read_crosswalks() {
        const Value* value = root_.object(
            "indelingen", {"Onder welke koppen van een financier uw eigen soorten activiteiten vallen"});
        if (!value) return;
        Object object(*value, Family::Data, diagnostics_);
        for (const auto& id : object.names()) {
            const Value* list = object.object(id, {"De id van de indeling, uit de plugin"});
            if (!list) continue;
            Object kinds(*list, Family::Data, diagnostics_);
            for (const auto& word : kinds.names())
                centre_.crosswalks[id][text::word_form(word)] =
                    kinds.texts(word, {"De kop of koppen waar deze soort onder valt"});
            kinds.finish();
        }
        object.finish();
    }

    /// The table that a key names, or null with a message.
    const TableSchema* table_of(const Object& holder, const std::string& key, std::string_view name) {
        const TableSchema* table = schema(name);
        if (table && read_from_files(*table)) return table;
        refuse_key(holder, key, {"{} is geen tabel", say::quoted(name)}, table_names());
        return nullptr;
    }

    const ColumnSchema* column_of(const Object& holder, const std::string& key, const TableSchema& table,
                                  std::string_view name) {
        if (const ColumnSchema* column = column_schema(table, name)) return column;
        refuse_key(holder, key, {"{} is geen kolom van {}", say::quoted(name), say::own(table.name)},
                   column_names(table));
        return nullptr;
    }

    /// The column that a key of the form "tabel.kolom" names, or null with a message.
    const ColumnSchema* path_of(const Object& holder, const std::string& path) {
        const std::size_t point = path.find('.');
        const TableSchema* table = table_of(holder, path, std::string_view(path).substr(0, point));
        if (!table) return nullptr;
        if (point != std::string::npos)
            return column_of(holder, path, *table, std::string_view(path).substr(point + 1));
        refuse_key(holder, path, {"bij {} ontbreekt de kolom: schrijf tabel.kolom", say::quoted(path)},
                   column_names(*table));
        return nullptr;
    }

    void refuse_key(const Object& holder, const std::string& word, Sentence message,
                    const std::vector<std::string>& known) {
        const std::string last = word.substr(word.find('.') == std::string::npos ? 0 : word.find('.') + 1);
        Sentence help = suggestion(word, known);
        if (help.empty()) help = suggestion(last, known, {"kies uit: {}", say::own_joined(known)});
        diagnostics_.error("G50", holder.key_place(word), std::move(message), std::move(help));
    }

    void read_columns() {
        const Value* value =
            root_.object("kolommen", {"Hoe de kolommen in uw eigen bestanden heten, per tabel"});
        if (!value) return;
        Object tables(*value, Family::Data, diagnostics_);
        for (const std::string& name : tables.names(table_names())) {
            const TableSchema* table = table_of(tables, name, name);
            const Value* columns =
                table ? tables.object(name, {"Onze kolom, met daarachter hoe die bij u heet"}) : nullptr;
            if (!columns) continue;
            Object theirs(*columns, Family::Data, diagnostics_);
            for (const std::string& column : theirs.names(column_names(*table)))
                if (column_of(theirs, column, *table, column))
                    if (auto headings =
                            theirs.texts(column, {"Het kopje van deze kolom in uw bestand, of meer"});
                        !headings.empty())
                        centre_.columns[name][column] = std::move(headings);
        }
    }

    void read_categories() {
        const Value* value =
            root_.object("categorieen", {"Wat uw eigen woorden betekenen, per kolom (tabel.kolom)"});
        if (!value) return;
        Object paths(*value, Family::Data, diagnostics_);
        for (const std::string& path : paths.names(column_paths())) {
            const ColumnSchema* column = path_of(paths, path);
            const Value* words =
                column ? paths.object(path, {"Uw woord, met daarachter het woord dat telt"}) : nullptr;
            if (!words) continue;
            Object theirs(*words, Family::Data, diagnostics_);
            const std::vector<std::string> ours(column->words.begin(), column->words.end());
            for (const std::string& own : theirs.names())
                if (const auto word = theirs.text(own, json::About{"Het woord dat telt"}.one_of(ours)))
                    if (allowed(theirs, own, *word, *column, ours))
                        centre_.categories[path][text::word_form(own)] = *word;
        }
    }

    bool allowed(const Object& words, const std::string& key, const std::string& word,
                 const ColumnSchema& column, const std::vector<std::string>& known) {
        if (known.empty() || std::count(known.begin(), known.end(), word) > 0) return true;
        diagnostics_.error("G51", words.place(key),
                           {"{} is geen categorie van '{}'", say::quoted(word), say::own(column.name)},
                           suggestion(word, known, {"kies uit: {}", say::own_joined(known)}));
        return false;
    }

    void read_lists(const char* key, std::map<std::string, std::vector<std::string>>& into,
                    const json::About& about, const json::About& each) {
        const Value* tables = root_.object(key, about);
        if (!tables) return;
        Object object(*tables, Family::Data, diagnostics_);
        for (const std::string& name : object.names(table_names()))
            if (table_of(object, name, name)) into[name] = object.texts(name, each);
    }

    void read_notation() {
        const Value* value =
            root_.object("notatie", {"Het teken voor de decimalen in een kolom (tabel.kolom), als dat niet "
                                     "uit het bestand blijkt"});
        if (!value) return;
        Object paths(*value, Family::Data, diagnostics_);
        for (const std::string& path : paths.names(column_paths())) {
            if (!path_of(paths, path)) continue;
            const auto mark =
                paths.text(path, json::About{"Het teken voor de decimalen"}.one_of({"komma", "punt"}));
            if (!mark) continue;
            if (*mark == "komma" || *mark == "punt")
                centre_.notation[path] = *mark == "komma" ? ',' : '.';
            else
                paths.refuse(path, {"{} is geen notatie", say::quoted(*mark)},
                             "schrijf \"komma\" of \"punt\": het teken voor de decimalen");
        }
    }

    Object root_;
    Diagnostics& diagnostics_;
    Centre centre_;
};

} // namespace

std::optional<Centre> read_centre(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, Family::Data, diagnostics);
    if (!value) return std::nullopt;
    Centre centre = CentreReader(*value, diagnostics).read();
    if (value->kind != Value::Kind::Object) return std::nullopt;
    return centre;
}

void describe_centre(const json::Value& described) {
    Diagnostics unused;
    CentreReader(described, unused).read();
}

} // namespace verantwoord
