// The part of the benchmark that needs no centre.
#pragma once

#include <filesystem>

namespace verantwoord {

void bench_long_documents(const std::filesystem::path& share, int runs);

} // namespace verantwoord
