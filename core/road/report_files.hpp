// Where a report's template, parts and house style come from: the folder of a template at hand, the centre's
// own folder, then the plugin's, then the installed ones. The house style is the nearest to the template.
#pragma once

#include "administration/centre/agreement.hpp"
#include "base/files/surroundings.hpp"
#include "document/compose.hpp"
#include "funder/catalogue.hpp"
#include "layout/page/style.hpp"

#include <filesystem>
#include <map>
#include <string>

namespace verantwoord {

class ReportFiles {
  public:
    /// `centre` may be empty: only the plugin and the installed templates are searched.
    /// `beside` is the folder of a template that is tried on its own; it goes before all others.
    ReportFiles(const Surroundings& surroundings, std::filesystem::path centre, const Plugin& plugin,
                std::filesystem::path beside = {});

    /// The template that the agreement names, else the plugin's own. Nothing when it is not there or cannot
    /// be read; then S40 says so at the agreement and names the templates there are.
    /// `audience` "deelnemers" asks for the template with that word behind its name: "wmo-deelnemers".
    std::optional<TemplateFile> template_for(const Agreement& agreement, Diagnostics& diagnostics,
                                             const std::string& audience = {}) const;
    /// The plugin's own template.
    std::optional<TemplateFile> template_of_plugin(Diagnostics& diagnostics) const;
    /// Valid as long as this lives.
    TemplateAids aids(Diagnostics& diagnostics) const;
    /// The house style nearest to the template that lies in `folder`: beside it, beside plugin.json, then the
    /// centre's; of a template of the centre the centre's goes before the plugin's. S54 tells which, when
    /// there are more. Throws Failure when no house style can be used.
    Style style(const std::filesystem::path& folder, Diagnostics& diagnostics) const;
    std::string css() const;
    /// The folder of a template that is tried on its own; empty: there is none.
    const std::filesystem::path& beside() const { return beside_; }

  private:
    /// A folder that is searched, and its name in messages.
    struct Searched {
        std::filesystem::path path;
        std::string shown;
    };

    std::string name_in_plugin() const;
    PartSource parts() const;
    /// What lies in `first` goes before what has the same name elsewhere.
    PictureSource pictures(std::filesystem::path first = {}) const;
    std::optional<Style> installed_style(std::string_view name) const;
    WordList words(Diagnostics& diagnostics) const;
    PicturePointer picture(const std::filesystem::path& first, std::string_view name, const Place& place,
                           Diagnostics& diagnostics) const;
    std::optional<std::filesystem::path> find_picture(const std::filesystem::path& first,
                                                      std::string_view name, const Place& place) const;
    std::vector<Searched> folders() const;
    std::vector<Searched> folders_with_style(const std::filesystem::path& of_template) const;
    TemplateFile read(const std::filesystem::path& folder, const std::string& file,
                      const std::string& shown_folder) const;
    std::optional<TemplateFile> find(const std::string& name) const;
    std::optional<TemplateFile> find(const std::string& name, const Place& place,
                                     Diagnostics& diagnostics) const;

    const Surroundings& surroundings_;
    std::filesystem::path centre_, beside_;
    const Plugin& plugin_;
    /// A template is gone through twice.
    mutable std::map<std::filesystem::path, std::variant<PicturePointer, PictureRefusal>> pictures_;
};

} // namespace verantwoord
