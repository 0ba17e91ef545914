#!/bin/sh
# Removes what install.sh installed for the user who runs this. Your data stays, unless `--with-data` says otherwise.
set -eu

share=${XDG_DATA_HOME:-$HOME/.local/share}
data=$share/relance

rm -f "$share/applications/relance.desktop" "$share/mime/packages/relance.xml" "$share/metainfo/app.relance.Relance.metainfo.xml"
find "$share/icons/hicolor" \( -name relance.png -o -name relance.svg \) -path '*/apps/*' -delete 2>/dev/null || true
rm -f "$HOME/.local/bin/relance" "${XDG_CONFIG_HOME:-$HOME/.config}/autostart/relance.desktop"
rm -rf "$HOME/.local/lib/relance"

for refresh in "update-desktop-database -q $share/applications" "update-mime-database $share/mime"; do
  [ -d "${refresh##* }" ] && command -v "${refresh%% *}" >/dev/null 2>&1 && $refresh >/dev/null 2>&1 || true
done
# What is left in these folders was made from what is gone, when nothing else is there.
if [ -z "$(ls "$share/mime/packages" 2>/dev/null)" ]; then rm -rf "$share/mime"; fi
if [ "$(ls "$share/applications" 2>/dev/null)" = mimeinfo.cache ]; then rm "$share/applications/mimeinfo.cache"; fi
if [ -z "$(find "$share/icons/hicolor" -type f ! -name icon-theme.cache 2>/dev/null)" ]; then rm -rf "$share/icons/hicolor"; fi
rmdir "$share/applications" "$share/metainfo" "$share/icons" "$HOME/.local/lib" "$HOME/.local/bin" 2>/dev/null || true

if [ "${1:-}" = "--with-data" ]; then
  rm -rf "$data"
  echo "Relance and its data are removed."
else
  echo "Relance is removed. Your data is still in $data"
fi
