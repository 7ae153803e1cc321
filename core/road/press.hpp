// What every report needs from the installed assets: faces, hyphenation and the colour profile.
#pragma once

#include "layout/fonts/fonts.hpp"
#include "output/pdf/pdf.hpp"

#include <filesystem>
#include <future>
#include <map>
#include <memory>
#include <mutex>

namespace verantwoord {

/// Threads may share one.
class Press {
  public:
    /// Begins to load beside what the caller goes on with; who asks for something first waits for it, and
    /// gets the Failure when an asset is not there. `share` is Surroundings::share().
    explicit Press(std::filesystem::path share);

    /// The usual families, or those of this house style. Valid as long as this lives.
    const Fonts& fonts(const FontRoles& roles);
    const PdfAssets& assets();

  private:
    struct Loaded {
        Fonts usual;
        PdfAssets assets;
    };
    const Loaded& loaded();

    std::shared_future<std::shared_ptr<const Loaded>> loading_;
    std::mutex mutex_; ///< guards what follows
    std::map<FontRoles, Fonts> others_;
};

} // namespace verantwoord
