#include "layout/page/style.hpp"

#include "base/json/json.hpp"
#include "base/message/suggestion.hpp"
#include "base/text/text.hpp"
#include "layout/page/describe.hpp"

#include <algorithm>
#include <set>

namespace verantwoord {

namespace {

constexpr std::string_view colour_pattern = "^#[0-9a-fA-F]{6}$";
constexpr double text_contrast = 4.5, shape_contrast = 3.0; ///< WCAG 2.1: 1.4.3 and 1.4.11

/// Reads the colours of huisstijl.json one by one.
class ColourReader {
  public:
    /// When `complete`, every colour must be there; else what is not there stays as it is.
    ColourReader(const json::Value& value, bool complete, Diagnostics& diagnostics)
        : object_(value, json::Family::Template, diagnostics), complete_(complete),
          diagnostics_(diagnostics) {}

    void colour(std::string_view key, Rgb& colour, std::string_view meaning) {
        const auto about = json::About{meaning}.matching(colour_pattern);
        const std::string text =
            complete_ ? object_.required_text(key, about) : object_.text(key, about).value_or("");
        const std::optional<Rgb> parsed = parse_colour(text);
        if (!parsed && !text.empty()) refuse(key, text);
        if (parsed)
            colour = *parsed;
        else if (complete_ || !text.empty())
            unusable_.insert(key);
    }
    void series(std::string_view key, std::array<Rgb, 6>& colours, std::string_view meaning) {
        const std::size_t errors = diagnostics_.errors();
        const std::vector<std::string> texts =
            object_.texts(key, json::About{meaning}.matching(colour_pattern));
        if (!complete_ && !object_.any(key)) return;
        if (diagnostics_.errors() > errors) { // said already
            unusable_.insert(key);
            return;
        }
        if (texts.size() != colours.size()) {
            unusable_.insert(key);
            diagnostics_.error("S53", object_.place(key), "'reeksen' moet zes kleuren hebben",
                               "schrijf zes kleuren, bijvoorbeeld \"#1f5f8b\"");
            return;
        }
        for (std::size_t i = 0; i < colours.size(); ++i) {
            const std::optional<Rgb> parsed = parse_colour(texts[i]);
            if (!parsed) {
                refuse(key, texts[i]);
                unusable_.insert(key);
            }
            colours[i] = parsed.value_or(Rgb{});
        }
    }
    /// The contrast in words, "3,9 op 1", rounded down so that it never looks like enough.
    static std::string ratio(double contrast) {
        const auto tenths = static_cast<std::int64_t>(contrast * 10);
        return std::to_string(tenths / 10) + "," + std::to_string(tenths % 10) + " op 1";
    }
    void check_contrast(std::string_view key, Rgb front, Rgb back, std::string_view back_name) {
        if (unusable_.contains(key) || unusable_.contains(back_name)) return; // said already
        if (contrast(front, back) >= text_contrast) return;
        diagnostics_.error("S52", object_.place(key),
                           {"de kleur {} is slecht te lezen op {}", say::quoted(key), say::quoted(back_name)},
                           {"het contrast is {}; kies kleuren die meer van elkaar verschillen, want letters "
                            "vragen minstens 4,5 op 1",
                            say::own(ratio(contrast(front, back)))});
    }
    /// Warns of colours of charts that are hard to tell from the paper on which they stand.
    void check_series(std::string_view key, const std::array<Rgb, 6>& colours, Rgb back) {
        if (unusable_.contains(key)) return;
        for (std::size_t i = 0; i < colours.size(); ++i)
            if (contrast(colours[i], back) < shape_contrast)
                diagnostics_.error(
                    "S52", object_.place(key),
                    {"kleur {} van {} is slecht te zien op 'wit'", say::digits(i + 1), say::quoted(key)},
                    {"het contrast is {}; kies een donkerder kleur, want vlakken in een grafiek vragen "
                     "minstens 3 op 1",
                     say::own(ratio(contrast(colours[i], back)))});
    }
    void finish() { object_.finish(); }

