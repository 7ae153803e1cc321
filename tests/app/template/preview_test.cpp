// The preview, while somebody works on a template and a browser asks for what there is.

#include "app/template/preview.hpp"
#include "road/small_centre.hpp"

#include <boost/test/unit_test.hpp>

#include <atomic>
#include <thread>

using namespace verantwoord;
using namespace verantwoord::testing;

namespace {

struct Desk : SmallCentre {
    BenchOptions options;

    Desk() {
        write("sjablonen/eigen.md", "# Verslag\n\nEr waren {{bezoeken}} bezoeken.\n");
        options.centre = folder;
        options.template_file = (folder / "sjablonen/eigen.md").string();
    }
    /// A report that takes a while to make.
    void lay_long_template() const {
        std::string text = "# Verslag\n\n";
        for (int i = 0; i < 4000; ++i)
            text +=
                "Er waren {{bezoeken}} bezoeken, en daarover is ook op deze plaats wel iets te zeggen.\n\n";
        write("sjablonen/eigen.md", text);
    }
    Session session() const { return {surroundings, Voice{}, {}}; }
};

/// How often the browser gets an answer while `work` is done in another thread.
template <typename Work>
std::size_t answers_during(Preview& preview, Work work) {
    std::atomic<bool> ended{false};
    std::thread other([&] {
        work();
        ended = true;
    });
    std::size_t answers = 0;
    while (!ended) {
        preview.page();
        ++answers;
        std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    other.join();
    return answers;
}

} // namespace

BOOST_FIXTURE_TEST_SUITE(preview_of_a_template, Desk)

BOOST_AUTO_TEST_CASE(a_page_is_made_anew_when_a_file_changed) {
    Preview preview(options, session());
    BOOST_TEST(preview.page()->version == 0U);
    BOOST_TEST(preview.pdf().empty());
    BOOST_TEST(preview.refresh());
    BOOST_TEST(preview.page()->html.find("53") != std::string::npos);
    BOOST_TEST(preview.pdf().starts_with("%PDF"));
    BOOST_TEST(!preview.refresh());
    write("sjablonen/eigen.md", "# Verslag\n\nNu anders.\n");
    BOOST_TEST(preview.refresh());
    BOOST_TEST(preview.page()->version == 2U);
    BOOST_TEST(preview.page()->html.find("Nu anders.") != std::string::npos);
}

BOOST_AUTO_TEST_CASE(the_last_page_without_faults_stays) {
    Preview preview(options, session());
    preview.refresh();
    write("sjablonen/eigen.md", "# Verslag\n\n{{bestaat_niet}}\n");
    BOOST_TEST(preview.refresh());
    BOOST_TEST(preview.page()->errors > 0U);
    BOOST_TEST(preview.page()->html.find("53") != std::string::npos);
    BOOST_TEST(preview.pdf().starts_with("%PDF"));
}

BOOST_AUTO_TEST_CASE(nobody_waits_while_a_pdf_or_a_page_is_made) {
    lay_long_template();
    Preview preview(options, session());
    BOOST_TEST(answers_during(preview, [&] { preview.refresh(); }) > 5U);
    BOOST_TEST(answers_during(preview, [&] { preview.pdf(); }) > 5U);
}

BOOST_AUTO_TEST_SUITE_END()
