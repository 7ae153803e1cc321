// What each command does. Results go to standard output, messages to standard error; each returns its exit
// code.
#pragma once

#include "app/line/options.hpp"
#include "base/files/surroundings.hpp"

namespace verantwoord {

int command_new_centre(const Options& options, const Surroundings& surroundings);
int command_check(const Options& options, const Surroundings& surroundings);
int command_attack(const Options& options, const Surroundings& surroundings);
int command_calculate(const Options& options, const Surroundings& surroundings);
int command_report(const Options& options, const Surroundings& surroundings);
int command_burden(const Options& options, const Surroundings& surroundings);
int command_trace(const Options& options, const Surroundings& surroundings);
int command_release(const Options& options, const Surroundings& surroundings);
int command_template_fields(const Options& options, const Surroundings& surroundings);
int command_template_new(const Options& options, const Surroundings& surroundings);
int command_template_watch(const Options& options, const Surroundings& surroundings);
int command_template_check(const Options& options, const Surroundings& surroundings);
int command_plugin_list(const Options& options, const Surroundings& surroundings);
int command_plugin_show(const Options& options, const Surroundings& surroundings);
int command_plugin_trust(const Options& options, const Surroundings& surroundings);
int command_plugin_new(const Options& options, const Surroundings& surroundings);
int command_plugin_test(const Options& options, const Surroundings& surroundings);
int command_schema(const Options& options, const Surroundings& surroundings);
int command_new_key(const Options& options, const Surroundings& surroundings);
int command_pseudonym(const Options& options, const Surroundings& surroundings);
int command_judge(const Options& options, const Surroundings& surroundings);
int command_clean_up(const Options& options, const Surroundings& surroundings);
int command_explain(const Options& options, const Surroundings& surroundings);

} // namespace verantwoord
