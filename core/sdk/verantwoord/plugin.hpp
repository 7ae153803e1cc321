// What a plugin author writes against: a class with one method an indicator. Header-only, C++17, depends on
// nothing but abi.h; everything that crosses to the core is C, and no exception leaves this file.
#pragma once

#include "abi.h"

#include <cstdint>
#include <exception>
#include <functional>
#include <new>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace verantwoord {
inline namespace sdk_v1 {

inline vw_text to_abi(std::string_view text) { return {text.data(), text.size()}; }
inline std::string_view from_abi(vw_text text) {
    return text.data ? std::string_view(text.data, text.size) : std::string_view();
}

/// A day, with the parts of its date.
struct Day {
    std::int32_t days = 0; ///< since 1 January 1970

    int year() const { return parts().year; }
    unsigned month() const { return parts().month; }
    unsigned day() const { return parts().day; }
    int weekday() const { return static_cast<int>(((days % 7) + 10) % 7); } ///< 0 is Monday

    friend bool operator==(Day a, Day b) { return a.days == b.days; }
    friend bool operator<(Day a, Day b) { return a.days < b.days; }

  private:
    struct Parts {
        int year;
        unsigned month, day;
    };
    /// Counts in eras of 400 years that begin on 1 March, so that the leap day is the last of its year.
    Parts parts() const {
        const std::int64_t shifted = std::int64_t{days} + 719468;
        const std::int64_t era = (shifted >= 0 ? shifted : shifted - 146096) / 146097;
        const std::int64_t in_era = shifted - era * 146097;
        const std::int64_t year = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
        const std::int64_t in_year = in_era - (365 * year + year / 4 - year / 100);
        const std::int64_t month = (5 * in_year + 2) / 153;
        const bool next_year = month >= 10;
        return {static_cast<int>(year + era * 400 + (next_year ? 1 : 0)),
                static_cast<unsigned>(next_year ? month - 9 : month + 3),
                static_cast<unsigned>(in_year - (153 * month + 2) / 5 + 1)};
    }
};

/// One row of the indicator's table.
class Row {
  public:
    Row(const vw_host_v1* host, const vw_run* run, std::size_t index)
        : host_(host), run_(run), index_(index) {}

    /// Empty when the cell is empty. Valid until the method of the indicator returns.
    std::string_view text(std::string_view field) const {
        return from_abi(host_->row_text(run_, index_, to_abi(field)));
    }
    /// Persons, minutes, eurocents; nothing when the cell is empty: that is not zero.
    std::optional<std::int64_t> amount(std::string_view field) const {
        std::int64_t value = 0;
        if (!host_->row_amount(run_, index_, to_abi(field), &value)) return std::nullopt;
        return value;
    }
    std::optional<Day> date(std::string_view field) const {
        Day day;
        if (!host_->row_date(run_, index_, to_abi(field), &day.days)) return std::nullopt;
        return day;
    }
    std::size_t index() const { return index_; }

  private:
    const vw_host_v1* host_;
    const vw_run* run_;
    std::size_t index_;
};

/// The rows, for `for (auto row : figure.rows())`.
class Rows {
  public:
    class Iterator {
      public:
        Iterator(const Rows* rows, std::size_t index) : rows_(rows), index_(index) {}
        Row operator*() const { return (*rows_)[index_]; }
        Iterator& operator++() { return ++index_, *this; }
        bool operator!=(const Iterator& other) const { return index_ != other.index_; }

      private:
        const Rows* rows_;
        std::size_t index_;
    };

    Rows(const vw_host_v1* host, const vw_run* run) : host_(host), run_(run), size_(host->row_count(run)) {}
    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    Row operator[](std::size_t index) const { return {host_, run_, index}; }
    Iterator begin() const { return {this, 0}; }
    Iterator end() const { return {this, size_}; }

  private:
    const vw_host_v1* host_;
    const vw_run* run_;
    std::size_t size_;
};

enum class Reason : std::int32_t {
    NotRecorded = VW_NOT_RECORDED,
    NotApplicable = VW_NOT_APPLICABLE,
    ProMemoria = VW_PRO_MEMORIA,
    ZeroDenominator = VW_ZERO_DENOMINATOR
};

/// One figure that the core asks for: the rows to calculate it over, and the place for the answer.
class Calculation {
  public:
    Calculation(const vw_host_v1* host, vw_run* run) : host_(host), run_(run) {}
    Calculation(const Calculation&) = delete;
    Calculation& operator=(const Calculation&) = delete;

    Rows rows() const { return {host_, run_}; }
    /// "jaar", "periode.van", "periode.tot", "financier", "kenmerk", "subsidie".
    std::string_view setting(std::string_view key) const {
        return from_abi(host_->setting(run_, to_abi(key)));
    }

    /// This row stands behind the figure; needed for every figure about people.
    void use(const Row& row) { host_->use_row(run_, row.index()); }

    /// Exactly one of these three, once. Amounts in the smallest unit: minutes for an indicator in hours,
    /// eurocents.
    template <typename Whole>
    void result(Whole amount) {
        static_assert(is_whole<Whole>,
                      "result() vraagt een geheel getal in de kleinste eenheid (personen, minuten, "
                      "eurocenten); voor een deling is er ratio(teller, noemer)");
        host_->put_amount(run_, static_cast<std::int64_t>(amount));
    }
    /// The core divides and rounds, once. A denominator of 0 says that there is no figure; below 0 is refused
    /// (P12).
    template <typename Above, typename Below>
    void ratio(Above numerator, Below denominator) {
        static_assert(is_whole<Above> && is_whole<Below>,
                      "ratio(teller, noemer) vraagt twee gehele getallen; het programma deelt en rondt af");
        host_->put_ratio(run_, static_cast<std::int64_t>(numerator), static_cast<std::int64_t>(denominator));
    }
    void missing(Reason reason) { host_->put_missing(run_, static_cast<std::int32_t>(reason)); }

    /// A message to the centre, in Dutch: one sentence without a full stop, and what can be done about it.
    void note(std::string_view message) { put(VW_NOTE, message, {}, VW_NO_ROW); }
    void warn(std::string_view message, std::string_view help = {}) {
        put(VW_WARNING, message, help, VW_NO_ROW);
    }
    void warn(const Row& row, std::string_view message, std::string_view help = {}) {
        put(VW_WARNING, message, help, row.index());
    }

  private:
    /// A fraction or a yes or no would lose something without a word.
    template <typename T>
    static constexpr bool is_whole = std::is_integral_v<T> && !std::is_same_v<T, bool>;

    void put(std::int32_t level, std::string_view message, std::string_view help, std::size_t row) {
        host_->put_finding(run_, level, to_abi(message), to_abi(help), row);
    }
    const vw_host_v1* host_;
    vw_run* run_;
};

/// Derive from this, call `on` in the constructor for every indicator with "berekening": { "soort": "code" }.
/// Throw to say that a figure cannot be made: the text of the exception is shown to the centre.
class Plugin {
  public:
    Plugin() = default;
    Plugin(const Plugin&) = delete;
    Plugin& operator=(const Plugin&) = delete;
    virtual ~Plugin() = default;

    /// Whether there is a method for this indicator; if so, it has been called.
    bool calculate(std::string_view indicator, Calculation& figure) {
        for (const auto& [id, method] : methods_) {
            if (id != indicator) continue;
            method(figure);
            return true;
        }
        return false;
    }

  protected:
    /// `indicator`: the id in indicatoren.json. `plugin toets` names an id with code that has no method.
    template <typename Method>
    void on(std::string indicator, Method method) {
        using Shape = MethodShape<Method>;
        static_assert(
            Shape::fits,
            "de methode van een indicator ziet er zo uit: void naam(verantwoord::Calculation& cijfer)");
        if constexpr (Shape::fits) {
            using Author = typename Shape::Author;
            static_assert(std::is_base_of_v<Plugin, Author>,
                          "de methode van een indicator hoort bij uw eigen klasse, die afleidt van "
                          "verantwoord::Plugin");
            if constexpr (std::is_base_of_v<Plugin, Author>) {
                auto* self = static_cast<Author*>(this);
                methods_.emplace_back(std::move(indicator),
                                      [self, method](Calculation& figure) { (self->*method)(figure); });
            }
        }
    }

  private:
    template <typename Other>
    struct MethodShape {
        static constexpr bool fits = false;
    };
    template <typename Class>
    struct MethodShape<void (Class::*)(Calculation&)> {
        static constexpr bool fits = true;
        using Author = Class;
    };
    std::vector<std::pair<std::string, std::function<void(Calculation&)>>> methods_;
};

/// The glue under VERANTWOORD_PLUGIN: where exceptions end.
template <typename Author>
std::int32_t calculate_for(const vw_host_v1* host, vw_run* run, vw_text indicator) noexcept {
    static_assert(std::is_base_of_v<Plugin, Author>,
                  "VERANTWOORD_PLUGIN vraagt een klasse die afleidt van verantwoord::Plugin");
    static_assert(std::is_default_constructible_v<Author> && !std::is_abstract_v<Author>,
                  "VERANTWOORD_PLUGIN vraagt een klasse met een openbare constructor zonder argumenten");
    const auto fail = [&](std::string_view message) {
        host->put_finding(run, VW_ERROR, to_abi(message), to_abi({}), VW_NO_ROW);
        return static_cast<std::int32_t>(VW_FAILED);
    };
    try {
        if constexpr (std::is_base_of_v<Plugin, Author> && std::is_default_constructible_v<Author>) {
            static Author author;
            Plugin& plugin = author;
            Calculation figure(host, run);
            return plugin.calculate(from_abi(indicator), figure) ? VW_OK : VW_UNKNOWN_INDICATOR;
        }
        return VW_FAILED;
    } catch (const std::bad_alloc&) {
        return fail("er is te weinig geheugen voor deze berekening");
    } catch (const std::exception& exception) {
        return fail(exception.what());
    } catch (...) {
        return fail("onbekende uitzondering");
    }
}

} // namespace sdk_v1
} // namespace verantwoord

/// Once in the plugin, outside any namespace: VERANTWOORD_PLUGIN(Wmo, "nl.verantwoord.wmo", "2026.1.0");
#define VERANTWOORD_PLUGIN(author, plugin_id, plugin_version)                                                \
    extern "C" const vw_plugin_v1* verantwoord_plugin_v1(void) {                                             \
        static const vw_plugin_v1 table = {sizeof(vw_plugin_v1), VW_ABI_MINOR, plugin_id, plugin_version,    \
                                           &::verantwoord::calculate_for<author>};                           \
        return &table;                                                                                       \
    }                                                                                                        \
    static_assert(VW_ABI_MAJOR == 1u, "VERANTWOORD_PLUGIN is for version 1 of the boundary")
