#include "output/pdf/pdf_file.hpp"

#include "base/files/hash.hpp"
#include "base/must.hpp"
#include "output/pdf/pdf_text.hpp"

#include <hpdf.h>
#include <hpdf_doc.h>
#include <hpdf_pages.h>

#include <array>
#include <deque>
#include <memory>
#include <new>
#include <vector>

namespace verantwoord::pdf {

namespace {

constexpr unsigned number_mask = 0x00FFFFFF; ///< the rest of libharu's object id says what kind it is

/// libharu is C: nothing is thrown through it. Each of its calls says by what it returns how it went.
void check(HPDF_STATUS status) {
    if (status == HPDF_FAILD_TO_ALLOC_MEM) throw std::bad_alloc();
    if (status != HPDF_OK) bug("de PDF is niet te maken", std::to_string(status));
}
/// libharu gives nothing where memory runs out.
template <typename Made>
Made* made(Made* object) {
    if (object == nullptr) throw std::bad_alloc();
    return object;
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

HPDF_STATUS append(HPDF_Stream stream, const HPDF_BYTE* from, HPDF_UINT size) noexcept {
    try {
        static_cast<std::string*>(stream->attr)->append(reinterpret_cast<const char*>(from), size);
    } catch (const std::bad_alloc&) {
        return HPDF_FAILD_TO_ALLOC_MEM;
    }
    return HPDF_OK;
}

/// The length of the two halves of the identity, of which each is half of a SHA-256.
constexpr std::size_t identity_size = 16;

/// The identity is of the bytes of the file itself, with zeros where it stands in the trailer.
void put_identity(std::string& file) {
    const auto written = [](const std::string& half) { return "/ID [ <" + half + "> <" + half + "> ]"; };
    const std::string zeros = written(std::string(2 * identity_size, '0'));
    const std::size_t at = file.rfind(zeros);
    must(at != std::string::npos, "de PDF heeft geen plaats voor haar kenmerk");
    const auto hash = sha256_bytes(file);
    file.replace(at, zeros.size(),
                 written(hexadecimal({reinterpret_cast<const char*>(hash.data()), identity_size})));
}

} // namespace

struct File::Haru {
    HPDF_Doc document;
    std::deque<std::string> bodies;

    Haru() : document(made(HPDF_New(nullptr, nullptr))) { document->pdf_version = HPDF_VER_17; }
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
        check(HPDF_Dict_Add(dictionary, key, made(HPDF_Binary_New(document->mmgr, data, size_of(bytes)))));
    }
};

File::File() : haru_(std::make_unique<Haru>()) {}
File::~File() = default;

Object File::dictionary(std::string body) {
    HPDF_Dict dictionary = made(HPDF_Dict_New(haru_->document->mmgr));
    check(HPDF_Xref_Add(haru_->document->xref, dictionary));
    haru_->give_body(dictionary, std::move(body));
    return object_of(dictionary);
}

void File::set_body(const Object& object, std::string body) {
    *static_cast<std::string*>(dictionary_of(object)->attr) = std::move(body);
}

Object File::stream(const std::string& body, std::string_view bytes) {
    return raw_stream(body + "/Filter/FlateDecode", deflated(bytes));
}

Object File::raw_stream(std::string body, std::string_view bytes) {
    HPDF_Dict stream = made(HPDF_DictStream_New(haru_->document->mmgr, haru_->document->xref));
    haru_->give_body(stream, std::move(body));
    check(HPDF_Stream_Write(stream->stream, bytes_of(bytes), size_of(bytes)));
    return object_of(stream);
}

Object File::add_page(double width, double height) {
    HPDF_Page page = made(HPDF_AddPage(haru_->document));
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
    HPDF_Array annotations = made(HPDF_Array_New(haru_->document->mmgr));
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
                        made(HPDF_String_New(haru_->document->mmgr, date.c_str(), nullptr))));
}

std::string File::bytes() {
    // HPDF_SaveToStream would keep the whole file once more beside this text.
    std::string bytes;
    HPDF_Stream stream = made(HPDF_CallbackWriter_New(haru_->document->mmgr, append, &bytes));
    const std::unique_ptr<HPDF_Stream_Rec, decltype(&HPDF_Stream_Free)> owner(stream, HPDF_Stream_Free);
    constexpr std::string_view head = "%PDF-1.7\n%\xB7\xBE\xAD\xAA\n"; // bytes above 127: not a text file
    check(HPDF_Stream_Write(stream, bytes_of(head), size_of(head)));
    HPDF_Array identity = made(HPDF_Array_New(haru_->document->mmgr));
    check(HPDF_Dict_Add(haru_->document->trailer, "ID", identity));
    check(HPDF_Dict_Add(haru_->document->trailer, "Root", haru_->document->catalog));
    check(HPDF_Dict_Add(haru_->document->trailer, "Info", haru_->document->info));
    std::array<HPDF_BYTE, identity_size> zeros{};
    for (int i = 0; i < 2; ++i)
        check(HPDF_Array_Add(identity,
                             made(HPDF_Binary_New(haru_->document->mmgr, zeros.data(), zeros.size()))));
    check(HPDF_Xref_WriteToStream(haru_->document->xref, stream, nullptr));
    put_identity(bytes);
    return bytes;
}

} // namespace verantwoord::pdf
