"""Proves a .deb where nothing else helps it: `python -m tests.packaging.bare PACKAGE [NEWER]`, as root, after packages.py. In a
bare Debian 12 it is installed, used from outside as a person would (first project, notification, message), watched for calls to
the network, replaced while it runs, and removed. NEWER: a package with a later version (default: the same, with its number
raised); an older program must refuse what a newer one has migrated."""

import os
import shutil
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.packaging import calls
from tests.packaging.bare_root import BareRoot, bare_root
from tests.packaging.installed import Installed, Upgrade, first_day
from tests.support.outside import Session

_TOOLS = ("debootstrap", "strace", "dpkg-deb", "unshare", "Xvfb", "openbox", "xdotool")


def main(arguments: list[str]) -> int:
    missing = [tool for tool in _TOOLS if not shutil.which(tool)]
    if missing or os.geteuid() != 0 or not 1 <= len(arguments) <= 2:
        sys.exit(f"{__doc__}\nMissing here: {', '.join(missing) or 'nothing'}; root: {os.geteuid() == 0}")
    if os.environ.get("RELANCE_UNSHARED") != "1":
        alone = ["unshare", "--mount", "--propagation", "private", sys.executable, "-m", "tests.packaging.bare", *arguments]
        return subprocess.run(alone, env=os.environ | {"RELANCE_UNSHARED": "1"}, check=False).returncode
    with bare_root() as root, TemporaryDirectory(prefix="relance-bare-") as below, Session() as desk:
        package = Path(shutil.copy(arguments[0], below))
        newer = Path(shutil.copy(arguments[1], below)) if arguments[1:] else _raised(package, Path(below))
        try:
            _prove(root, desk, package, newer)
        except Exception:
            print(*(f"-- {program.log.name}\n{program.output}" for program in desk.programs), sep="\n")
            raise
    return 0


def _raised(package: Path, below: Path) -> Path:
    """The same package with a later version."""
    made, content = below / "newer.deb", below / "content"
    subprocess.run(["dpkg-deb", "-R", package, content], check=True)
    control = content / "DEBIAN" / "control"
    control.write_text(control.read_text("utf-8").replace("\nVersion: ", "\nVersion: 9", 1), "utf-8")
    subprocess.run(["dpkg-deb", "-Zgzip", "-z1", "-b", content, made], check=True, stdout=subprocess.DEVNULL)
    return made


def _prove(root: BareRoot, desk: Session, package: Path, newer: Path) -> None:
    before = root.files()
    root.run("apt-get", "-qq", "install", "--yes", "--no-install-recommends", str(package))
    told = root.run("relance", "--version").strip()
    _say("installed with what it depends on", told)
    _say("self-test as a user without rights", root.run("chroot", "--userspec=1000:1000", "/", "relance", "--self-test"))
    here = Installed(root, desk)
    first_day(here)
    _say("first project, notification, message, quit", f"{len(here.traces)} starts")
    upgrade = Upgrade(here)
    upgrade.prepare()
    root.run("dpkg", "-i", str(newer))
    upgrade.still_works()
    _say("replaced while it ran", root.run("relance", "--version").strip())
    _say("started as at a login, everything as before", upgrade.as_before())
    _say("the other way", upgrade.refused_by(package))
    strangers = calls.strangers(here.traces)
    assert not strangers, strangers
    _say("no socket but local ones", f"{sum(1 for _ in calls.lines(here.traces))} calls in {len(here.traces)} traces")
    _is_removed(root, desk, before)


def _is_removed(root: BareRoot, desk: Session, before: dict[str, str]) -> None:
    root.run("apt-get", "-qq", "remove", "--yes", "relance")
    kept = [name for name in root.files() if "relance" in name and not name.startswith(("var/lib/dpkg/", "var/cache/apt/"))]
    assert not kept, kept
    root.run("apt-get", "-qq", "autoremove", "--purge", "--yes")
    left = root.left_behind(before)
    assert not left, left
    home = sorted(_tops(desk))
    _say("removed; left in the user's folders", ", ".join(home))


def _tops(desk: Session) -> set[str]:
    """What the program left in the folders of its user, without what is below the data folder."""
    found = set()
    for name in ("home", "config", "data", "cache", "state"):
        for path in (desk.folder / name).rglob("*"):
            if path.is_file():
                found.add("/".join(path.relative_to(desk.folder).parts[:2]))
    return found


def _say(what: str, found: str) -> None:
    print(f"ok  {what}: {found.splitlines()[-1] if found else ''}", flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
