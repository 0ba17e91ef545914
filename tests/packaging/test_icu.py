"""What a bundle keeps of ICU's data is enough: Qt answers as it does with all of them."""

import os
import re
import subprocess
import sys
from pathlib import Path

import PySide6
import pytest

from resources.packaging import trim_icu


def _answers(**more: str) -> str:
    environment = os.environ | {"LC_ALL": "C.UTF-8"} | more
    asked = [sys.executable, "-m", "tests.packaging.icu_answers"]
    return subprocess.run(asked, env=environment, check=True, capture_output=True, text=True).stdout


@pytest.fixture(scope="module")
def whole() -> Path:
    (library,) = (Path(PySide6.__file__).parent / "Qt" / "lib").glob("libicudata.so.*")
    return library


@pytest.fixture(scope="module")
def trimmed(whole: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trim_icu.trim(whole, tmp_path_factory.mktemp("icu"))


def test_it_is_a_sixth_of_the_size(whole: Path, trimmed: Path):
    assert trimmed.stat().st_size < whole.stat().st_size / 6


@pytest.mark.parametrize("language", ["en_US.UTF-8", "fr_FR.UTF-8", "de_DE.UTF-8"])
def test_order_zones_and_formats_are_the_same(trimmed: Path, language: str):
    with_all = _answers(LC_ALL=language)
    assert len(with_all) > 100_000
    assert _answers(LC_ALL=language, LD_PRELOAD=str(trimmed)) == with_all


def test_that_test_would_notice_what_is_missing(whole: Path, tmp_path: Path):
    too_little = trim_icu.trim(whole, tmp_path, re.compile("coll/.*"))
    assert _answers(LD_PRELOAD=str(too_little)) != _answers()
