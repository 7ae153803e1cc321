// Where a link may lead is said once, for the Markdown, the PDF and the web page.
#include <boost/test/unit_test.hpp>

#include "document/tree/link.hpp"

using verantwoord::may_link;

BOOST_AUTO_TEST_SUITE(links)

BOOST_AUTO_TEST_CASE(a_link_leads_to_a_page_a_mailbox_a_telephone_or_a_place_in_the_report) {
    for (const char* target : {"https://voorbeeld.nl", "http://voorbeeld.nl", "mailto:post@voorbeeld.nl",
                               "tel:+31101234567", "#bijlage", "HTTPS://VOORBEELD.NL", "Tel:112"})
        BOOST_TEST(may_link(target), target);
    for (const char* target :
         {"javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "bestand.docx", "", "https://",
          "tel:", "#", "telefoon:112", " https://voorbeeld.nl"})
        BOOST_TEST(!may_link(target), target);
}

BOOST_AUTO_TEST_SUITE_END()
