"""A bare Debian 12, made with debootstrap, in which a package is installed, used and removed. Nothing of this machine is seen
inside but /dev, /proc, /tmp (with the screen and the buses of a session) and the library that moves the clock. Needs root."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_MADE = ROOT / "build" / "bare"
_MIRROR = "http://deb.debian.org/debian"
_NOT_ON_DISK = ("dev", "proc", "sys", "tmp", "run")
# What apt, dpkg and the caches they renew write about any package.
_BOOKKEEPING = (
    "var/lib/dpkg/",
    "var/lib/apt/",
    "var/cache/apt/",
    "var/cache/debconf/",
    "var/cache/ldconfig/",
    "var/cache/fontconfig/",
    "var/log/",
    "etc/ld.so.cache",
)


class BareRoot:
    """`path`: its root folder."""

    def __init__(self, path: Path):
        self.path = path

    def run(self, *command: str) -> str:
        """What a command prints that is run in it as root; its failure is told with all it said."""
        done = subprocess.run(self.inside(*command), env=_environment(), capture_output=True, text=True, check=False)
        if done.returncode:
            raise AssertionError(f"{' '.join(command)}: {done.returncode}\n{done.stdout}\n{done.stderr}")
        return done.stdout

    def inside(self, *command: str) -> tuple[str, ...]:
        return ("chroot", str(self.path), *command)

    def files(self) -> dict[str, str]:
        """All that lies on its disk, by name, with a sum of the content."""
        found: dict[str, str] = {}
        for folder, inner, names in os.walk(self.path):
            place = Path(folder)
            if place == self.path:
                inner[:] = [name for name in inner if name not in _NOT_ON_DISK]
            for name in [*inner, *names]:
                path = place / name
                found[str(path.relative_to(self.path))] = _sum(path)
        return found

    def left_behind(self, before: dict[str, str]) -> list[str]:
        """What is there now, is not as it was, and is not the bookkeeping of packages."""
        changed = {name for name, content in self.files().items() if before.get(name) != content}
        return sorted(name for name in changed if not f"{name}/".startswith(_BOOKKEEPING))


def _sum(path: Path) -> str:
    if path.is_symlink():
        return str(path.readlink())
    return hashlib.sha256(path.read_bytes()).hexdigest() if path.is_file() else ""


def _environment() -> dict[str, str]:
    return {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/root", "LANG": "C.UTF-8", "DEBIAN_FRONTEND": "noninteractive"}


@contextmanager
def bare_root() -> Iterator[BareRoot]:
    """A fresh one. To be called in a mount namespace of its own (`unshare --mount`): what is mounted goes with that."""
    base = _MADE / "bookworm"
    if not base.is_dir():
        part = base.with_suffix(".part")
        shutil.rmtree(part, ignore_errors=True)
        part.parent.mkdir(parents=True, exist_ok=True)
        subprocess.run(["debootstrap", "--variant=minbase", "bookworm", part, _MIRROR], check=True, stdout=subprocess.DEVNULL)
        subprocess.run(["chroot", part, "apt-get", "-qq", "update"], check=True, env=_environment())
        part.rename(base)
    path = Path(tempfile.mkdtemp(prefix="root-", dir=_MADE))
    subprocess.run(["cp", "-a", f"{base}/.", path], check=True)
    mounted: list[Path] = []
    try:
        clock = next(Path("/usr/lib").glob("*/faketime"))
        for source in (Path("/proc"), Path("/dev"), Path("/tmp"), clock):
            target = path / source.relative_to("/")
            target.mkdir(parents=True, exist_ok=True)
            subprocess.run(["mount", "--bind", source, target], check=True)
            mounted.append(target)
        yield BareRoot(path)
    finally:
        for target in reversed(mounted):
            subprocess.run(["umount", "--lazy", target], check=True)
        if not any(os.path.ismount(target) for target in mounted):
            shutil.rmtree(path, ignore_errors=True)
