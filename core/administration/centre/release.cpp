#include "administration/centre/release.hpp"

#include "administration/centre/agreement_parts.hpp"
#include "administration/centre/describe.hpp"
#include "administration/centre/json_header.hpp"
#include "base/json/json_writer.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

using json::Family;

Release read_one(const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, Family::Data, diagnostics);
    Release release;
    release.place = value.place();
    release.agreement = object.required_text("afspraak", {"De naam van de afspraak"});
    release.period = object.required_text("periode", {"De periode van de afspraak, bijvoorbeeld 2025"});
    release.figure =
        object.required_text("cijfer", {"De naam van het cijfer; 'verantwoord vrijgeven' noemt ze"});
    release.reason = object.required_text("reden", {"Waarom het toch te zien mag zijn"});
    release.who = object.required_text("wie", {"Wie dat besloot"});
    release.consent =
        object.text("toestemming", {"Hoe de mensen om wie het gaat toestemming gaven"}).value_or("");
    object.required_text("datum");
    release.date = read_date(object, "datum", "De dag van het besluit, als jaar-maand-dag").value_or(Date{});
    object.finish();
    return release;
}

std::vector<Release> read_all(const json::Value& value, Diagnostics& diagnostics) {
    std::vector<Release> releases;
    json::Object root(value, Family::Data, diagnostics);
    read_schema_version(root);
    const json::Value* list = root.required_list("vrijgegeven", {"Verborgen cijfers die u toch laat zien"});
    root.finish();
    if (!list) return releases;
    for (const json::Value& each : list->items) {
        const auto errors = diagnostics.errors();
        Release release = read_one(each, diagnostics);
        if (diagnostics.errors() == errors) releases.push_back(std::move(release));
    }
    return releases;
}

} // namespace

Releases Releases::read(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    Releases releases;
    const auto value = json::parse_own(file, bytes, Family::Data, diagnostics);
    if (value) releases.all_ = read_all(*value, diagnostics);
    return releases;
}

const Release* Releases::find(std::string_view agreement, std::string_view period,
                              std::string_view figure) const {
    const auto found = std::find_if(all_.begin(), all_.end(), [&](const Release& each) {
        return each.agreement == agreement && each.period == period && each.figure == figure;
    });
    return found == all_.end() ? nullptr : &*found;
}

void Releases::put(Release release) {
    withdraw(release.agreement, release.period, release.figure);
    all_.push_back(std::move(release));
}

bool Releases::withdraw(std::string_view agreement, std::string_view period, std::string_view figure) {
    return std::erase_if(all_, [&](const Release& each) {
               return each.agreement == agreement && each.period == period && each.figure == figure;
           }) > 0;
}

std::string Releases::json() const {
    JsonWriter json;
    json.begin_object();
    json.number("schema", "1");
    json.begin_list("vrijgegeven");
    for (const Release& each : all_) {
        json.begin_object();
        json.text("afspraak", each.agreement);
        json.text("periode", each.period);
        json.text("cijfer", each.figure);
        json.text("reden", each.reason);
        json.text("wie", each.who);
        if (!each.consent.empty()) json.text("toestemming", each.consent);
        json.text("datum", iso(each.date));
        json.end_object();
    }
    json.end_list();
    json.end_object();
    return json.finish();
}

void describe_releases(const json::Value& described) {
    Diagnostics unused;
    read_all(described, unused);
}

} // namespace verantwoord
