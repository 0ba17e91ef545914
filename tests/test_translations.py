"""The texts of the interface in its languages: all are there, none is left over, and each says the same with the same
placeholders, plural forms, keys and edges as the English one; what the program loads is made from what the translators wrote."""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from desktop.ui.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
TRANSLATED = LANGUAGES[1:]
Key = tuple[str, str, str]
"""Context, English text, what tells it from an equal one."""


def _written() -> Iterator[tuple[Key, bool, str]]:
    """Every text in the source: its key, whether it has a number, and where it stands."""
    for file in sorted((ROOT / "desktop" / "ui").rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not node.args:
                continue
            called = ast.unparse(node.func)
            place = f"{file.relative_to(ROOT)}:{node.lineno}"
            assert not called.endswith(".tr"), f"{place}: one way is enough, `translate`"
            if called in ("translate", "QCoreApplication.translate"):
                context, text, *more = (ast.literal_eval(part) for part in node.args[:3])
                yield (context, text, (more[0] if more else None) or ""), len(node.args) > 3, place


def _catalog(language: str) -> dict[Key, ET.Element]:
    root = ET.parse(ROOT / "translations" / f"relance_{language}.ts").getroot()
    assert root.get("language") == language
    return {
        (context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")): message
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = [form.text or "" for form in translation]
    return plural if message.get("numerus") == "yes" else [translation.text or ""]


def _is_unfinished(message: ET.Element) -> bool:
    translation = message.find("translation")
    return translation is None or translation.get("type") is not None


def _texts(language: str) -> Iterator[tuple[str, str]]:
    """(English, translated); plural forms one by one."""
    for (_, source, _), message in _catalog(language).items():
        for form in _forms(message):
            yield source, form


def _placeholders(text: str) -> list[str]:
    return sorted(re.findall(r"%(?:[1-9]|n)", text))


def _keys(text: str) -> int:
    return text.replace("&&", "").count("&")


def test_a_text_with_a_number_is_told_apart_from_others():
    wrong = [f"{place}: {key[1]}" for key, has_number, place in _written() if has_number != ("%n" in key[1])]
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_in_the_catalog_and_no_other(language: str):
    written = {key for key, _, _ in _written()}
    catalog = set(_catalog(language))
    assert not written - catalog, "run `python3 dev.py translate`, and translate"
    assert not catalog - written, "run `python3 dev.py translate`"


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_text_is_finished(language: str):
    unfinished = [key for key, message in _catalog(language).items() if _is_unfinished(message) or not all(_forms(message))]
    assert not unfinished


@pytest.mark.parametrize("language", TRANSLATED)
def test_plurals_have_the_forms_of_the_language(language: str):
    wrong = [key for key, message in _catalog(language).items() if len(_forms(message)) != (2 if "%n" in key[1] else 1)]
    assert not wrong


@pytest.mark.parametrize("language", TRANSLATED)
def test_placeholders_keys_and_edges_are_those_of_the_english_text(language: str):
    for source, text in _texts(language):
        assert _placeholders(text) == _placeholders(source), f"{source}: {text}"
        assert _keys(text) == _keys(source), f"{source}: {text}"
        assert text == text.strip() or source != source.strip(), f"{source}: {text}"
        assert text.endswith("…") == source.endswith("…"), f"{source}: {text}"


def test_french_spaces_do_not_break_before_high_punctuation():
    """And none is missing; a clock and a file pattern have none."""
    for source, text in _texts("fr"):
        assert not re.search(r" [:;?!»]|« |«[^\u00a0]|[^\u00a0]»|\w[;?!](?:\s|$)|\w:\s", text), f"{source}: {text}"


def test_french_units_stay_with_their_number():
    loose = [text for _, text in _texts("fr") if re.search(r"%[1-9n] (?:[jh]\b|%(?![1-9n]))", text)]
    assert not loose


@pytest.mark.parametrize("language", TRANSLATED)
def test_apostrophes_are_typographic(language: str):
    straight = [text for _, text in _texts(language) if "'" in text]
    assert not straight


@pytest.mark.parametrize("language", TRANSLATED)
def test_what_is_loaded_was_made_from_what_was_written(language: str, tmp_path: Path):
    made = tmp_path / "made.qm"
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    catalog = ROOT / "translations" / f"relance_{language}.ts"
    subprocess.run([tool, "-silent", catalog, "-qm", made], check=True, timeout=50)
    assert made.read_bytes() == catalog.with_suffix(".qm").read_bytes(), "run `python3 dev.py translate`"
