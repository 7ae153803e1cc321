#include "administration/workbook/styles.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/relations.hpp"
#include "administration/workbook/unreadable.hpp"

#include <charconv>
#include <map>

namespace verantwoord::workbook {

namespace {

unsigned number_in(std::string_view text) {
    unsigned number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class StyleReader : public XmlHandler {
  public:
    void start(std::string_view name, const Attributes& attributes) override {
        if (name == "numFmts" || name == "cellXfs")
            (name == "numFmts" ? in_formats_ : in_cells_) = true;
        else if (name == "numFmt" && in_formats_)
            keep(own_, number_in(attributes.get("numFmtId")), parse_format(attributes.get("formatCode")));
        else if (name == "xf" && in_cells_)
            add(number_in(attributes.get("numFmtId")));
    }
    void end(std::string_view name) override {
        if (name == "numFmts") in_formats_ = false;
        if (name == "cellXfs") in_cells_ = false;
    }
    void text(std::string_view) override {}

    std::vector<NumberFormat> formats;

  private:
    void keep(std::map<unsigned, NumberFormat>& known, unsigned number, const NumberFormat& format) {
        known[number] = format;
        check(known.size());
    }
    void add(unsigned number) {
        const auto own = own_.find(number);
        formats.push_back(own == own_.end() ? built_in_format(number) : own->second);
        check(formats.size());
    }
    static void check(std::size_t count) {
        if (count > limits::formats) throw Unreadable{Trouble::TooLarge, "er zijn te veel opmaken"};
    }

    std::map<unsigned, NumberFormat> own_;
    bool in_formats_ = false, in_cells_ = false;
};

} // namespace

std::vector<NumberFormat> read_styles(const Archive& archive, std::string_view part) {
    StyleReader reader;
    read_part(archive, part, reader);
    return std::move(reader.formats);
}

} // namespace verantwoord::workbook
