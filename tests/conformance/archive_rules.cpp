// What an archive asks: colours explained, nothing that runs, nothing from outside, nothing secret.
#include "conformance/conformance.hpp"

namespace verantwoord::conformance {

namespace {

const std::set<std::string> forbidden_actions{
    "/Launch",    "/Sound", "/Movie",      "/ResetForm",  "/ImportData", "/Hide",     "/SetOCGState",
    "/Rendition", "/Trans", "/GoTo3DView", "/JavaScript", "/SubmitForm", "/SetState", "/NoOp"};

class ArchiveCheck {
  public:
    ArchiveCheck(const PdfObjects& pdf, Findings& findings) : pdf_(pdf), findings_(findings) {}

    void run() {
        check_file();
        check_catalogue();
        for (const auto& [reference, value] : pdf_.all()) {
            walk(reference, *value, 0);
            if (pdf_.is_stream(Json(reference))) check_stream(reference, *value);
        }
    }

  private:
    void report(const std::string& rule, const std::string& what) { findings_.push_back(rule + ": " + what); }

    void check_file() {
        const std::string& raw = pdf_.raw();
        if (!raw.starts_with("%PDF-1.")) report("file-header", "no %PDF-1.x");
        const std::size_t line = raw.find('\n') + 1;
        bool binary = line + 5 <= raw.size() && raw[line] == '%';
        for (std::size_t i = 1; binary && i <= 4; ++i)
            binary = static_cast<unsigned char>(raw[line + i]) >= 0x80;
        if (!binary) report("file-header", "no comment of four bytes above 127");
        if (pdf_.trailer().contains("/Encrypt")) report("encrypted", "the trailer has Encrypt");
        const Json& id = pdf_.get(pdf_.trailer(), "/ID");
        if (!id.is_array() || id.size() != 2 || bytes_of_string(id[0]).empty())
            report("file-id", "the trailer has no ID");
    }

    void check_catalogue() {
        const Json& catalogue = pdf_.catalogue();
        if (pdf_.get(pdf_.get(catalogue, "/MarkInfo"), "/Marked") != Json(true))
            report("marked", "MarkInfo says nothing");
        if (bytes_of_string(pdf_.get(catalogue, "/Lang")).size() < 2)
            report("language", "the catalogue has no Lang");
        if (pdf_.get(pdf_.get(catalogue, "/ViewerPreferences"), "/DisplayDocTitle") != Json(true))
            report("display-title", "DisplayDocTitle is not true");
        for (const char* key : {"/AA", "/OpenAction", "/Requirements", "/Perms", "/OCProperties"})
            if (catalogue.contains(key) && std::string(key) != "/OpenAction")
                report("forbidden-key", std::string(key) + " in the catalogue");
        const Json& names = pdf_.get(catalogue, "/Names");
        if (names.is_object() && (names.contains("/JavaScript") || names.contains("/EmbeddedFiles")))
            report("forbidden-key", "Names with JavaScript or EmbeddedFiles");
        if (pdf_.get(catalogue, "/AcroForm").is_object() && pdf_.get(catalogue, "/AcroForm").contains("/XFA"))
            report("forbidden-key", "XFA");
        check_intent(pdf_.get(catalogue, "/OutputIntents"));
    }

    void check_intent(const Json& intents) {
        if (!intents.is_array() || intents.empty()) return report("output-intent", "there is none");
        const Json& intent = pdf_.resolve(intents[0]);
        if (name_of(pdf_.get(intent, "/S")) != "/GTS_PDFA1") report("output-intent", "it is not GTS_PDFA1");
        if (!intent.contains("/DestOutputProfile") || !pdf_.is_stream(intent.at("/DestOutputProfile")))
            return report("output-intent", "it has no profile");
        const std::string profile = pdf_.stream(intent.at("/DestOutputProfile"));
        if (profile.size() < 128 || profile.substr(36, 4) != "acsp" || profile.substr(16, 4) != "RGB " ||
            pdf_.get(intent.at("/DestOutputProfile"), "/N") != Json(3))
            report("output-intent", "the profile is no RGB profile of three components");
    }

    void check_stream(const std::string& reference, const Json& dictionary) {
        for (const char* key : {"/F", "/FFilter", "/FDecodeParms"})
            if (dictionary.contains(key)) report("external-stream", reference + " has " + key);
        const std::string filter = dictionary.contains("/Filter") ? dictionary.at("/Filter").dump() : "";
        if (filter.find("LZWDecode") != std::string::npos || filter.find("/Crypt") != std::string::npos)
            report("filter", reference + " " + filter);
        const std::string subtype = name_of(pdf_.get(dictionary, "/Subtype"));
        if (subtype == "/PS") report("forbidden-key", reference + " is PostScript");
        if (subtype != "/Image") return;
        for (const char* key : {"/Alternates", "/OPI"})
            if (dictionary.contains(key)) report("forbidden-key", reference + " has " + key);
        if (pdf_.get(dictionary, "/Interpolate") == Json(true)) report("interpolate", reference);
        if (name_of(pdf_.get(dictionary, "/ColorSpace")) == "/DeviceCMYK")
            report("device-colour", reference + " is CMYK");
    }

    void walk(const std::string& reference, const Json& value, int depth) {
        if (depth > 30) return;
        if (value.is_array())
            for (const Json& each : value) walk(reference, each, depth + 1);
        if (value.is_string() && bytes_of_string(value).size() > 32'767) report("string-length", reference);
        if (!value.is_object()) return;
        const std::string kind = value.contains("/S") ? name_of(pdf_.resolve(value.at("/S"))) : "";
        if (forbidden_actions.contains(kind)) report("forbidden-action", reference + " " + kind);
        if (value.contains("/AA")) report("forbidden-key", reference + " has AA");
        if (value.contains("/EF")) report("forbidden-key", reference + " has an embedded file");
        if (name_of(pdf_.get(value, "/Type")) == "/ExtGState") {
            const std::string blend = name_of(pdf_.get(value, "/BM"));
            if (!blend.empty() && blend != "/Normal" && blend != "/Compatible")
                report("blend-mode", reference + " " + blend);
            for (const char* key : {"/TR", "/HTP"})
                if (value.contains(key)) report("forbidden-key", reference + " has " + key);
        }
        for (const auto& [key, each] : value.items()) {
            if (key.size() > 128) report("name-length", reference);
            walk(reference, each, depth + 1);
        }
    }

    const PdfObjects& pdf_;
    Findings& findings_;
};

} // namespace

void check_archive(const PdfObjects& pdf, Findings& findings) { ArchiveCheck(pdf, findings).run(); }

} // namespace verantwoord::conformance
