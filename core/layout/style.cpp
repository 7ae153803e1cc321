#include "layout/style.hpp"

#include "base/json.hpp"

#include <algorithm>
#include <cmath>
#include <set>

namespace verantwoord {

namespace {

constexpr double least_contrast = 4.5;

std::optional<Rgb> parse_colour(std::string_view text) {
    if (text.size() != 7 || text[0] != '#') return std::nullopt;
    std::array<std::uint8_t, 3> parts{};
    for (std::size_t i = 0; i < 6; ++i) {
        const char c = text[i + 1];
        int digit = -1;
        if (c >= '0' && c <= '9') digit = c - '0';
        if (c >= 'a' && c <= 'f') digit = c - 'a' + 10;
        if (c >= 'A' && c <= 'F') digit = c - 'A' + 10;
        if (digit < 0) return std::nullopt;
        parts[i / 2] = static_cast<std::uint8_t>(parts[i / 2] * 16 + digit);
    }
    return Rgb{parts[0], parts[1], parts[2]};
}

double luminance(Rgb colour) {
    const auto channel = [](std::uint8_t value) {
        const double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * channel(colour.red) + 0.7152 * channel(colour.green) + 0.0722 * channel(colour.blue);
}

/// Reads the colours of huisstijl.json one by one.
class ColourReader {
  public:
    ColourReader(const json::Value& value, Diagnostics& diagnostics)
        : object_(value, json::Family::Template, diagnostics), diagnostics_(diagnostics) {}

    Rgb colour(std::string_view key) {
        const std::string text = object_.required_text(key);
        const std::optional<Rgb> parsed = parse_colour(text);
        if (!parsed && !text.empty()) refuse(key, text);
        if (!parsed) unusable_.insert(key);
        return parsed.value_or(Rgb{});
    }
    std::array<Rgb, 6> series(std::string_view key) {
        std::array<Rgb, 6> colours{};
        const std::size_t errors = diagnostics_.errors();
        const std::vector<std::string> texts = object_.texts(key);
        if (diagnostics_.errors() > errors) return colours; // said already
        if (texts.size() != colours.size()) {
            diagnostics_.error("S53", object_.place(key), "'reeksen' moet zes kleuren hebben",
                               "schrijf zes kleuren, bijvoorbeeld \"#1f5f8b\"");
            return colours;
        }
        for (std::size_t i = 0; i < colours.size(); ++i) {
            const std::optional<Rgb> parsed = parse_colour(texts[i]);
            if (!parsed) refuse(key, texts[i]);
            colours[i] = parsed.value_or(Rgb{});
        }
        return colours;
    }
    void check_contrast(std::string_view key, Rgb front, Rgb back, std::string_view back_name) {
        if (unusable_.contains(key) || unusable_.contains(back_name)) return; // said already
        if (contrast(front, back) >= least_contrast) return;
        diagnostics_.error(
            "S52", object_.place(key),
            "de kleur '" + std::string(key) + "' is slecht te lezen op '" + std::string(back_name) + "'",
            "kies kleuren die meer van elkaar verschillen: het contrast moet minstens 4,5 op 1 zijn");
    }
    void finish() { object_.finish(); }

  private:
    void refuse(std::string_view key, const std::string& text) {
        diagnostics_.error(
            "S53", object_.place(key), "'" + text + "' is geen kleur",
            "schrijf een kleur als '#1f5f8b': een hekje en zes cijfers of letters a tot en met f");
    }
    json::Object object_;
    Diagnostics& diagnostics_;
    std::set<std::string_view> unusable_; ///< keys without a colour
};

void read_colours(Style& style, const json::Value& value, Diagnostics& diagnostics) {
    ColourReader reader(value, diagnostics);
    style.ink = reader.colour("inkt");
    style.muted = reader.colour("gedempt");
    style.grid = reader.colour("lijn");
    style.surface = reader.colour("vlak");
    style.accent = reader.colour("accent");
    style.on_accent = reader.colour("op_accent");
    style.reached = reader.colour("gehaald");
    style.nearly = reader.colour("bijna");
    style.missed = reader.colour("niet_gehaald");
    style.series = reader.series("reeksen");
    reader.finish();
    constexpr Rgb white{255, 255, 255};
    reader.check_contrast("inkt", style.ink, white, "wit");
    reader.check_contrast("inkt", style.ink, style.surface, "vlak");
    reader.check_contrast("gedempt", style.muted, white, "wit");
    reader.check_contrast("gedempt", style.muted, style.surface, "vlak");
    reader.check_contrast("accent", style.accent, white, "wit");
    reader.check_contrast("accent", style.accent, style.surface, "vlak");
    reader.check_contrast("op_accent", style.on_accent, style.accent, "accent");
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

std::optional<Style> read_style(std::string_view file, std::string_view bytes, Diagnostics& diagnostics) {
    const std::size_t errors = diagnostics.errors();
    const std::optional<json::Value> value = json::parse(file, bytes, json::Family::Template, diagnostics);
    if (!value) return std::nullopt;
    json::Object object(*value, json::Family::Template, diagnostics);
    Style style;
    const std::optional<std::int64_t> schema = object.required_integer("schema");
    if (schema && *schema != 1) object.refuse("schema", "deze versie van Verantwoord kent alleen schema 1");
    object.text("naam");
    if (const json::Value* colours = object.required_object("kleuren"))
        read_colours(style, *colours, diagnostics);
    object.finish();
    if (diagnostics.errors() > errors) return std::nullopt;
    return style;
}

double contrast(Rgb a, Rgb b) {
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

} // namespace verantwoord
