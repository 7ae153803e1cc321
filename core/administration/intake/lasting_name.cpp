#include "administration/intake/lasting_name.hpp"

#include "administration/records/data_name.hpp"
#include "administration/table/cell_words.hpp"
#include "base/message/sheet_name.hpp"
#include "base/text/fold.hpp"

namespace verantwoord {

std::vector<std::string> words_in_name(std::string_view text) {
    std::vector<std::string> words;
    std::string word;
    const auto end_word = [&] {
        if (!word.empty()) words.push_back(std::move(word));
        word.clear();
    };
    for (const char byte : text::word_form(text)) {
        const bool part = (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') ||
                          static_cast<unsigned char>(byte) >= 0x80;
        if (part)
            word += byte;
        else
            end_word();
    }
    end_word();
    return words;
}

bool is_number(const std::string& word) { return word.find_first_not_of("0123456789") == std::string::npos; }

std::string_view file_stem(std::string_view name) { return name.substr(0, name.rfind('.')); }

std::string lasting_name(std::string_view file) {
    const std::string_view workbook = workbook_of(file);
    const std::string name = workbook.empty() ? std::string(file_stem(name_in_data(file)))
                                              : std::string(file_stem(name_in_data(workbook))) + " " +
                                                    std::string(file.substr(workbook.size() + 1));
    std::string lasting;
    for (const std::string& word : words_in_name(name))
        if (!is_number(word) && !cell::month_named(word)) lasting += (lasting.empty() ? "" : "-") + word;
    return lasting;
}

} // namespace verantwoord
