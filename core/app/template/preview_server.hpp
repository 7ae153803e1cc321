// The preview in a browser on this computer: only 127.0.0.1, only who asks for it by that name, and nothing
// can be changed through it. The addresses are what another page over the same commands would ask too.
//   /                the page around the report, from templates/kijk.html
//   /rapport         the report as a web page
//   /rapport.pdf     the same as PDF
//   /stand           what there is to see and what is wrong, as JSON
//   /gebeurtenissen  the same at each change, as server-sent events
//   /uitleg/S02      what a message means.
#pragma once

#include "app/template/preview.hpp"

#include <memory>

namespace verantwoord {

class PreviewServer {
  public:
    /// Listens at once; `port` 0 takes a free one. Throws Failure B05 when the port cannot be had. `preview`
    /// must outlive this object.
    PreviewServer(Preview& preview, unsigned port);
    ~PreviewServer(); ///< tells every browser goodbye and waits for it

    unsigned port() const;
    void changed(); ///< wakes whoever waits for the next version

  private:
    struct Parts;
    std::unique_ptr<Parts> parts_;
};

} // namespace verantwoord
