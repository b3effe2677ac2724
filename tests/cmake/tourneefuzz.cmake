# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# tournee_fuzz(NAME <name> [LIBS <target>…])
#
# Builds fuzz_<name>.cpp of the calling folder, which defines LLVMFuzzerTestOneInput. Inputs once found
# stay in <name>-seeds/ beside it: with the preset fuzz, ctest runs those and ten seconds of new ones;
# with any other preset those, each cut short and changed anywhere (replay.cpp).
function(tournee_fuzz)
    cmake_parse_arguments(PARSE_ARGV 0 arg "" "NAME" "LIBS")
    if(arg_UNPARSED_ARGUMENTS OR NOT arg_NAME)
        message(FATAL_ERROR "tournee_fuzz: NAME is missing, or unknown: ${arg_UNPARSED_ARGUMENTS}")
    endif()
    set(target fuzz_${arg_NAME})
    set(seeds "${CMAKE_CURRENT_SOURCE_DIR}/${arg_NAME}-seeds")
    if(NOT TOURNEE_FUZZ)
        add_executable(${target} ${target}.cpp replay.cpp)
        tournee_target(${target})
        target_link_libraries(${target} PRIVATE Tournee::Core ${arg_LIBS})
        set_target_properties(${target} PROPERTIES
            RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")
        add_test(NAME "replay:${arg_NAME}" COMMAND ${target} "${seeds}")
        set_tests_properties("replay:${arg_NAME}" PROPERTIES LABELS unit TIMEOUT 120)
        return()
    endif()

    add_executable(${target} ${target}.cpp)
    tournee_target(${target})
    target_link_libraries(${target} PRIVATE Tournee::Core ${arg_LIBS})
    target_link_options(${target} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${target} PROPERTIES
        RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/tests")

    # New inputs go to the first folder, so that the sources stay as they are.
    set(corpus "${CMAKE_BINARY_DIR}/tests/corpus/${arg_NAME}")
    file(MAKE_DIRECTORY "${corpus}")
    add_test(NAME "fuzz:${arg_NAME}"
        COMMAND ${target} -max_total_time=10 -timeout=5 "${corpus}" "${seeds}")
    set_tests_properties("fuzz:${arg_NAME}" PROPERTIES LABELS fuzz TIMEOUT 120)
endfunction()
