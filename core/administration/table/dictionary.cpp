// The dictionary of a text column: a hash table of its own, for every cell of a large file goes through it.
#include "administration/table/fast_hash.hpp"
#include "administration/table/table.hpp"

#include <utility>

namespace verantwoord {

namespace {

std::size_t spread(std::uint64_t word, std::size_t length) {
    return static_cast<std::size_t>(mixed(word ^ 0xa0761d6478bd642fU, 0xe7037ed1a0b428dbU ^ length));
}

} // namespace

struct Dictionary::Sought {
    std::string_view text;
    std::uint64_t word;
    std::uint32_t length;
    explicit Sought(std::string_view sought)
        : text(sought),
          word(sought.size() <= 8 ? short_word(sought.data(), sought.size()) : fast_hash(sought)),
          length(static_cast<std::uint32_t>(sought.size())) {}
};

Dictionary& Dictionary::operator=(Dictionary other) noexcept {
    texts_.swap(other.texts_);
    shown_.swap(other.shown_);
    slots_.swap(other.slots_);
    return *this;
}

/// The slot that holds the text, or the empty one where it belongs.
std::size_t Dictionary::slot_of(const Sought& sought) const {
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = spread(sought.word, sought.length) & mask;
    for (; slots_[at].code != unknown_code; at = (at + 1) & mask) {
        const Slot& slot = slots_[at];
        if (slot.word != sought.word || slot.length != sought.length) continue;
        if (sought.length <= 8 || texts_[slot.code] == sought.text) break;
    }
    return at;
}

Dictionary::Code Dictionary::intern(std::string_view text) {
    if (texts_.size() * 2 >= slots_.size()) grow();
    const Sought sought(text);
    Slot& slot = slots_[slot_of(sought)];
    if (slot.code != unknown_code) return slot.code;
    slot = {sought.word, sought.length, static_cast<Code>(texts_.size())};
    texts_.emplace_back(text);
    return slot.code;
}

Dictionary::Code Dictionary::find(std::string_view text) const {
    return slots_.empty() ? unknown_code : slots_[slot_of(Sought(text))].code;
}

const std::string& Dictionary::shown(Code code) const {
    const auto found = shown_.find(code);
    return found == shown_.end() ? texts_[code] : found->second;
}

void Dictionary::show_as(Code code, std::string written) { shown_[code] = std::move(written); }

void Dictionary::grow() {
    std::vector<Slot> old(slots_.empty() ? 16 : slots_.size() * 2);
    old.swap(slots_);
    const std::size_t mask = slots_.size() - 1;
    for (const Slot& slot : old) {
        if (slot.code == unknown_code) continue;
        std::size_t at = spread(slot.word, slot.length) & mask;
        while (slots_[at].code != unknown_code) at = (at + 1) & mask;
        slots_[at] = slot;
    }
}

} // namespace verantwoord
