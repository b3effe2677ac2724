# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# Flags travel through these two targets only, so that what we link to is never compiled with ours.

add_library(tournee_warnings INTERFACE)
target_compile_options(tournee_warnings INTERFACE
    -Wall -Wextra -Wpedantic
    -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-qual
    -Wimplicit-fallthrough -Wextra-semi
    # With several sources in a unit, other sources' constants are no shadows, and the private part of a
    # class may use its source's unnamed namespace.
    $<$<CXX_COMPILER_ID:GNU>:-Wshadow=local>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>
    $<$<CXX_COMPILER_ID:Clang>:-Wshadow-uncaptured-local>
    # gcc 12 sees these two where there are none, in std::optional and std::string.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=maybe-uninitialized>
    $<$<CXX_COMPILER_ID:GNU>:-Wno-error=restrict>)

add_library(tournee_options INTERFACE)
target_include_directories(tournee_options INTERFACE "${PROJECT_SOURCE_DIR}")
# What is released tells no folder of the computer it was built on, and is the same from any of them.
target_compile_options(tournee_options INTERFACE
    $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_BINARY_DIR}=.>
    $<$<CONFIG:Release>:-ffile-prefix-map=${PROJECT_SOURCE_DIR}=.>)
target_compile_definitions(tournee_options INTERFACE
    $<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>
    QT_NO_FOREACH QT_NO_URL_CAST_FROM_STRING QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)

find_program(TOURNEE_MOLD mold)
if(TOURNEE_MOLD)
    target_link_options(tournee_options INTERFACE -fuse-ld=mold)
endif()

if(TOURNEE_SANITIZERS)
    string(REPLACE ";" "," sanitizers "${TOURNEE_SANITIZERS}")
    target_compile_options(tournee_options INTERFACE
        -fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=undefined)
    target_link_options(tournee_options INTERFACE -fsanitize=${sanitizers})
endif()

# What every target of ours has in common.
function(tournee_target name)
    target_link_libraries(${name} PRIVATE tournee_warnings)
    get_target_property(type ${name} TYPE)
    if(type STREQUAL "EXECUTABLE")
        target_link_libraries(${name} PRIVATE tournee_options)
    else()
        target_link_libraries(${name} PUBLIC tournee_options)
    endif()
endfunction()
