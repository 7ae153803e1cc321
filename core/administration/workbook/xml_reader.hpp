// XML as a stream of elements and text, by Expat. A document type is refused, so that nothing can be defined
// that grows while it is read, and so is what makes the parser itself hold much.
#pragma once

#include <cstddef>
#include <functional>
#include <string_view>

namespace verantwoord::workbook {

/// The attributes of one element.
class Attributes {
  public:
    explicit Attributes(const char* const* pairs) : pairs_(pairs) {}
    /// By the name without its prefix, or exactly when `name` has one; without text when there is none.
    std::string_view get(std::string_view name) const;

  private:
    const char* const* pairs_;
};

/// Names come without their prefix: which one stands for a namespace is up to the writer, and strict and
/// transitional workbooks differ in nothing else.
class XmlHandler {
  public:
    virtual ~XmlHandler() = default;
    virtual void start(std::string_view name, const Attributes& attributes) = 0;
    virtual void end(std::string_view name) = 0;
    virtual void text(std::string_view text) = 0; ///< a stretch of it, in UTF-8
};

/// Writes up to `size` bytes and says how many; 0 at the end.
using Supply = std::function<std::size_t(char* into, std::size_t size)>;

/// Throws Unreadable, and whatever the handler throws.
void read_xml(const Supply& supply, XmlHandler& handler);

} // namespace verantwoord::workbook
