#include "administration/workbook/relations.hpp"

#include "base/text/text.hpp"

namespace verantwoord::workbook {

namespace {

/// "%20" is a blank.
std::string without_percents(std::string_view target) {
    const auto digit = [](char byte) {
        if (byte >= '0' && byte <= '9') return byte - '0';
        const char small = static_cast<char>(byte | 0x20);
        return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
    };
    std::string plain;
    for (std::size_t at = 0; at < target.size(); ++at) {
        if (target[at] == '%' && at + 2 < target.size() && digit(target[at + 1]) >= 0 &&
            digit(target[at + 2]) >= 0) {
            plain += static_cast<char>(digit(target[at + 1]) * 16 + digit(target[at + 2]));
            at += 2;
        } else {
            plain += target[at] == '\\' ? '/' : target[at];
        }
    }
    return plain;
}

/// From the folder of the part that refers, or from the top of the file when the target begins with a slash.
std::string resolved(std::string_view folder, std::string_view target, const Archive& archive) {
    const std::string literal = text::replaced(target, "\\", "/");
    for (const std::string& written : {literal, without_percents(target)}) {
        std::string whole = written.starts_with('/') ? written : std::string(folder) + written;
        std::string plain;
        for (const std::string_view piece : text::split(whole, '/')) {
            if (piece.empty() || piece == ".") continue;
            if (piece == "..")
                plain.erase(plain.find('/') == std::string::npos ? 0 : plain.rfind('/'));
            else
                plain += (plain.empty() ? "" : "/") + std::string(piece);
        }
        if (archive.find(plain)) return plain;
    }
    return {};
}

class RelationReader : public XmlHandler {
  public:
    RelationReader(std::string_view folder, const Archive& archive) : folder_(folder), archive_(archive) {}

    void start(std::string_view name, const Attributes& attributes) override {
        if (name != "Relationship") return;
        const std::string_view type = attributes.get("Type");
        Relation relation{std::string(type.substr(type.rfind('/') + 1)), {}};
        if (attributes.get("TargetMode") != "External")
            relation.target = resolved(folder_, attributes.get("Target"), archive_);
        found.emplace(std::string(attributes.get("Id")), std::move(relation));
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, Relation> found;

  private:
    std::string_view folder_;
    const Archive& archive_;
};

} // namespace

std::map<std::string, Relation> relations_of(const Archive& archive, std::string_view part) {
    const std::size_t slash = part.rfind('/');
    const std::string folder = slash == std::string_view::npos ? "" : std::string(part.substr(0, slash + 1));
    const std::string_view own = slash == std::string_view::npos ? part : part.substr(slash + 1);
    RelationReader reader(folder, archive);
    read_part(archive, folder + "_rels/" + std::string(own) + ".rels", reader);
    return std::move(reader.found);
}

void read_part(const Archive& archive, std::string_view name, XmlHandler& handler) {
    const Entry* entry = archive.find(name);
    if (!entry) return;
    EntryReader reader(archive, *entry);
    read_xml([&reader](char* into, std::size_t size) { return reader.read(into, size); }, handler);
}

} // namespace verantwoord::workbook