  private:
    void refuse(std::string_view key, const std::string& text) {
        diagnostics_.error(
            "S53", object_.place(key), {"{} is geen kleur", say::quoted(text)},
            "schrijf een kleur als '#1f5f8b': een hekje en zes cijfers of letters a tot en met f");
    }
    json::Object object_;
    bool complete_;
    Diagnostics& diagnostics_;
    std::set<std::string_view> unusable_; ///< keys without a colour
};

void read_colours(Style& style, const json::Value& value, bool complete, Diagnostics& diagnostics) {
    ColourReader reader(value, complete, diagnostics);
    reader.colour("inkt", style.ink, "De kleur van de tekst");
    reader.colour("gedempt", style.muted, "De kleur van kleine tekst, zoals voetnoten");
    reader.colour("lijn", style.grid, "De kleur van lijnen in grafieken en tabellen");
    reader.colour("vlak", style.surface, "De lichte kleur achter kaarten en koppen van tabellen");
    reader.colour("accent", style.accent, "De kleur van koppen en van het voorblad");
    reader.colour("op_accent", style.on_accent, "De kleur van tekst op de accentkleur");
    reader.colour("gehaald", style.reached, "De kleur van een gehaald doel");
    reader.colour("bijna", style.nearly, "De kleur van een bijna gehaald doel");
    reader.colour("niet_gehaald", style.missed, "De kleur van een doel dat niet is gehaald");
    reader.series("reeksen", style.series, "Zes kleuren voor de vlakken van grafieken");
    reader.finish();
    constexpr Rgb white{255, 255, 255};
    const std::pair<std::string_view, Rgb> words[] = {
        {"inkt", style.ink},        {"gedempt", style.muted}, {"accent", style.accent},
        {"gehaald", style.reached}, {"bijna", style.nearly},  {"niet_gehaald", style.missed}};
    for (const auto& [key, colour] : words) {
        reader.check_contrast(key, colour, white, "wit");
        reader.check_contrast(key, colour, style.surface, "vlak");
    }
    reader.check_series("reeksen", style.series, white);
    reader.check_contrast("op_accent", style.on_accent, style.accent, "accent");
}

constexpr double points_a_millimetre = 72 / 25.4;
constexpr std::int64_t least_margin = 10, most_margin = 60, least_logo = 10, most_logo = 120, usual_logo = 45;

/// Reads a distance: whole millimetres within limits, as points.
double millimetres(json::Object& object, std::string_view key, double otherwise, std::int64_t least,
                   std::int64_t most, std::string_view meaning) {
    const std::optional<std::int64_t> given = object.integer(key, json::About{meaning}.within(least, most));
    if (!given) return otherwise;
    if (*given >= least && *given <= most) return static_cast<double>(*given) * points_a_millimetre;
    object.refuse(key, {"{} millimeter kan niet", say::digits(*given)},
                  {"schrijf een aantal van {} tot en met {}", say::digits(least), say::digits(most)});
    return otherwise;
}

void read_margins(Style& style, const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Template, diagnostics);
    const auto margin = [&](std::string_view key, double& points) {
        points = millimetres(object, key, points, least_margin, most_margin, "De marge in millimeter");
    };
    margin("boven", style.margin_top);
    margin("onder", style.margin_bottom);
    margin("links", style.margin_left);
    margin("rechts", style.margin_right);
    object.finish();
}

void read_fonts(Style& style, const json::Value& value, Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Template, diagnostics);
    const std::vector<std::string> known = font_families();
    const auto family = [&](std::string_view key, std::string& name, std::string_view meaning) {
        const std::optional<std::string> given = object.text(key, json::About{meaning}.one_of(known));
        if (!given) return;
        if (std::find(known.begin(), known.end(), *given) == known.end())
            object.refuse(key, {"het lettertype {} is er niet", say::quoted(*given)},
                          suggestion(*given, known, Sentence("kies uit: {}", say::foreign_joined(known))));
        else
            name = *given;
    };
    family("tekst", style.fonts.text, "Het lettertype van de tekst");
    family("koppen", style.fonts.headings, "Het lettertype van de koppen");
    object.finish();
}

