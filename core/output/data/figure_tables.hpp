// What a report shows besides indicators, for machines: overviews and the social return, each as a part of
// cijfers.json and as rows of cijfers.csv.
#pragma once

#include "base/json/json_writer.hpp"
#include "disclosure/published/published.hpp"
#include "document/tree/block.hpp"
#include "output/data/csv_writer.hpp"

#include <vector>

namespace verantwoord {

/// Exactly what Document::figures names.
std::vector<const PublishedSheet*> shown_sheets(const Document& document, const Publication& publication);
const PublishedLedger* shown_ledger(const Document& document, const Publication& publication);

void write_sheet(JsonWriter& json, const PublishedSheet& sheet);
void write_sheet(CsvWriter& csv, const PublishedSheet& sheet);
void write_ledger(JsonWriter& json, const PublishedLedger& ledger);
void write_ledger(CsvWriter& csv, const PublishedLedger& ledger);

} // namespace verantwoord
