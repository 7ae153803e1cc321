#include "output/pdf/pdf_file.hpp"

#include "base/text/text.hpp"
#include "output/pdf/pdf_text.hpp"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_pages.h>

#include <deque>
#include <memory>
#include <new>
#include <stdexcept>
#include <vector>

namespace verantwoord::pdf {

namespace {

constexpr unsigned number_mask = 0x00FFFFFF; ///< the rest of libharu's object id says what kind it is

// Through libharu's C code: it keeps no state that an exception would spoil, and the document is freed after
// it.
void fail(HPDF_STATUS error, HPDF_STATUS detail, void*) {
    throw std::runtime_error("libharu " + std::to_string(error) + "/" + std::to_string(detail));
}
void check(HPDF_STATUS status) {
    if (status != HPDF_OK) fail(status, 0, nullptr);
}

HPDF_Dict dictionary_of(const Object& object) { return static_cast<HPDF_Dict>(object.dictionary); }
Object object_of(HPDF_Dict dictionary) {
    return {dictionary, static_cast<int>(dictionary->header.obj_id & number_mask)};
}
const HPDF_BYTE* bytes_of(std::string_view text) { return reinterpret_cast<const HPDF_BYTE*>(text.data()); }
HPDF_UINT size_of(std::string_view text) { return static_cast<HPDF_UINT>(text.size()); }

HPDF_STATUS write_body(HPDF_Dict dictionary, HPDF_Stream stream) {
    const auto* body = static_cast<const std::string*>(dictionary->attr);
    return body->empty() ? static_cast<HPDF_STATUS>(HPDF_OK)
                         : HPDF_Stream_Write(stream, bytes_of(*body), size_of(*body));
}

HPDF_STATUS append(HPDF_Stream stream, const HPDF_BYTE* from, HPDF_UINT size) {
    static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(from), size);
    return HPDF_OK;
}

std::string utf16_bytes(std::string_view utf8) {
    std::string digits, bytes = "\xFE\xFF";
    append_utf16(digits, utf8);
    for (std::size_t i = 0; i + 1 < digits.size(); i += 2)
        bytes += static_cast<char>(std::stoi(digits.substr(i, 2), nullptr, 16));
    return bytes;
}

} // namespace

struct File::Haru {
    HPDF_Doc document;
    std::deque<std::string> bodies;

    Haru() : document(HPDF_New(fail, nullptr)) {
        if (!document) throw std::bad_alloc();
        document->pdf_version = HPDF_VER_17;
    }
    ~Haru() { HPDF_Free(document); }
    Haru(const Haru&) = delete;
    Haru& operator=(const Haru&) = delete;

    /// The dictionary's write hook puts the body behind the entries that libharu itself keeps.
    void give_body(HPDF_Dict dictionary, std::string body) {
        bodies.push_back(std::move(body));
        dictionary->attr = &bodies.back();
        dictionary->write_fn = write_body;
    }
    void add_binary(HPDF_Dict dictionary, const char* key, std::string bytes) {
        auto* data = reinterpret_cast<HPDF_BYTE*>(bytes.data());
        check(HPDF_Dict_Add(dictionary, key, HPDF_Binary_New(document->mmgr, data, size_of(bytes))));
    }
};

File::File() : haru_(std::make_unique<Haru>()) {}
File::~File() = default;

Object File::dictionary(std::string body) {
    HPDF_Dict made = HPDF_Dict_New(haru_->document->mmgr);
    check(HPDF_Xref_Add(haru_->document->xref, made));
    haru_->give_body(made, std::move(body));
    return object_of(made);
}

void File::set_body(const Object& object, std::string body) {
    *static_cast<std::string*>(dictionary_of(object)->attr) = std::move(body);
}

Object File::stream(const std::string& body, std::string_view bytes) {
    return raw_stream(body + "/Filter/FlateDecode", deflated(bytes));
}

