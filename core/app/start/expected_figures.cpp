#include "app/start/expected_figures.hpp"

#include "administration/centre/json_header.hpp"

namespace verantwoord {

namespace {

ExpectedFigures figures_in(const json::Value& value, Diagnostics& diagnostics) {
    ExpectedFigures expected;
    json::Object root(value, json::Family::Plugin, diagnostics);
    read_schema_version(root);
    const json::Value* figures =
        root.required_object("verwacht", {"Per indicator het cijfer dat uit toets/centrum moet komen"});
    root.finish();
    if (!figures) return expected;
    json::Object each(*figures, json::Family::Plugin, diagnostics);
    for (const std::string& id : each.names())
        expected.emplace_back(id,
                              each.required_text(id, {"Het cijfer als tekst, zoals een verslag het toont"}));
    return expected;
}

} // namespace

ExpectedFigures read_expected_figures(std::string_view file, std::string_view bytes,
                                      Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, json::Family::Plugin, diagnostics);
    return value ? figures_in(*value, diagnostics) : ExpectedFigures();
}

void describe_expected_figures(const json::Value& described) {
    Diagnostics unused;
    figures_in(described, unused);
}

} // namespace verantwoord
