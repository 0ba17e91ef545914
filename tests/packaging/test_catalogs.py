"""In a bundle the names of holidays come from one archive instead of a file a country: gettext gives the same for both."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import holidays

_ASK = """
import gettext, runpy, sys
hook, folder = sys.argv[1:]
runpy.run_path(hook)
assert "holidays" not in sys.modules
import holidays
for domain, name in (("FR", "Noël"), ("JP", "元日"), ("US", "Noël")):
    print(gettext.translation(domain, localedir=folder, languages=["en_US"], fallback=True).gettext(name))
"""
_HOOK = Path(__file__).parents[2] / "resources" / "packaging" / "hooks" / "catalogs.py"


def _asked(folder: Path) -> str:
    command = [sys.executable, "-X", "utf8", "-c", _ASK, str(_HOOK), str(folder)]
    return subprocess.run(command, check=True, capture_output=True, text=True, encoding="utf-8").stdout


def test_names_from_the_archive_are_those_of_the_files(tmp_path: Path):
    files = Path(holidays.__file__).parent / "locale"
    packed = tmp_path / "holidays" / "locale.zip"
    packed.parent.mkdir()
    with ZipFile(packed, "w") as archive:
        for domain in ("FR", "JP"):
            name = f"en_US/LC_MESSAGES/{domain}.mo"
            archive.write(files / name, name)
    told = _asked(packed.with_name("locale"))
    assert told.splitlines() == ["Christmas Day", "New Year's Day", "Noël"]
    assert _asked(files) == told