void read_logo(Style& style, const json::Value& value, const PictureSource& pictures,
               Diagnostics& diagnostics) {
    json::Object object(value, json::Family::Template, diagnostics);
    const std::string file = object.required_text("bestand", {"De afbeelding, naast de huisstijl"}),
                      words = object.required_text("tekst", {"Wat er te zien is, voor wie het niet ziet"});
    const double width = millimetres(object, "breedte", usual_logo * points_a_millimetre, least_logo,
                                     most_logo, "De breedte in millimeter");
    const Place place = object.place("bestand");
    object.finish();
    if (file.empty() || words.empty() || !pictures) return;
    if (PicturePointer picture = pictures(file, place, diagnostics))
        style.logo = {std::move(picture), words, width};
}

std::optional<Style> read_style(const json::Value& value, const StyleAids& aids, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors();
    json::Object object(value, json::Family::Template, diagnostics);
    const std::optional<std::int64_t> schema = object.required_integer(
        "schema", json::About{"De versie van deze beschrijving: altijd 1"}.within(1, 1));
    if (schema && *schema != 1) object.refuse("schema", "deze versie van Verantwoord kent alleen schema 1");
    object.text("naam", {"Hoe de huisstijl heet"});
    std::optional<Style> basis;
    const std::vector<std::string> known(installed_styles.begin(), installed_styles.end());
    if (const auto name = object.text(
            "basis",
            json::About{"De huisstijl waar deze op verder gaat; dan noemt u alleen wat anders is"}.one_of(
                known))) {
        if (aids.installed) basis = aids.installed(*name);
        if (!basis) {
            object.refuse("basis", {"de huisstijl {} is er niet", say::quoted(*name)},
                          suggestion(*name, known, Sentence("kies uit: {}", say::foreign_joined(known))));
            if (aids.installed)
                basis = aids.installed(installed_styles.front()); // so that the rest can be checked
        }
    }
    Style style = basis.value_or(Style{});
    const bool complete = !value.find("basis");
    const json::About about{"De kleuren"};
    object.form_unless("basis", "", !complete, [&] { object.expects("kleuren"); });
    if (const json::Value* colours = complete && !object.describes()
                                         ? object.required_object("kleuren", about)
                                         : object.object("kleuren", about))
        read_colours(style, *colours, complete && !object.describes(), diagnostics);
    if (const json::Value* margins = object.object("marges", {"De ruimte om de tekst"}))
        read_margins(style, *margins, diagnostics);
    if (const json::Value* fonts = object.object("lettertypen", {"De letters"}))
        read_fonts(style, *fonts, diagnostics);
    if (const json::Value* logo = object.object("logo", {"Het logo op het voorblad"}))
        read_logo(style, *logo, aids.pictures, diagnostics);
    object.finish();
    if (diagnostics.errors() > errors) return std::nullopt;
    return style;
}

} // namespace

Rgb Style::colour(Paint paint) const {
    switch (paint) {
    case Paint::Ink: return ink;
    case Paint::Muted: return muted;
    case Paint::Grid: return grid;
    case Paint::Surface: return surface;
    case Paint::Accent: return accent;
    default: return series[static_cast<std::size_t>(paint) - static_cast<std::size_t>(Paint::Series1)];
    }
}

std::optional<Style> read_style(std::string_view file, std::string_view bytes, const StyleAids& aids,
                                Diagnostics& diagnostics) {
    const std::optional<json::Value> value = json::parse(file, bytes, json::Family::Template, diagnostics);
    return value ? read_style(*value, aids, diagnostics) : std::nullopt;
}

void describe_style(const json::Value& described) {
    Diagnostics unused;
    read_style(described, {}, unused);
}

} // namespace verantwoord
