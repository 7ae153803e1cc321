// The structure tree while it is being made. Elements are made when a block is set, but take their place
// among their parent's kids only when their first content lands on a page: so the tree has the order in which
// things are read.
#pragma once

#include "layout/page/page.hpp"

namespace verantwoord {

class Structure {
  public:
    explicit Structure(std::vector<Element>& elements);

    static constexpr std::size_t root = 0;
    std::size_t add(Role role, std::size_t parent);
    Element& at(std::size_t element) { return elements_[element]; }

    /// The mark is the element's next content.
    void attach_mark(std::size_t element, std::size_t page, std::size_t mark);
    void attach_link(std::size_t element, std::size_t page, std::size_t link);

  private:
    void attach(std::size_t element);
    std::vector<Element>& elements_;
    std::vector<bool> attached_;
};

} // namespace verantwoord
