#include "funder/trial/exported_symbols.hpp"

#include <algorithm>
#include <bit>
#include <cstring>

#include <elf.h>

namespace verantwoord {

namespace {

/// Reads a structure at a place in the file; nothing when it does not lie within it.
template <typename Part>
std::optional<Part> part_at(std::string_view bytes, std::uint64_t offset) {
    if (offset > bytes.size() || bytes.size() - offset < sizeof(Part)) return std::nullopt;
    Part part;
    std::memcpy(&part, bytes.data() + offset, sizeof part);
    return part;
}

std::string_view text_at(std::string_view bytes, std::uint64_t offset) {
    if (offset >= bytes.size()) return {};
    const auto rest = bytes.substr(offset);
    return rest.substr(0, rest.find('\0'));
}

bool is_exported(const Elf64_Sym& symbol) {
    const auto binding = ELF64_ST_BIND(symbol.st_info), visibility = ELF64_ST_VISIBILITY(symbol.st_other);
    // The version script's own name is an absolute symbol; it is no function.
    return symbol.st_shndx != SHN_UNDEF && symbol.st_shndx != SHN_ABS && binding != STB_LOCAL &&
           (visibility == STV_DEFAULT || visibility == STV_PROTECTED);
}

} // namespace

std::optional<std::vector<std::string>> exported_symbols(std::string_view bytes) {
    const auto head = part_at<Elf64_Ehdr>(bytes, 0);
    constexpr auto order = std::endian::native == std::endian::little ? ELFDATA2LSB : ELFDATA2MSB;
    if (!head || std::memcmp(head->e_ident, ELFMAG, SELFMAG) != 0 || head->e_ident[EI_CLASS] != ELFCLASS64 ||
        head->e_ident[EI_DATA] != order)
        return std::nullopt;
    std::vector<std::string> names;
    for (std::uint64_t number = 0; number < head->e_shnum; ++number) {
        const auto section = part_at<Elf64_Shdr>(bytes, head->e_shoff + number * sizeof(Elf64_Shdr));
        if (!section) return std::nullopt;
        if (section->sh_type != SHT_DYNSYM) continue;
        const auto texts = part_at<Elf64_Shdr>(bytes, head->e_shoff + section->sh_link * sizeof(Elf64_Shdr));
        if (!texts) return std::nullopt;
        for (std::uint64_t at = 0; at + sizeof(Elf64_Sym) <= section->sh_size; at += sizeof(Elf64_Sym)) {
            const auto symbol = part_at<Elf64_Sym>(bytes, section->sh_offset + at);
            if (!symbol) return std::nullopt;
            if (is_exported(*symbol)) names.emplace_back(text_at(bytes, texts->sh_offset + symbol->st_name));
        }
    }
    std::sort(names.begin(), names.end());
    return names;
}

} // namespace verantwoord
