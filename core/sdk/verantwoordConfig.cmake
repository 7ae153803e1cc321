# What find_package(verantwoord) gives: verantwoord_add_plugin, and the program to try a plugin with.
include(${CMAKE_CURRENT_LIST_DIR}/verantwoord_add_plugin.cmake)
cmake_path(SET VERANTWOORD_PROGRAM NORMALIZE ${CMAKE_CURRENT_LIST_DIR}/../../../bin/verantwoord)
