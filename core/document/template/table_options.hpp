// The lines of the blocks that become tables: tabel, begroting, tweekolommen, trend and overzicht.
#pragma once

#include "document/template/block_options.hpp"

namespace verantwoord {

std::optional<BlockOptions> read_table(const FencedBlock& block, const OptionSurroundings& around);
std::optional<BlockOptions> read_budget(const FencedBlock& block, const OptionSurroundings& around);
std::optional<BlockOptions> read_two_columns(const FencedBlock& block, const OptionSurroundings& around);
std::optional<BlockOptions> read_trend(const FencedBlock& block, const OptionSurroundings& around);
std::optional<BlockOptions> read_sheet(const FencedBlock& block, const OptionSurroundings& around);

} // namespace verantwoord
