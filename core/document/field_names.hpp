// Which fields a template may use, what each of them stands for now, and what a mistyped one should have
// been.
#pragma once

#include "document/compose.hpp"
#include "document/value.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace verantwoord {

/// Inside {{#doelen}} or {{#personas}}: the item that names such as {{naam}} are about.
struct FieldScope {
    const PublishedIndicator* target = nullptr;
    const PublishedPersona* persona = nullptr;
    bool in_list() const { return target || persona; }
};

class FieldNames {
  public:
    /// `publication` must outlive this object.
    explicit FieldNames(const Publication& publication) : publication_(publication) {}

    /// Nothing when there is no such field.
    std::optional<Value> find(std::string_view name, const FieldScope& scope) const;
    /// What to do about an unknown name.
    std::string help(std::string_view name, const FieldScope& scope) const;
    std::vector<FieldDescription> all() const;

  private:
    std::optional<Value> text_value(std::string_view name) const;
    const Publication& publication_;
};

/// The indicators with a target, in the plugin's order.
std::vector<const PublishedIndicator*> targets(const Publication& publication);

/// The name without its suffix: "bezoeken" of "bezoeken.vorig_jaar".
std::string_view indicator_of(std::string_view field);

} // namespace verantwoord
