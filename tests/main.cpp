// The main of every test program.
#define BOOST_TEST_MODULE verantwoord
#include <boost/test/unit_test.hpp>
