// Which fields a template may use, what each of them stands for now, and what a mistyped one should have
// been.
#pragma once

#include "document/fields/field_description.hpp"
#include "document/fields/field_scope.hpp"
#include "document/fields/member_fields.hpp"

namespace verantwoord {

/// What the names inside a list are about; none of them outside a list.
struct FieldItem {
    const PublishedIndicator* target = nullptr;
    const PublishedPersona* persona = nullptr;
    std::optional<MemberInScope> member;
};

class FieldNames : public FieldScope {
  public:
    /// `publication` must outlive this object and the scopes that it makes.
    explicit FieldNames(const Publication& publication, FieldItem item = {})
        : publication_(publication), item_(std::move(item)) {}

    std::optional<Value> find(std::string_view name) const override;
    Sentence help(std::string_view name) const override;
    bool may_hold_lists() const override { return !item_.target && !item_.persona && !item_.member; }
    std::vector<std::unique_ptr<FieldScope>> items(std::string_view list, Branches branches) const override;
    std::vector<FieldDescription> all() const;

  private:
    std::optional<Value> item_value(std::string_view name) const;
    std::optional<Value> text_value(std::string_view name) const;
    std::optional<Value> indicator_value(std::string_view name) const;
    std::optional<Value> comparison(std::string_view name) const;
    std::optional<Published> figure(std::string_view name) const;
    std::vector<std::string> known() const;

    const Publication& publication_;
    FieldItem item_;
};

/// The indicators with a target, in the plugin's order.
std::vector<const PublishedIndicator*> targets(const Publication& publication);

/// The name without its suffix: "bezoeken" or "bezoeken.vorig_jaar"; also "bezoeken/maand".
std::string_view indicator_of(std::string_view field);

} // namespace verantwoord
