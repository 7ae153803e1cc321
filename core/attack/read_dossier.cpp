// dossier.json: the figures of final reports, also of versions that are no longer in the folder.
#include "attack/readers.hpp"
#include "base/json/json.hpp"

namespace verantwoord::attack {

void read_dossier(const std::string& file, std::string_view bytes, const std::map<std::string, Frame>& frames,
                  Evidence& evidence, Diagnostics& diagnostics) {
    const auto value = json::parse(file, bytes, json::Family::Data, diagnostics);
    const json::Value* reports = value ? value->find("verslagen") : nullptr;
    if (reports == nullptr) return;
    for (const json::Value& report : reports->items) {
        const json::Value* agreement = report.find("afspraak");
        const json::Value* period = report.find("periode");
        const json::Value* figures = report.find("cijfers");
        const auto frame = agreement != nullptr ? frames.find(agreement->text) : frames.end();
        if (frame == frames.end() || figures == nullptr || period == nullptr ||
            period->text != frame->second.year)
            continue;
        for (const auto& [name, figure] : figures->keys) {
            const auto key = frame->second.key(name);
            const auto number = whole_number(figure.text);
            if (!key || !number) continue;
            const auto known = evidence.find(*key);
            if (!known) continue;
            evidence.at(*known).files.insert(file);
            evidence.print(*known, *number);
        }
    }
}

} // namespace verantwoord::attack
