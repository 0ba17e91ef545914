#!/bin/sh
# Signs dist/Relance.app, packs it as .zip and .dmg, and runs the self-test of what was packed. Run on macOS after `dev.py bundle`.
# SIGN_AS: an identity of the keychain; `-` (or nothing) signs for this machine only, and Gatekeeper warns elsewhere.
set -eu
cd "$(dirname "$0")/../../.."

app=dist/Relance.app
identity=${SIGN_AS:--}
version=$(sed -n 's/__version__ = "\(.*\)"/\1/p' desktop/__init__.py)
name=dist/relance-$version-macos-$(uname -m)

# From the inside out; --deep would give the entitlements to every library.
find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -exec codesign --force --options runtime --sign "$identity" {} +
find "$app/Contents" -type d -name '*.framework' -exec codesign --force --options runtime --sign "$identity" {} +
codesign --force --options runtime --entitlements resources/packaging/macos/entitlements.plist --sign "$identity" "$app"
codesign --verify --strict --deep "$app"

# ditto keeps the symbolic links and the rights that a plain zip loses.
rm -f "$name.zip" "$name.dmg"
ditto -c -k --sequesterRsrc --keepParent "$app" "$name.zip"

stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT
cp -R "$app" "$stage/"
ln -s /Applications "$stage/Applications"
hdiutil create -quiet -volname Relance -srcfolder "$stage" -fs HFS+ -format UDZO "$name.dmg"

rm -rf "${stage:?}"/*
ditto -x -k "$name.zip" "$stage"
"$stage/Relance.app/Contents/MacOS/relance" --self-test
ls -l "$name.zip" "$name.dmg"
