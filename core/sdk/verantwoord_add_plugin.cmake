# verantwoord_add_plugin(<name> [SOURCES a.cpp …] [FOLDER <map with plugin.json>] [INTO <map>])
#
# Makes the folder of a plugin as the program reads it: its JSON files, Markdown templates, images, toets/ and, with
# SOURCES, the library <name>.so. Without FOLDER the files are taken from the current source folder; without INTO
# they go to ${VERANTWOORD_PLUGINS}/<name>, or to <build>/<name> when that variable is not set.
set(VERANTWOORD_SDK ${CMAKE_CURRENT_LIST_DIR} CACHE INTERNAL "Folder that holds verantwoord_plugin.map")
# In the source the headers stand beside this file; installed they are where headers belong.
if(EXISTS ${VERANTWOORD_SDK}/verantwoord/plugin.hpp)
  set(VERANTWOORD_HEADERS ${VERANTWOORD_SDK} CACHE INTERNAL "Folder that holds verantwoord/plugin.hpp")
else()
  cmake_path(SET VERANTWOORD_HEADERS NORMALIZE ${VERANTWOORD_SDK}/../../../include)
  set(VERANTWOORD_HEADERS ${VERANTWOORD_HEADERS} CACHE INTERNAL "Folder that holds verantwoord/plugin.hpp")
endif()

function(verantwoord_add_plugin name)
  cmake_parse_arguments(PLUGIN "" "FOLDER;INTO" "SOURCES" ${ARGN})
  if(NOT PLUGIN_FOLDER)
    set(PLUGIN_FOLDER ${CMAKE_CURRENT_SOURCE_DIR})
  endif()
  if(NOT PLUGIN_INTO AND VERANTWOORD_PLUGINS)
    set(PLUGIN_INTO ${VERANTWOORD_PLUGINS}/${name})
  elseif(NOT PLUGIN_INTO)
    set(PLUGIN_INTO ${CMAKE_CURRENT_BINARY_DIR}/${name})
  endif()
  if(NOT EXISTS ${PLUGIN_FOLDER}/plugin.json)
    message(FATAL_ERROR "verantwoord_add_plugin(${name}): ${PLUGIN_FOLDER}/plugin.json bestaat niet")
  endif()

  # Not deeper than needed: a build folder may stand beside plugin.json.
  file(GLOB data RELATIVE ${PLUGIN_FOLDER} CONFIGURE_DEPENDS
    ${PLUGIN_FOLDER}/*.json ${PLUGIN_FOLDER}/*.md ${PLUGIN_FOLDER}/*.svg ${PLUGIN_FOLDER}/*.png ${PLUGIN_FOLDER}/*.jpg)
  file(GLOB_RECURSE deeper RELATIVE ${PLUGIN_FOLDER} CONFIGURE_DEPENDS
    ${PLUGIN_FOLDER}/delen/* ${PLUGIN_FOLDER}/afbeeldingen/* ${PLUGIN_FOLDER}/toets/*)
  list(APPEND data ${deeper})
  set(copies)
  foreach(file ${data})
    add_custom_command(OUTPUT ${PLUGIN_INTO}/${file}
      COMMAND ${CMAKE_COMMAND} -E copy ${PLUGIN_FOLDER}/${file} ${PLUGIN_INTO}/${file}
      DEPENDS ${PLUGIN_FOLDER}/${file} VERBATIM)
    list(APPEND copies ${PLUGIN_INTO}/${file})
  endforeach()
  add_custom_target(${name}_plugin ALL DEPENDS ${copies})

  file(READ ${PLUGIN_FOLDER}/plugin.json manifest)
  string(JSON library ERROR_VARIABLE absent GET "${manifest}" bibliotheek)
  if(absent)
    set(library "")
  endif()
  if(NOT PLUGIN_SOURCES)
    if(library)
      message(FATAL_ERROR "verantwoord_add_plugin(${name}): plugin.json noemt de bibliotheek '${library}', "
                          "maar er zijn geen SOURCES")
    endif()
    return()
  endif()
  if(NOT library STREQUAL "${name}.so")
    message(FATAL_ERROR "verantwoord_add_plugin(${name}): zet in plugin.json \"bibliotheek\": \"${name}.so\"")
  endif()

  add_library(${name} MODULE ${PLUGIN_SOURCES})
  add_dependencies(${name}_plugin ${name})
  target_include_directories(${name} SYSTEM PRIVATE ${VERANTWOORD_HEADERS})
  target_compile_options(${name} PRIVATE -Wall -Wextra -fvisibility=hidden -fvisibility-inlines-hidden)
  # A function that was forgotten is an error here, not a message at the centre.
  target_link_options(${name} PRIVATE -Wl,-z,defs -Wl,--version-script=${VERANTWOORD_SDK}/verantwoord_plugin.map)
  if(NOT CMAKE_CXX_STANDARD)
    set_target_properties(${name} PROPERTIES CXX_STANDARD 17)
  endif()
  set_target_properties(${name} PROPERTIES PREFIX "" SUFFIX ".so" CXX_STANDARD_REQUIRED ON CXX_EXTENSIONS OFF LINK_DEPENDS ${VERANTWOORD_SDK}/verantwoord_plugin.map
    LIBRARY_OUTPUT_DIRECTORY ${PLUGIN_INTO})
endfunction()
