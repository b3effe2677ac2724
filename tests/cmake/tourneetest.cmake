# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# tournee_test(NAME <name>
#     [LABEL unit|laws|gui|cli|journey|soak|bench]   default: unit
#     [TIMEOUT <seconds>]                            default: 60
#     [RAPIDCHECK]                                   links the property test library
#     [SOURCES <file>…]                              beyond tst_<name>.cpp
#     [LIBS <target>…])                              beyond Qt Test and the core
#
# Builds tst_<name>.cpp of the calling folder and registers it twice: as <name> in the C locale, and
# as <name>:fr_CA where the decimal separator is a comma and the clock is Québec's. The programs lie
# in ../bin beside the test's own folder.
function(tournee_test)
    cmake_parse_arguments(PARSE_ARGV 0 arg "RAPIDCHECK" "NAME;LABEL;TIMEOUT" "SOURCES;LIBS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME)
        message(FATAL_ERROR "tournee_test: NAME is missing, or unknown: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    if(NOT arg_LABEL)
        set(arg_LABEL unit)
    endif()
    if(NOT arg_LABEL MATCHES "^(unit|laws|gui|cli|journey|soak|bench)$")
        message(FATAL_ERROR "tournee_test: unknown label ${arg_LABEL}")
    endif()
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 60)
    endif()

    set(target tst_${arg_NAME})
    add_executable(${target} ${target}.cpp ${arg_SOURCES})
    tournee_target(${target})
    target_link_libraries(${target} PRIVATE Tournee::Core Qt6::Test ${arg_LIBS})
    if(arg_RAPIDCHECK)
        target_link_libraries(${target} PRIVATE rapidcheck)
    elseif(CMAKE_BUILD_TYPE STREQUAL "Debug")
        target_compile_options(${target} PRIVATE -O0) # a third less to compile, and nothing to run
    endif()
    set_target_properties(${target} PROPERTIES
        AUTOMOC ON
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
    if(arg_LABEL MATCHES "^(cli|journey)$")
        add_dependencies(${target} tournee-cli)
    endif()

    foreach(locale IN ITEMS C fr_CA)
        if(locale STREQUAL "C")
            set(test ${arg_NAME})
            set(zone UTC)
        else()
            set(test "${arg_NAME}:${locale}")
            set(zone America/Toronto)
        endif()
        # A home of its own, so that no test reads or writes the settings of the person running it.
        set(home "${CMAKE_BINARY_DIR}/tests/home/${arg_NAME}-${locale}")
        add_test(NAME "${test}" COMMAND ${target})
        set_tests_properties("${test}" PROPERTIES
            LABELS ${arg_LABEL}
            TIMEOUT ${arg_TIMEOUT}
            ENVIRONMENT "LC_ALL=${locale}.UTF-8;LANG=${locale}.UTF-8;LANGUAGE=;TZ=${zone};\
QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_CONFIG_HOME=${home}/config;\
XDG_DATA_HOME=${home}/data;XDG_CACHE_HOME=${home}/cache;TOURNEE_SOURCE_DIR=${PROJECT_SOURCE_DIR};\
TSAN_OPTIONS=suppressions=${PROJECT_SOURCE_DIR}/tests/cmake/tsan.supp")
    endforeach()
endfunction()
