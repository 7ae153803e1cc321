// What the file says about itself, in XMP and in its information dictionary, must be there and be the same.
#include "conformance/conformance.hpp"

#include <Poco/DOM/AutoPtr.h>
#include <Poco/DOM/DOMParser.h>
#include <Poco/DOM/Document.h>
#include <Poco/DOM/Element.h>
#include <Poco/DOM/NodeList.h>
#include <Poco/Exception.h>

#include <algorithm>

namespace verantwoord::conformance {

namespace {

std::string text_of(const Poco::XML::Document& document, const std::string& tag) {
    const Poco::XML::AutoPtr<Poco::XML::NodeList> found = document.getElementsByTagName(tag);
    if (found->length() == 0) return {};
    std::string text = found->item(0)->innerText();
    const auto blank = [](char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; };
    while (!text.empty() && blank(text.back())) text.pop_back();
    while (!text.empty() && blank(text.front())) text.erase(0, 1);
    return text;
}

/// "2026-02-01T00:00:00+00:00" and "D:20260201000000+00'00'" as the same digits.
std::string digits_of(const std::string& date) {
    std::string digits;
    for (const char c : date)
        if (c >= '0' && c <= '9') digits += c;
    return digits;
}

} // namespace

void check_metadata(const PdfObjects& pdf, Findings& findings) {
    const auto report = [&](const std::string& rule, const std::string& what) {
        findings.push_back(rule + ": " + what);
    };
    const Json& catalogue = pdf.catalogue();
    if (!catalogue.contains("/Metadata") || !pdf.is_stream(catalogue.at("/Metadata")))
        return report("metadata", "the catalogue has none");
    if (pdf.get(catalogue, "/Metadata").contains("/Filter")) report("metadata", "it is compressed");
    const std::string bytes = pdf.stream(catalogue.at("/Metadata"));
    Poco::XML::AutoPtr<Poco::XML::Document> document;
    try {
        Poco::XML::DOMParser parser;
        document = parser.parseString(bytes);
    } catch (const Poco::Exception& problem) {
        return report("metadata", "it is no XML: " + problem.displayText());
    }
    const auto expect = [&](const std::string& tag, const std::string& value) {
        if (text_of(*document, tag) != value)
            report("xmp", tag + " is '" + text_of(*document, tag) + "', expected '" + value + "'");
    };
    expect("pdfaid:part", "2");
    expect("pdfaid:conformance", "A");
    expect("pdfuaid:part", "1");
    if (bytes.find("http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>") == std::string::npos)
        report("xmp", "the schema of pdfuaid is not described");
    const Json& information = pdf.get(pdf.trailer(), "/Info");
    const auto same = [&](const char* key, const std::string& tag) {
        const std::string there = bytes_of_string(pdf.get(information, key)), here = text_of(*document, tag);
        if (there != here)
            report("info-is-xmp", std::string(key) + " '" + there + "' and " + tag + " '" + here + "'");
    };
    if (text_of(*document, "dc:title").empty()) report("title", "the document has none");
    same("/Title", "dc:title");
    same("/Author", "dc:creator");
    same("/Subject", "dc:description");
    same("/Creator", "xmp:CreatorTool");
    same("/Producer", "pdf:Producer");
    for (const auto& [key, tag] :
         {std::pair("/CreationDate", "xmp:CreateDate"), std::pair("/ModDate", "xmp:ModifyDate")})
        if (digits_of(bytes_of_string(pdf.get(information, key))) != digits_of(text_of(*document, tag)))
            report("info-is-xmp", std::string(key) + " and " + tag);
}

} // namespace verantwoord::conformance
