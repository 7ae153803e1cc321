#include "app/start/starting_files.hpp"

#include "app/start/schemas.hpp"
#include "base/message/diagnostic.hpp"
#include "base/text/text.hpp"

#include <algorithm>

namespace verantwoord {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t longest_name = 40;
constexpr std::string_view of_code = "@code ", of_data = "@data ";

std::string with_words(std::string text, const StartingWords& words) {
    for (const auto& [sign, word] : words)
        for (std::size_t at = 0; (at = text.find(sign, at)) != std::string::npos; at += word.size())
            text.replace(at, sign.size(), word);
    return text;
}

std::string filled_in(std::string_view source, const StartingWords& words, StartingKind kind) {
    std::string result;
    const bool with_code = kind == StartingKind::Code;
    for (std::string_view line : text::split(source, '\n')) {
        const bool code = line.starts_with(of_code), data = line.starts_with(of_data);
        if ((code && !with_code) || (data && with_code)) continue;
        if (code || data) line.remove_prefix(of_code.size());
        result.append(line).append("\n");
    }
    result.pop_back(); // the last piece ended at no line's end
    return with_words(std::move(result), words);
}

bool is_name_of_folder(std::string_view name) {
    const auto is_letter = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto fits = [&](char c) { return is_letter(c) || (c >= '0' && c <= '9') || c == '-'; };
    return !name.empty() && name.size() <= longest_name && is_letter(name.front()) && name.back() != '-' &&
           name.find("--") == std::string_view::npos && std::all_of(name.begin(), name.end(), fits);
}

} // namespace

std::string name_of_new(fs::path target, const std::string& what) {
    if (!target.has_filename()) target = target.parent_path();
    std::string name = target.filename().string();
    if (!is_name_of_folder(name))
        throw Failure("B02", {}, {"{} kan geen naam van {} zijn", say::quoted(name), say::own(what)},
                      "gebruik alleen kleine letters, cijfers en streepjes, en begin met een letter; "
                      "bijvoorbeeld fonds-zonnebloem");
    return name;
}

std::string title_of(std::string name) {
    std::replace(name.begin(), name.end(), '-', ' ');
    name.front() = static_cast<char>(name.front() - 'a' + 'A');
    return name;
}

void fill_folder(const fs::path& source, const fs::path& target, const StartingWords& words,
                 StartingKind kind, const Surroundings& surroundings) {
    FileSet files;
    for (auto each = fs::recursive_directory_iterator(source); each != fs::end(each); ++each) {
        if (each->is_directory() && each->path().filename() == "code" && each.depth() == 0)
            each.disable_recursion_pending();
        if (!each->is_regular_file()) continue;
        const fs::path name = each->path().lexically_relative(source);
        const FileContent content = surroundings.read(each->path(), name.string());
        std::string text = filled_in(content.bytes(), words, kind);
        if (const std::string_view schema = schema_for(name); !schema.empty())
            text = with_schema(text, schema, surroundings);
        files.write(target / with_words(name.string(), words), text);
    }
    files.commit();
}

} // namespace verantwoord
