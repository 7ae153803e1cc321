// One fuzzer: libFuzzer calls this with ever other bytes. FUZZ_ENTRY is the entry point that it tries.

#include "entry_points.hpp"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    verantwoord::fuzz::FUZZ_ENTRY({reinterpret_cast<const char*>(data), size});
    return 0;
}
