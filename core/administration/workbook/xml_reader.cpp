#include "administration/workbook/xml_reader.hpp"

#include "administration/workbook/limits.hpp"
#include "administration/workbook/unreadable.hpp"

#include <expat.h>

#include <exception>
#include <memory>
#include <new>
#include <type_traits>

namespace verantwoord::workbook {

namespace {

std::string_view without_prefix(std::string_view name) {
    const std::size_t mark = name.find(':');
    return mark == std::string_view::npos ? name : name.substr(mark + 1);
}

/// What the callbacks of one parser share. Nothing may be thrown through Expat, which is C: it is kept until
/// the parser has stopped.
struct Parsing {
    XML_Parser parser = nullptr;
    XmlHandler* handler = nullptr;
    std::size_t depth = 0;
    std::exception_ptr failed;

    template <typename Work>
    void guarded(Work work) {
        if (failed) return;
        try {
            work();
        } catch (...) {
            failed = std::current_exception();
            XML_StopParser(parser, XML_FALSE);
        }
    }
};

void XMLCALL on_start(void* user, const char* name, const char** attributes) {
    auto& parsing = *static_cast<Parsing*>(user);
    parsing.guarded([&] {
        if (++parsing.depth > limits::depth)
            throw Unreadable{Trouble::Unsafe, "er zitten te veel onderdelen in elkaar"};
        parsing.handler->start(without_prefix(name), Attributes(attributes));
    });
}

void XMLCALL on_end(void* user, const char* name) {
    auto& parsing = *static_cast<Parsing*>(user);
    parsing.guarded([&] {
        --parsing.depth;
        parsing.handler->end(without_prefix(name));
    });
}

void XMLCALL on_text(void* user, const char* text, int length) {
    auto& parsing = *static_cast<Parsing*>(user);
    parsing.guarded([&] { parsing.handler->text({text, static_cast<std::size_t>(length)}); });
}

void XMLCALL on_document_type(void* user, const char*, const char*, const char*, int) {
    static_cast<Parsing*>(user)->guarded([] {
        throw Unreadable{Trouble::Unsafe, "er staat een documenttype in, wat een werkmap nooit heeft"};
    });
}

} // namespace

std::string_view Attributes::get(std::string_view name) const {
    std::string_view prefixed;
    for (const char* const* pair = pairs_; *pair; pair += 2) {
        const std::string_view own = *pair;
        if (own == name) return pair[1];
        // A declaration of a prefix has the prefix where others have their name.
        if (own.size() > name.size() && without_prefix(own) == name && !own.starts_with("xmlns:") &&
            prefixed.empty())
            prefixed = pair[1];
    }
    return prefixed;
}

void read_xml(const Supply& supply, XmlHandler& handler) {
    constexpr int stretch = 64 * 1024;
    const std::unique_ptr<std::remove_pointer_t<XML_Parser>, decltype(&XML_ParserFree)> parser(
        XML_ParserCreate(nullptr), &XML_ParserFree);
    if (!parser) throw std::bad_alloc();
    Parsing parsing{parser.get(), &handler, 0, nullptr};
    XML_SetUserData(parser.get(), &parsing);
    XML_SetElementHandler(parser.get(), on_start, on_end);
    XML_SetCharacterDataHandler(parser.get(), on_text);
    XML_SetStartDoctypeDeclHandler(parser.get(), on_document_type);
    std::uint64_t fed = 0;
    for (std::size_t count = 1; count != 0;) {
        void* const buffer = XML_GetBuffer(parser.get(), stretch);
        if (!buffer) throw std::bad_alloc();
        count = supply(static_cast<char*>(buffer), stretch);
        fed += count;
        const XML_Status status = XML_ParseBuffer(parser.get(), static_cast<int>(count), count == 0);
        if (parsing.failed) std::rethrow_exception(parsing.failed);
        if (status != XML_STATUS_OK) throw Unreadable{Trouble::Damaged, "een onderdeel is geen goede XML"};
        const XML_Index done = XML_GetCurrentByteIndex(parser.get());
        if (done >= 0 && fed - static_cast<std::uint64_t>(done) > limits::token + stretch)
            throw Unreadable{Trouble::Unsafe, "er staat een onderdeel van meer dan 1 MB in"};
    }
}

} // namespace verantwoord::workbook
