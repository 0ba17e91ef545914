"""Rows of import and export, by the command line. The folders that are filled here serve the other rows too."""

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.made import QUIET, write_studio
from tests.bench.processes import Took, relance
from tests.bench.table import Row, limit_row, mebibytes, milliseconds

FEW, MANY = 1_000, 10_000


class Folders:
    """Data folders with any number of projects below a folder, filled when first asked for. In a quiet one nothing is due."""

    def __init__(self, below: Path):
        self._below = below
        self.imports: dict[int, Took] = {}

    def file(self, projects: int) -> Path:
        """The exchange file with that many projects."""
        file = self._below / f"{projects}.json"
        if not file.exists():
            write_studio(file, projects)
        return file

    def of(self, projects: int) -> Path:
        folder = self._below / f"data-{projects}"
        if projects not in self.imports:
            self.imports[projects] = relance(folder, "import", str(self.file(projects)))
        return folder

    def quiet(self, projects: int) -> Path:
        folder = self._below / f"quiet-{projects}"
        if not folder.exists():
            file = folder.with_suffix(".json")
            write_studio(file, projects, QUIET)
            relance(folder, "import", str(file))
        return folder

    @contextmanager
    def copy(self, source: Path) -> Iterator[Path]:
        """A folder that may be written to."""
        with TemporaryDirectory(dir=self._below) as below:
            yield shutil.copytree(source, Path(below) / "data")


def rows(folders: Folders) -> Iterator[Row]:
    exports = {}
    for projects in (1, FEW, MANY):
        folder = folders.of(projects)
        exports[projects] = relance(folder, "export", str(folder.with_suffix(".exported.json")))
    for name, took, budget in (("import", folders.imports, 20), ("export", exports, 8)):
        growth = took[MANY].wall / took[FEW].wall
        yield limit_row(f"{name} of 10,000", [took[MANY].wall], budget, milliseconds, growth)
        yield Row(f"{name} of 10,000 to 1,000", f"{growth:.1f} ×", growth, 11, "≤ 11 ×")
        size = folders.file(MANY).stat().st_size / 2**20
        grown = took[MANY].peak - took[1].peak
        yield Row(
            f"memory of the {name} of 10,000 beyond that of 1",
            mebibytes(grown),
            grown / size,
            4,
            "≤ 4 × the file",
            mebibytes(size),
            f"{grown / size:.2f}",
        )
