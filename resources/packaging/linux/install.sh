#!/bin/sh
# Installs Relance for the user who runs this, without administrator's rights: the program into ~/.local/lib/relance, a command
# into ~/.local/bin, the entry of the menu into ~/.local/share. Run again with a newer version, it takes the older one's place.
# Your data (~/.local/share/relance) is never touched.
set -eu

here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
share=${XDG_DATA_HOME:-$HOME/.local/share}
lib=$HOME/.local/lib
bin=$HOME/.local/bin

missing=$(ldd "$here/relance/_internal/PySide6/Qt/plugins/platforms/libqxcb.so" "$here/relance/_internal/PySide6/QtWidgets.abi3.so" \
  "$here/relance/_internal/PySide6/QtSvg.abi3.so" 2>/dev/null | awk '/not found/ { print $1 }' | sort -u | tr '\n' ' ')
for name in $missing; do
  # what the bundle brings itself is found when it runs
  [ -e "$here/relance/_internal/$name" ] || lacking="${lacking:-}$name "
done
if [ -n "${lacking:-}" ]; then
  echo "Relance needs libraries that are missing here: $lacking" >&2
  echo "Install them with your system's package manager, then run this again." >&2
  exit 1
fi

mkdir -p "$lib" "$bin"
rm -rf "$lib/relance.new"
cp -R "$here/relance" "$lib/relance.new"
cp "$here/uninstall.sh" "$here/LICENSE" "$lib/relance.new/"
rm -rf "$lib/relance.old"
if [ -e "$lib/relance" ]; then mv "$lib/relance" "$lib/relance.old"; fi
mv "$lib/relance.new" "$lib/relance"
rm -rf "$lib/relance.old"
ln -sfn "$lib/relance/relance" "$bin/relance"

(cd "$here/share" && find . -type f) | while read -r file; do
  mkdir -p "$(dirname "$share/$file")"
  cp "$here/share/$file" "$share/$file"
done
# Menus do not look into ~/.local/bin on every system.
sed -i "s|^Exec=relance|Exec=\"$lib/relance/relance\"|; s|^TryExec=.*|TryExec=$lib/relance/relance|" "$share/applications/relance.desktop"

for refresh in "update-desktop-database -q $share/applications" "update-mime-database $share/mime" \
  "gtk-update-icon-cache -q -t -f $share/icons/hicolor"; do
  command -v "${refresh%% *}" >/dev/null 2>&1 && $refresh >/dev/null 2>&1 || true
done

echo "Relance is installed. Start it from the menu, or with $bin/relance"
echo "To remove it: $lib/relance/uninstall.sh"
