"""Rows of import and export, by the command line. The folders that are filled here serve the other rows too."""

import shutil
from collections.abc import Iterator
from pathlib import Path

from tests.bench.made import write_studio
from tests.bench.processes import Took, relance
from tests.bench.table import Row, limit_row, mebibytes, milliseconds

FEW, MANY = 1_000, 10_000


class Folders:
    """Data folders with 100, 1,000 and 10,000 projects below a folder, filled when first asked for."""

    def __init__(self, below: Path):
        self._below = below
        self.imports: dict[int, Took] = {}
        self._copies = 0

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

    def copy(self, projects: int) -> Path:
        """A folder that may be written to."""
        source = self.of(projects)
        self._copies += 1
        return shutil.copytree(source, self._below / f"copy-{self._copies}")


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
