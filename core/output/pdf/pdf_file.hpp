// A PDF file as numbered objects. Behind it stands libharu's object layer; its own text, font, annotation and
// PDF/A helpers are not used, for they cannot make an accessible or archivable file. The bodies of our
// objects are written as they are.
#pragma once

#include <memory>
#include <string>
#include <string_view>

namespace verantwoord::pdf {

/// A reference to an object of one file.
struct Object {
    void* dictionary = nullptr;
    int number = 0;
    std::string reference() const { return std::to_string(number) + " 0 R"; }
};

class File {
  public:
    File();
    File(const File&) = delete;
    File& operator=(const File&) = delete;
    ~File();

    /// `body`: the entries of a dictionary, without its brackets.
    Object dictionary(std::string body = {});
    void set_body(const Object& object, std::string body);
    /// Compresses the bytes and adds the filter to the body.
    Object stream(const std::string& body, std::string_view bytes);
    /// Bytes that are already as the body says.
    Object raw_stream(std::string body, std::string_view bytes);

    Object add_page(double width, double height);
    /// `entries` of the page: a name and an object or a number.
    void set_page_object(const Object& page, const char* key, const Object& value);
    void set_page_number(const Object& page, const char* key, int value);
    void set_page_name(const Object& page, const char* key, const char* value);
    void set_page_annotations(const Object& page, const Object* first, std::size_t count);
    void set_page_content(const Object& page, std::string_view operators);

    void set_catalogue(std::string body);
    void set_information(const char* key, std::string_view utf8);
    void set_date(const char* key, const std::string& date); ///< D:…

    /// The whole file. Its identity is a hash of it, so that files that differ in anything have another one.
    std::string bytes();

  private:
    struct Haru;
    std::unique_ptr<Haru> haru_;
};

} // namespace verantwoord::pdf
