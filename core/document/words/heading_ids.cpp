#include "document/words/heading_ids.hpp"

#include "base/amount/dutch.hpp"
#include "base/text/fold.hpp"

#include <map>

namespace verantwoord {

namespace {

void give(Blocks& blocks, std::map<std::string, int>& used) {
    for (Block& block : blocks) {
        if (auto* heading = std::get_if<Heading>(&block.value)) {
            if (!heading->runs.empty() && heading->runs.front().link.empty())
                heading->runs.front().text = dutch::capitalised(heading->runs.front().text);
            const std::string base = readable_id(words_of(heading->runs));
            heading->id = base;
            while (used[heading->id]++ > 0) heading->id = base + "-" + std::to_string(++used[base]);
        } else if (auto* quote = std::get_if<Quote>(&block.value)) {
            give(quote->blocks, used);
        } else if (auto* list = std::get_if<List>(&block.value)) {
            for (Blocks& item : list->items) give(item, used);
        } else if (auto* card = std::get_if<PersonaCard>(&block.value)) {
            for (PersonaCard::Part& part : card->parts) give(part.blocks, used);
        }
    }
}

} // namespace

std::string readable_id(std::string_view text) {
    std::string result;
    for (const char c : text::word_form(text)) {
        if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
            result += c;
        else if (c == '_' && !result.empty() && result.back() != '-')
            result += '-';
        if (result.size() >= 48) break;
    }
    while (!result.empty() && result.back() == '-') result.pop_back();
    return result.empty() ? "kop" : result;
}

void finish_headings(Blocks& blocks) {
    std::map<std::string, int> used;
    give(blocks, used);
}

} // namespace verantwoord
