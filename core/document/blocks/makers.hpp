// From what a fenced block asks for to the block itself; each maker has its own file, make_<what>.cpp.
#pragma once

#include "document/blocks/composing.hpp"
#include "document/template/template_file.hpp"

namespace verantwoord {

Blocks make_block(const TableOptions& options, Composing& composing);
Blocks make_block(const ChartOptions& options, Composing& composing);
Blocks make_block(const KeyFigureOptions& options, Composing& composing);
/// The table of aimed – realised – judgement, then the explanation of each result.
Blocks make_block(const TargetOptions& options, Composing& composing);
/// Nothing when no persona may be shown.
Blocks make_block(const PersonaOptions& options, Composing& composing);
/// Budgeted beside realised, with last year or with the part of the budget that was used.
Blocks make_block(const BudgetOptions& options, Composing& composing);
Blocks make_block(const SheetOptions& options, Composing& composing);
Blocks make_block(const TrendOptions& options, Composing& composing);
/// The social return, always whole: disclaimer, lines, tornado chart, who gains, ratios. Nothing when it is
/// not in this publication.
Blocks make_block(const LedgerOptions&, Composing& composing);
/// What each figure that the document shows means; asked for last, when all is shown.
Blocks make_colophon(Composing& composing);

/// Adds a footnote to the document; its number from 0.
using NoteMaker = std::function<std::size_t(Runs)>;

/// Markdown of the centre as blocks; headings in it come below `level`. Without a source of pictures it may
/// hold none: a photo in somebody's story would show who it is. Without a maker of notes it may hold none
/// either.
Blocks make_text(std::string_view markdown, const std::string& file, int level, const PictureSource& pictures,
                 const NoteMaker& notes, Diagnostics& diagnostics);

} // namespace verantwoord
