// Makes the files in gegevens/ of the invented centre De Brug, in the forms that real exports have. The same
// call gives the same bytes everywhere; with more visits and people it feeds the benchmark.
//
//   maak_voorbeeld <doelmap> [--bezoeken N] [--deelnemers N]
#include "generator/activities.hpp"
#include "generator/money.hpp"
#include "generator/network.hpp"
#include "generator/organisation.hpp"
#include "generator/visits.hpp"

#include <charconv>
#include <exception>
#include <iostream>
#include <string_view>

namespace {

struct Request {
    std::filesystem::path folder;
    std::int64_t visits = 24920; ///< registered, 2023 to 2025
    int people = 500;
};

template <typename Number>
bool read(std::string_view text, Number& number) {
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc{} && end == text.data() + text.size() && number > 0;
}

bool read(int count, char** words, Request& request) {
    for (int i = 1; i < count; ++i) {
        const std::string_view word = words[i];
        if (word == "--bezoeken" && i + 1 < count) {
            if (!read(words[++i], request.visits) || request.visits > 1'000'000'000) return false;
        } else if (word == "--deelnemers" && i + 1 < count) {
            if (!read(words[++i], request.people) || request.people > 10'000'000) return false;
        } else if (request.folder.empty() && !word.starts_with("-")) {
            request.folder = word;
        } else {
            return false;
        }
    }
    return !request.folder.empty();
}

void make(const Request& request) {
    using namespace voorbeeld;
    const auto folder = request.folder / "gegevens";
    std::filesystem::create_directories(folder);
    // Each file has its own chance, so that a change in one leaves the others as they were.
    Random of_people(1), of_names(2), of_visits(3), of_meetings(4), of_volunteers(5), of_earlier_visits(6),
        of_roles(7), of_referrals(8);
    const auto people = make_people(request.people, of_people);
    write_people(folder, people, of_names);
    write_opening(folder);
    const std::int64_t recent = request.visits * 5 / 7;
    VisitFiles(folder, people, of_visits).write(recent, first_day, last_day);
    VisitFiles(folder, people, of_earlier_visits).write(request.visits - recent, earliest_day, first_day - 1);
    write_activities(folder);
    write_meetings(folder, people, of_meetings);
    write_volunteers(folder, people, of_volunteers);
    write_roles(folder, people, of_roles);
    write_referrals(folder, of_referrals);
    write_get_and_bring(folder);
    write_budget(folder);
}

} // namespace

int main(int count, char** words) {
    Request request;
    if (!read(count, words, request)) {
        std::cerr << "gebruik: maak_voorbeeld <doelmap> [--bezoeken N] [--deelnemers N]\n";
        return 2;
    }
    try {
        make(request);
    } catch (const std::exception& error) {
        std::cerr << "maak_voorbeeld: " << error.what() << "\n";
        return 1;
    }
    return 0;
}
