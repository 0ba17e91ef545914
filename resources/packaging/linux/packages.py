"""Makes the packages for Linux out of the bundle in dist/relance: a .deb, and a .tar.gz that installs itself into a user's home.
Run as `python resources/packaging/linux/packages.py` after `dev.py bundle`; needs dpkg-deb for the first."""

import gzip
import hashlib
import os
import platform
import shutil
import subprocess
import sys
import tarfile
import textwrap
from email.utils import formatdate
from html import escape
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import icons  # noqa: E402
from releases import HOMEPAGE, MAINTAINER, ROOT, VERSION, Release, made_at, releases  # noqa: E402

BUNDLE, DIST, MADE = ROOT / "dist" / "relance", ROOT / "dist", ROOT / "build" / "linux"
NAME = "relance"
MACHINES = {"x86_64": "amd64", "aarch64": "arm64"}
# What the bundle leaves to the system (see build.spec), by Debian's names. Those in the second line Qt loads when there is a use.
DEPENDS = """
libbrotli1, libc6 (>= 2.35), libdbus-1-3, libegl1, libfontconfig1, libfreetype6, libgcc-s1, libgl1,
libglib2.0-0 | libglib2.0-0t64, libgssapi-krb5-2, libstdc++6 (>= 11), libwayland-client0, libwayland-cursor0, libx11-6,
libx11-xcb1, libxcb-randr0, libxcb-render0, libxcb-shm0, libxcb-sync1, libxcb-xfixes0, libxcb1, libxkbcommon0, libzstd1, tzdata,
xdg-utils, zlib1g
"""
DESCRIPTION = """know which client has gone quiet, and what to say
 Relance is for independent designers whose clients go quiet. It knows whose
 turn it is, counts the silence, says when a follow-up or a final notice falls
 due, and shows where the money of every project stands.
 .
 It sends nothing: what you write goes out by your own hand, and nothing
 leaves your computer."""


def metainfo() -> str:
    text = (HERE / "relance.metainfo.xml").read_text("utf-8")
    lines = "\n".join(_release(one) for one in releases())
    return text.replace("@HOMEPAGE@", HOMEPAGE).replace("@VERSION@", VERSION).replace("@RELEASES@", lines)


def _release(one: Release) -> str:
    notes = "".join(f"<li>{escape(note, quote=False)}</li>" for note in one.notes)
    return f'    <release version="{one.version}" date="{one.date}"><description><ul>{notes}</ul></description></release>'


def lay_out_share(share: Path) -> None:
    """What desktops look for below /usr/share or ~/.local/share."""
    pictures = MADE / "icons"
    icons.make(pictures)
    files = {
        "applications/relance.desktop": HERE / "relance.desktop",
        "mime/packages/relance.xml": HERE / "relance.mime.xml",
        "icons/hicolor/scalable/apps/relance.svg": icons.SOURCE,
        **{f"icons/hicolor/{side}x{side}/apps/relance.png": pictures / f"{side}.png" for side in icons.SIZES},
    }
    for place, source in files.items():
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    (share / "metainfo").mkdir()
    (share / "metainfo" / "app.relance.Relance.metainfo.xml").write_text(metainfo(), "utf-8")


def _with_plain_rights(folder: Path) -> None:
    for path in [folder, *folder.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name) else 0o644)
        os.utime(path, (made_at(), made_at()), follow_symlinks=False)


def deb() -> Path:
    root = MADE / "deb"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(BUNDLE, root / "usr/lib" / NAME, symlinks=True)
    lay_out_share(root / "usr/share")
    (root / "usr/bin").mkdir()
    (root / "usr/bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    doc = root / "usr/share/doc" / NAME
    doc.mkdir(parents=True)
    shutil.copyfile(HERE / "copyright", doc / "copyright")
    (doc / "changelog.gz").write_bytes(gzip.compress(_debian_changelog().encode(), mtime=0))
    overrides = root / "usr/share/lintian/overrides"
    overrides.mkdir(parents=True)
    shutil.copyfile(HERE / "lintian-overrides", overrides / NAME)
    _with_plain_rights(root)
    architecture = MACHINES[platform.machine()]
    control = root / "DEBIAN"
    control.mkdir(mode=0o755)
    installed = [path for path in (root / "usr").rglob("*") if path.is_file() and not path.is_symlink()]
    fields = {
        "Package": NAME,
        "Version": VERSION,
        "Architecture": architecture,
        "Maintainer": MAINTAINER,
        "Installed-Size": str(sum(path.stat().st_size for path in installed) // 1024),
        "Depends": " ".join(DEPENDS.split()),
        "Section": "misc",
        "Priority": "optional",
        "Homepage": HOMEPAGE,
        "Description": DESCRIPTION,
    }
    (control / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()), "utf-8")
    sums = [f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(root)}\n" for path in sorted(installed)]  # noqa: S324
    (control / "md5sums").write_text("".join(sums), "utf-8")
    package = DIST / f"{NAME}_{VERSION}_{architecture}.deb"
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(made_at())}
    subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", root, package], check=True, env=environment)
    return package


def _debian_changelog() -> str:
    notes = "\n".join(textwrap.fill(note, 78, initial_indent="  * ", subsequent_indent="    ") for note in releases()[0].notes)
    return f"{NAME} ({VERSION}) stable; urgency=low\n\n{notes}\n\n -- {MAINTAINER}  {formatdate(made_at())}\n"


def tarball() -> Path:
    root = MADE / f"{NAME}-{VERSION}"
    shutil.rmtree(root, ignore_errors=True)
    shutil.copytree(BUNDLE, root / NAME, symlinks=True)
    lay_out_share(root / "share")
    for script in ("install.sh", "uninstall.sh"):
        shutil.copy(HERE / script, root / script)
        (root / script).chmod(0o755)
    shutil.copyfile(ROOT / "LICENSE", root / "LICENSE")
    _with_plain_rights(root)
    package = DIST / f"{NAME}-{VERSION}-linux-{platform.machine()}.tar.gz"
    with (
        package.open("wb") as raw,
        gzip.GzipFile("", "wb", 9, raw, made_at()) as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        archive.add(root, root.name, filter=_of_nobody)
    return package


def _of_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
    entry.uid = entry.gid = 0
    entry.uname = entry.gname = ""
    return entry


if __name__ == "__main__":
    for made in (tarball(), *([deb()] if shutil.which("dpkg-deb") else [])):
        print(f"{made.relative_to(ROOT)}: {made.stat().st_size / 2**20:.1f} MiB")
