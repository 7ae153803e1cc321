#include "road/draft.hpp"

#include "base/files/hash.hpp"
#include "road/used_parts.hpp"

namespace verantwoord {

std::optional<Draft> draft_report(const ReportFiles& files, const std::optional<TemplateFile>& file,
                                  const Publication& publication, Press& press, Diagnostics& diagnostics) {
    const Style style = files.style(file ? file->folder : files.beside(), diagnostics);
    if (!file) return std::nullopt;
    TemplateAids aids = files.aids(diagnostics);
    UsedParts parts(aids.parts);
    aids.parts = parts.watched();
    const FontMeasure measure(press.fonts(style.fonts));
    Document document = compose(*file, aids, publication, measure, diagnostics);
    return Draft{std::move(document), style, file->name, sha256(parts.all(*file)), parts.texts(*file)};
}

} // namespace verantwoord
