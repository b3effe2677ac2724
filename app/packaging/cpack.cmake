# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# cpack -G DEB (Debian), NSIS (Windows), DragNDrop (macOS). Only the first was tried.

set(CPACK_PACKAGE_NAME tournee)
set(CPACK_PACKAGE_VENDOR "Tournée contributors")
set(CPACK_PACKAGE_CONTACT "Tournée contributors <maintainers@tournee.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "notes of a tour of workshops, and what emerges from them")
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tournée)
set(CPACK_PACKAGE_EXECUTABLES tournee Tournée)
set(CPACK_RESOURCE_FILE_LICENSE "${PROJECT_SOURCE_DIR}/LICENSE")
set(CPACK_STRIP_FILES ON)
set(CPACK_VERBATIM_VARIABLES ON)
set(CPACK_THREADS 0)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

if(WIN32)
    set(CPACK_GENERATOR NSIS)
    include(windows/nsis.cmake)
elseif(APPLE)
    set(CPACK_GENERATOR DragNDrop)
else()
    set(CPACK_GENERATOR DEB)
endif()

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"At each table of a workshop someone types what is said, usually with no
network. Tournée takes those notes, brings the files of all tables together
without losing a word, and helps to see what emerges. The interface is in
French and in English; there is neither a server nor an account.
.
The package holds the window (tournee) and the same work without a screen
(tournee-cli).")
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS OFF)
# What no library names: the plugins that open a window and draw the icons.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "qt6-qpa-plugins, libqt6svg6")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "hunspell-fr-comprehensive | hunspell-fr, \
hunspell-en-ca | hunspell-en-us, qt6-translations-l10n, qt6-image-formats-plugins, shared-mime-info")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "age, fonts-noto-core")
# dpkg refuses nothing without it, but people may look there; Debian's policy wants neither group nor umask.
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)

include(CPack)
