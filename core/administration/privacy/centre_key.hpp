// The secret of one centre, in sleutel.geheim: with it names and numbers become pseudonyms that are the same
// every year, and that nobody can guess back without it. Never in a report, the dossier or a message.
#pragma once

#include "base/files/surroundings.hpp"
#include "base/message/diagnostic.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace verantwoord {

class CentreKey {
  public:
    static constexpr const char* file_name = "sleutel.geheim";

    /// 256 bits from the system's own source of chance. Throws Failure B03 when there is none.
    static CentreKey fresh();
    /// Nothing when the centre has no key. Throws Failure B07 when the file is no key, or others may read it.
    static std::optional<CentreKey> read(const std::filesystem::path& centre,
                                         const Surroundings& surroundings);

    std::string text() const; ///< what the file holds

    /// How values are spelled before they become a pseudonym. The file says which form its key has, so that
    /// people keep their pseudonyms when a later program knows a better one.
    enum class Form {
        First = 1, ///< files that name no form: accents of Western European letters only
        Second     ///< every spelling that Unicode knows: text::word_form
    };
    Form form() const { return form_; }

    /// "p4f7k2m9x3q8z": for a person, the same for all spellings of these values in capitals, accents and
    /// blanks.
    std::string pseudonym(std::span<const std::string> values) const;
    /// The values as the newest form has them: who has one of these is one person.
    static std::string newest_form(std::span<const std::string> values);
    /// For remembering that a value was looked at, without the value: 16 hexadecimal digits.
    std::string mark(std::string_view value) const;

  private:
    CentreKey(std::string bytes, Form form) : bytes_(std::move(bytes)), form_(form) {}
    std::string bytes_;
    Form form_;
};

} // namespace verantwoord