Object File::raw_stream(std::string body, std::string_view bytes) {
    HPDF_Dict made = HPDF_DictStream_New(haru_->document->mmgr, haru_->document->xref);
    if (!made) throw std::bad_alloc();
    haru_->give_body(made, std::move(body));
    check(HPDF_Stream_Write(made->stream, bytes_of(bytes), size_of(bytes)));
    return object_of(made);
}

Object File::add_page(double width, double height) {
    HPDF_Page page = HPDF_AddPage(haru_->document);
    check(HPDF_Page_SetWidth(page, static_cast<HPDF_REAL>(width)));
    check(HPDF_Page_SetHeight(page, static_cast<HPDF_REAL>(height)));
    return object_of(page);
}

void File::set_page_object(const Object& page, const char* key, const Object& value) {
    check(HPDF_Dict_Add(dictionary_of(page), key, value.dictionary));
}

void File::set_page_number(const Object& page, const char* key, int value) {
    check(HPDF_Dict_AddNumber(dictionary_of(page), key, value));
}

void File::set_page_name(const Object& page, const char* key, const char* value) {
    check(HPDF_Dict_AddName(dictionary_of(page), key, value));
}

void File::set_page_annotations(const Object& page, const Object* first, std::size_t count) {
    HPDF_Array annotations = HPDF_Array_New(haru_->document->mmgr);
    for (std::size_t i = 0; i < count; ++i) check(HPDF_Array_Add(annotations, first[i].dictionary));
    check(HPDF_Dict_Add(dictionary_of(page), "Annots", annotations));
}

void File::set_page_content(const Object& page, std::string_view operators) {
    auto* attributes = static_cast<HPDF_PageAttr>(dictionary_of(page)->attr);
    haru_->give_body(attributes->contents, "/Filter/FlateDecode");
    const std::string bytes = deflated(operators, Effort::Quick);
    check(HPDF_Stream_Write(attributes->stream, bytes_of(bytes), size_of(bytes)));
}

void File::set_catalogue(std::string body) { haru_->give_body(haru_->document->catalog, std::move(body)); }

void File::set_information(const char* key, std::string_view utf8) {
    HPDF_Dict information = haru_->document->info;
    if (HPDF_Dict_GetItem(information, key, HPDF_OCLASS_STRING))
        check(HPDF_Dict_RemoveElement(information, key));
    haru_->add_binary(information, key, utf16_bytes(utf8));
}

void File::set_date(const char* key, const std::string& date) {
    check(HPDF_Dict_Add(haru_->document->info, key,
                        HPDF_String_New(haru_->document->mmgr, date.c_str(), nullptr)));
}

void File::set_identity(std::string_view sixteen_bytes) {
    HPDF_Array identity = HPDF_Array_New(haru_->document->mmgr);
    std::string bytes(sixteen_bytes);
    auto* data = reinterpret_cast<HPDF_BYTE*>(bytes.data());
    for (int i = 0; i < 2; ++i)
        check(HPDF_Array_Add(identity, HPDF_Binary_New(haru_->document->mmgr, data, size_of(bytes))));
    check(HPDF_Dict_Add(haru_->document->trailer, "ID", identity));
}

std::string File::bytes() {
    // HPDF_SaveToStream would keep the whole file once more beside this text.
    std::string bytes;
    HPDF_Stream stream = HPDF_CallbackWriter_New(haru_->document->mmgr, append, &bytes);
    if (!stream) throw std::bad_alloc();
    const std::unique_ptr<HPDF_Stream_Rec, decltype(&HPDF_Stream_Free)> owner(stream, HPDF_Stream_Free);
    constexpr std::string_view head = "%PDF-1.7\n%\xB7\xBE\xAD\xAA\n"; // bytes above 127: not a text file
    check(HPDF_Stream_Write(stream, bytes_of(head), size_of(head)));
    check(HPDF_Dict_Add(haru_->document->trailer, "Root", haru_->document->catalog));
    check(HPDF_Dict_Add(haru_->document->trailer, "Info", haru_->document->info));
    check(HPDF_Xref_WriteToStream(haru_->document->xref, stream, nullptr));
    return bytes;
}

} // namespace verantwoord::pdf
