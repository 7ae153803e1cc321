#include "administration/privacy/judgements.hpp"

#include "administration/centre/json_header.hpp"
#include "base/json/json.hpp"
#include "base/json/json_writer.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

Judgement judgement_of(const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Data, diagnostics);
    Judgement judgement;
    judgement.spot = object.required_text("plek");
    judgement.what = object.required_text("soort");
    judgement.who = object.required_text("wie");
    judgement.date = object.required_text("datum");
    judgement.reason = object.text("reden").value_or("");
    judgement.whole_column = object.boolean("hele_kolom").value_or(false);
    for (std::string& mark : object.texts("gezien")) judgement.marks.insert(std::move(mark));
    object.finish();
    return judgement;
}

} // namespace

Judgements Judgements::read(const std::filesystem::path& centre, const Surroundings& surroundings,
                            Diagnostics& diagnostics) {
    Judgements judgements;
    if (!surroundings.exists(centre / file_name)) return judgements;
    const FileContent content = surroundings.read(centre / file_name, file_name);
    const auto value = json::parse_own(file_name, content.bytes(), json::Family::Data, diagnostics);
    if (!value) return judgements;
    json::Object object(*value, json::Family::Data, diagnostics);
    read_schema_version(object);
    if (const json::Value* list = object.required_list("oordelen"))
        for (const json::Value& each : list->items)
            judgements.judgements_.push_back(judgement_of(each, diagnostics));
    object.finish();
    return judgements;
}

std::optional<Doubt> Judgements::unjudged(const Doubt& doubt, const std::optional<CentreKey>& key) const {
    Doubt left = doubt;
    for (const Judgement& judgement : judgements_) {
        if (judgement.spot != doubt.spot || judgement.what != to_dutch(doubt.what)) continue;
        // A doubt about a whole column names no values, and is judged as a whole. Values that were judged are
        // kept as marks that only the key can make, so without it nothing is known to be judged.
        if (judgement.whole_column && doubt.values.empty()) return std::nullopt;
        if (!key || doubt.values.empty()) continue;
        std::erase_if(left.values,
                      [&](const std::string& value) { return judgement.marks.contains(key->mark(value)); });
        if (left.values.empty()) return std::nullopt;
    }
    return left;
}

void Judgements::add(const Doubt& doubt, const CentreKey& key, std::string who, Date date,
                     std::string reason) {
    Judgement judgement{doubt.spot,
                        std::string(to_dutch(doubt.what)),
                        std::move(who),
                        iso(date),
                        std::move(reason),
                        doubt.values.empty(),
                        {}};
    for (const std::string& value : doubt.values) judgement.marks.insert(key.mark(value));
    judgements_.push_back(std::move(judgement));
}

std::string Judgements::json() const {
    JsonWriter json;
    json.begin_object();
    json.number("schema", "1");
    json.begin_list("oordelen");
    for (const Judgement& each : judgements_) {
        json.begin_object();
        json.text("plek", each.spot);
        json.text("soort", each.what);
        json.text("wie", each.who);
        json.text("datum", each.date);
        if (!each.reason.empty()) json.text("reden", each.reason);
        if (each.whole_column) json.boolean("hele_kolom", true);
        if (!each.marks.empty()) {
            json.begin_list("gezien");
            for (const std::string& mark : each.marks) json.item(mark);
            json.end_list();
        }
        json.end_object();
    }
    json.end_list();
    json.end_object();
    return json.finish();
}

} // namespace verantwoord
