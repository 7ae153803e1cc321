# Run at every build: cmake -DSOURCE=<the project> -DINTO=<program_commit.cpp> -P write_program_commit.cmake
# The file is written only when it would differ, so that a new commit compiles one small file anew. A git folder further
# up is of another project, and says nothing of this one.
set(COMMIT "")
find_program(GIT git)
if(GIT)
  execute_process(COMMAND ${GIT} -C ${SOURCE} rev-parse --show-toplevel
    OUTPUT_VARIABLE top OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET RESULT_VARIABLE absent)
  file(REAL_PATH ${SOURCE} source)
  if(NOT absent AND top STREQUAL source)
    execute_process(COMMAND ${GIT} -C ${SOURCE} describe --always "--dirty= met wijzigingen"
      OUTPUT_VARIABLE COMMIT OUTPUT_STRIP_TRAILING_WHITESPACE ERROR_QUIET)
  endif()
endif()
configure_file(${CMAKE_CURRENT_LIST_DIR}/program_commit.cpp.in ${INTO} @ONLY)
