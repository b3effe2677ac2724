#!/bin/bash
# SPDX-FileCopyrightText: 2026 Tournée contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# archive.sh BUILD OUT.tar.gz: the programs of the build folder BUILD with the libraries and plugins of Qt
# that they need, for other Linux systems with at least this system's C library. Unpack anywhere, run
# tournee/tournee. The same build gives the same bytes.

set -euo pipefail
[ $# -eq 2 ] || { sed -n 's/^# //p' "$0" | sed -n 3,6p >&2; exit 2; }
build=$1 out=$2
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
umask 022
root=$stage/tournee
DESTDIR='' cmake --install "$build" --prefix "$root" --strip >/dev/null
mkdir -p "$root/lib" "$root/plugins" "$root/share/translations"

plugins=$(qmake6 -query QT_INSTALL_PLUGINS 2>/dev/null || echo "/usr/lib/$(gcc -print-multiarch)/qt6/plugins")
for wanted in platforms/libqxcb.so platforms/libqoffscreen.so platforms/libqminimal.so \
    platforms/libqwayland-generic.so platforms/libqwayland-egl.so wayland-shell-integration \
    platforminputcontexts iconengines imageformats platformthemes/libqxdgdesktopportal.so \
    xcbglintegrations/libqxcb-glx-integration.so printsupport; do
    [ -e "$plugins/$wanted" ] || continue
    mkdir -p "$root/plugins/$(dirname "$wanted")"
    cp -a "$plugins/$wanted" "$root/plugins/$(dirname "$wanted")/"
done
translations=$(qmake6 -query QT_INSTALL_TRANSLATIONS 2>/dev/null || echo /usr/share/qt6/translations)
cp "$translations"/qtbase_{fr,en}.qm "$root/share/translations/" 2>/dev/null || true
mkdir -p "$root/share/hunspell"
for words in fr_CA fr en_CA; do
    for ending in aff dic; do
        if [ -e "/usr/share/hunspell/$words.$ending" ]; then
            cp -L "/usr/share/hunspell/$words.$ending" "$root/share/hunspell/"
        fi
    done
done

# What every desktop has, or must have in its own version: the C library, the display, its drivers, its fonts.
belongs_to_system() {
    case $1 in
    ld-linux*|libc.so.*|libm.so.*|libdl.so.*|libpthread.so.*|librt.so.*|libresolv.so.*) ;;
    libGL.so.*|libEGL.so.*|libGLX.so.*|libGLdispatch.so.*|libOpenGL.so.*|libdrm.so.*|libgbm.so.*) ;;
    libX11.so.*|libX11-xcb.so.*|libxcb.so.*|libfontconfig.so.*|libfreetype.so.*|libdbus-1.so.*) ;;
    libwayland-client.so.*|libsystemd.so.*|libudev.so.*) ;;
    *) return 1 ;;
    esac
}
find "$root/bin" "$root/plugins" -type f -print0 | while IFS= read -r -d '' file; do
    ldd "$file" 2>/dev/null | awk '$3 ~ /^\// { print $1, $3 }'
done | sort -u | while read -r name path; do
    belongs_to_system "$name" || cp -L "$path" "$root/lib/$name"
done
chmod -R u+w,go-w "$root"
find "$root/lib" -name '*.so*' -type f -exec strip --strip-unneeded {} + 2>/dev/null || true
find "$root/lib" -name '*.so*' -type f -exec patchelf --set-rpath '$ORIGIN' {} \;
find "$root/plugins" -name '*.so' -type f -exec patchelf --set-rpath '$ORIGIN/../../lib' {} \;
patchelf --set-rpath '$ORIGIN/../lib' "$root/bin/tournee" "$root/bin/tournee-cli"
printf '[Paths]\nPrefix=..\nPlugins=plugins\nTranslations=share/translations\n' >"$root/bin/qt.conf"
mkdir -p "$root/licences"
for package in $(find "$root/lib" -type f -printf '%f\n' | while read -r name; do
    dpkg-query -S "*/$name" 2>/dev/null | head -n 1 | cut -d: -f1
done | sort -u); do
    [ ! -e "/usr/share/doc/$package/copyright" ] \
        || cp -L "/usr/share/doc/$package/copyright" "$root/licences/$package"
done
for name in tournee tournee-cli; do
    cat >"$root/$name" <<LAUNCH
#!/bin/sh
# Starts $name with the libraries beside it.
here=\$(dirname "\$(readlink -f "\$0")")
XDG_DATA_DIRS="\$here/share:\${XDG_DATA_DIRS:-/usr/local/share:/usr/share}" exec "\$here/bin/$name" "\$@"
LAUNCH
    chmod 755 "$root/$name"
done

epoch=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || echo 1796083200)}
tar --sort=name --mtime="@$epoch" --owner=0 --group=0 --numeric-owner --format=gnu \
    -C "$stage" -c tournee | gzip -9 -n >"$out"
echo "$out: $(stat -c %s "$out") bytes, $(find "$root/lib" -type f | wc -l) libraries"
