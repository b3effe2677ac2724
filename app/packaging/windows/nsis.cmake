# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later

# A recipe, not tried: there was no Windows where this was written. Build with MSVC or MinGW and a Qt 6.4 or
# newer, run windeployqt on the installed tournee.exe, then cpack -G NSIS.

set(CPACK_NSIS_DISPLAY_NAME Tournée)
set(CPACK_NSIS_INSTALLED_ICON_NAME "bin/tournee.exe")
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(classes "HKLM \"Software\\Classes")
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS "
WriteRegStr ${classes}\\.tournee\" \"\" \"Tournee.Workbook\"
WriteRegStr ${classes}\\.tourneez\" \"\" \"Tournee.Bundle\"
WriteRegStr ${classes}\\Tournee.Workbook\" \"\" \"Tournée\"
WriteRegStr ${classes}\\Tournee.Workbook\\shell\\open\\command\" \"\" '\"$INSTDIR\\bin\\tournee.exe\" \"%1\"'
WriteRegStr ${classes}\\Tournee.Bundle\" \"\" \"Tournée\"
WriteRegStr ${classes}\\Tournee.Bundle\\shell\\open\\command\" \"\" '\"$INSTDIR\\bin\\tournee.exe\" \"%1\"'
")
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS "
DeleteRegKey ${classes}\\.tournee\"
DeleteRegKey ${classes}\\.tourneez\"
DeleteRegKey ${classes}\\Tournee.Workbook\"
DeleteRegKey ${classes}\\Tournee.Bundle\"
")
