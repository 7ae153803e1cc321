// A worker brings its records back whatever happens to it.
#include <boost/test/unit_test.hpp>

#include "base/must.hpp"
#include "funder/code/record.hpp"
#include "funder/code/still_moment.hpp"
#include "funder/code/worker.hpp"

#include <csignal>
#include <cstdlib>
#include <ctime>
#include <future>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

using namespace verantwoord;

namespace {

struct Outcome {
    WorkerEnd end;
    std::vector<std::string> records;
};

Outcome run(const std::function<void(const WorkerPipe&)>& work) {
    Outcome outcome;
    WorkerLimits limits;
    limits.cpu_seconds = 1;
    limits.wall_seconds = 5;
    outcome.end =
        run_worker(limits, work, [&](std::string_view record) { outcome.records.emplace_back(record); });
    return outcome;
}

} // namespace

BOOST_AUTO_TEST_SUITE(worker)

BOOST_AUTO_TEST_CASE(records_arrive_whole_and_in_order) {
    const std::string large(3'000'000, 'x');
    const auto outcome = run([&](const WorkerPipe& pipe) {
        pipe.send("een");
        pipe.send(large);
        pipe.send("drie");
    });
    BOOST_TEST((outcome.end.kind == WorkerEnd::Kind::Finished));
    BOOST_REQUIRE_EQUAL(outcome.records.size(), 3U);
    BOOST_TEST((outcome.records[1] == large));
    BOOST_TEST(outcome.records[2] == "drie");
}

// The child sees memory as it was at the fork: had the other thread been in the midst of it, half of it.
BOOST_AUTO_TEST_CASE(a_worker_is_not_forked_while_another_thread_is_at_work) {
    int steps = 0;
    std::promise<void> begun;
    std::thread other([&] {
        const AtWork here;
        begun.set_value();
        for (; steps < 20; ++steps) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    });
    begun.get_future().wait();
    const auto outcome = run([&](const WorkerPipe& pipe) { pipe.send(std::to_string(steps)); });
    other.join();
    BOOST_REQUIRE_EQUAL(outcome.records.size(), 1U);
    BOOST_TEST(outcome.records.front() == "20");
}

BOOST_AUTO_TEST_CASE(threads_that_are_at_work_and_fork_do_not_wait_for_each_other) {
    const auto fork_often = [] {
        const AtWork here;
        std::size_t finished = 0;
        for (int round = 0; round < 20; ++round) {
            const AtWork nested;
            // A child that forks too must not believe that others are still at work.
            finished += run([](const WorkerPipe& pipe) {
                            const AtWork in_the_child;
                            pipe.send(std::to_string(run([](const WorkerPipe&) {}).records.size()));
                        }).records.size();
        }
        return finished;
    };
    auto other = std::async(std::launch::async, fork_often);
    BOOST_TEST(fork_often() == 20U);
    BOOST_TEST(other.get() == 20U);
}

BOOST_AUTO_TEST_CASE(what_was_sent_before_a_crash_is_kept) {
    const auto outcome = run([](const WorkerPipe& pipe) {
        pipe.send("een");
        ::raise(SIGSEGV);
    });
    BOOST_TEST((outcome.end.kind == WorkerEnd::Kind::Signalled));
    BOOST_TEST(outcome.end.number == SIGSEGV);
    BOOST_TEST(outcome.records.size() == 1U);
}

BOOST_AUTO_TEST_CASE(files_of_the_program_are_closed_in_the_child) {
    const int opened = ::open("/dev/null", O_RDONLY);
    const auto outcome = run([&](const WorkerPipe& pipe) {
        pipe.send(opened > 3 && ::fcntl(opened, F_GETFD) == -1 ? "dicht" : "open");
    });
    ::close(opened);
    BOOST_REQUIRE_EQUAL(outcome.records.size(), 1U);
    BOOST_TEST(outcome.records[0] == (opened > 3 ? "dicht" : "open"));
}

BOOST_AUTO_TEST_CASE(a_child_that_closes_its_pipe_and_stays_is_ended, *boost::unit_test::label("slow")) {
    const auto outcome = run([](const WorkerPipe&) {
        ::close(3);
        while (true) ::pause();
    });
    BOOST_TEST((outcome.end.kind == WorkerEnd::Kind::OutOfTime));
}

BOOST_AUTO_TEST_CASE(nonsense_on_the_pipe_is_noticed) {
    const auto outcome = run([](const WorkerPipe&) {
        const std::string nonsense(64, '\xff');
        if (::write(3, nonsense.data(), nonsense.size()) < 0) std::abort();
    });
    BOOST_TEST((outcome.end.kind == WorkerEnd::Kind::Garbled));
}

BOOST_AUTO_TEST_CASE(a_fault_of_the_program_in_the_child_is_one_of_the_program) {
    const auto broken = [](const WorkerPipe& pipe) {
        pipe.send("een");
        must(false, "de som klopt niet");
    };
    BOOST_CHECK_EXCEPTION(run(broken), std::logic_error, [](const std::logic_error& error) {
        return error.what() == std::string("de som klopt niet");
    });
    const auto own = run([](const WorkerPipe&) { throw std::logic_error("van de plugin"); });
    BOOST_TEST((own.end.kind == WorkerEnd::Kind::Exited));
}

BOOST_AUTO_TEST_CASE(exit_in_the_child_does_not_run_what_the_program_does_at_its_end) {
    static bool in_child = false;
    std::atexit([] {
        if (in_child) ::_exit(55);
    });
    const auto outcome = run([](const WorkerPipe&) {
        in_child = true;
        std::exit(7);
    });
    BOOST_TEST((outcome.end.kind == WorkerEnd::Kind::Exited));
    BOOST_TEST(outcome.end.number == 0);
}

BOOST_AUTO_TEST_CASE(fresh_time_allows_more_than_one_portion_of_calculation,
                     *boost::unit_test::label("slow")) {
    const auto outcome = run([](const WorkerPipe& pipe) {
        for (int portion = 0; portion < 3; ++portion) {
            pipe.fresh_time();
            const auto until = std::clock() + CLOCKS_PER_SEC * 7 / 10;
            while (std::clock() < until) {
            }
            pipe.send("klaar");
        }
    });
    BOOST_TEST((outcome.end.kind == WorkerEnd::Kind::Finished));
    BOOST_TEST(outcome.records.size() == 3U);
}

BOOST_AUTO_TEST_CASE(a_record_that_is_cut_short_is_not_valid) {
    const auto bytes = RecordWriter().number(-5).text("tekst").bytes();
    RecordReader whole(bytes);
    BOOST_TEST(whole.number() == -5);
    BOOST_TEST(whole.text() == "tekst");
    BOOST_TEST(whole.valid());
    for (std::size_t size = 0; size < bytes.size(); ++size) {
        RecordReader part(std::string_view(bytes).substr(0, size));
        part.number();
        part.text();
        BOOST_TEST(!part.valid());
    }
}

BOOST_AUTO_TEST_SUITE_END()
