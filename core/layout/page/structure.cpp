#include "layout/page/structure.hpp"

namespace verantwoord {

Structure::Structure(std::vector<Element>& elements) : elements_(elements) {
    elements_.emplace_back();
    attached_.push_back(true);
}

std::size_t Structure::add(Role role, std::size_t parent) {
    elements_.emplace_back();
    elements_.back().role = role;
    elements_.back().parent = parent;
    attached_.push_back(false);
    return elements_.size() - 1;
}

// A parent takes its place before its child does, so that the tree has all of them in the order of their
// first content.
void Structure::attach(std::size_t element) {
    while (!attached_[element]) {
        attached_[element] = true;
        const std::size_t parent = *elements_[element].parent;
        attach(parent);
        elements_[parent].kids.push_back({Kid::Kind::Element, 0, element});
        element = parent;
    }
}

void Structure::attach_mark(std::size_t element, std::size_t page, std::size_t mark) {
    attach(element);
    elements_[element].kids.push_back({Kid::Kind::Mark, page, mark});
}

void Structure::attach_link(std::size_t element, std::size_t page, std::size_t link) {
    attach(element);
    elements_[element].kids.push_back({Kid::Kind::Link, page, link});
}

} // namespace verantwoord
