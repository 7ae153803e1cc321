#include "output/pdf/pdf_metadata.hpp"

#include "base/amount/calendar.hpp"
#include "base/text/text.hpp"

namespace verantwoord::pdf {

namespace {

constexpr const char* program = "Verantwoord";
constexpr const char* producer = "Verantwoord met libharu 2.3.0";

/// XML may hold no control characters.
std::string clean(std::string_view text) {
    std::string result;
    for (const char c : text) result += static_cast<unsigned char>(c) < 0x20 ? ' ' : c;
    return text::escaped(result);
}

// The PDF/A validator wants the namespace of PDF/UA described in the file itself.
constexpr const char* extension =
    "<rdf:Description rdf:about=\"\" xmlns:pdfaExtension=\"http://www.aiim.org/pdfa/ns/extension/\" "
    "xmlns:pdfaSchema=\"http://www.aiim.org/pdfa/ns/schema#\" "
    "xmlns:pdfaProperty=\"http://www.aiim.org/pdfa/ns/property#\"><pdfaExtension:schemas><rdf:Bag>"
    "<rdf:li rdf:parseType=\"Resource\"><pdfaSchema:schema>PDF/UA Universal Accessibility "
    "Schema</pdfaSchema:schema>"
    "<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>"
    "<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix><pdfaSchema:property><rdf:Seq><rdf:li "
    "rdf:parseType=\"Resource\">"
    "<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>"
    "<pdfaProperty:category>internal</pdfaProperty:category>"
    "<pdfaProperty:description>Indicates, which part of ISO 14289 standard is "
    "followed</pdfaProperty:description>"
    "</rdf:li></rdf:Seq></pdfaSchema:property></rdf:li></rdf:Bag></pdfaExtension:schemas></"
    "rdf:Description>\n";

std::string xmp(const Document& document, bool dated) {
    std::string x =
        "<?xpacket begin=\"\xEF\xBB\xBF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n"
        "<x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF "
        "xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\n<rdf:Description rdf:about=\"\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\" "
        "xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\" "
        "xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\">\n";
    x += "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">" + clean(document.title) +
         "</rdf:li></rdf:Alt></dc:title>\n";
    if (!document.author.empty())
        x += "<dc:creator><rdf:Seq><rdf:li>" + clean(document.author) + "</rdf:li></rdf:Seq></dc:creator>\n";
    if (!document.subject.empty())
        x += "<dc:description><rdf:Alt><rdf:li xml:lang=\"x-default\">" + clean(document.subject) +
             "</rdf:li></rdf:Alt></dc:description>\n";
    x += "<dc:language><rdf:Bag><rdf:li>" + clean(document.language) + "</rdf:li></rdf:Bag></dc:language>\n";
    if (dated)
        for (const char* key : {"xmp:CreateDate", "xmp:ModifyDate"})
            x += std::string("<") + key + '>' + document.date + "T00:00:00+00:00</" + key + ">\n";
    x += std::string("<xmp:CreatorTool>") + program + "</xmp:CreatorTool><pdf:Producer>" + producer +
         "</pdf:Producer>\n";
    x += "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</"
         "pdfuaid:part>\n"
         "</rdf:Description>\n";
    return x + extension + "</rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>";
}

} // namespace

Object write_metadata(File& file, const Document& document) {
    const bool dated = document.date.size() == 10 && parse_date(document.date).has_value();
    file.set_information("Title", document.title);
    if (!document.author.empty()) file.set_information("Author", document.author);
    if (!document.subject.empty()) file.set_information("Subject", document.subject);
    file.set_information("Creator", program);
    file.set_information("Producer", producer);
    if (dated) {
        const std::string day =
            document.date.substr(0, 4) + document.date.substr(5, 2) + document.date.substr(8, 2);
        for (const char* key : {"CreationDate", "ModDate"}) file.set_date(key, "D:" + day + "000000+00'00'");
    }
    return file.raw_stream("/Type/Metadata/Subtype/XML", xmp(document, dated));
}

} // namespace verantwoord::pdf
