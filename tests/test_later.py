"""A module that is loaded later is the same to whoever uses it."""

import subprocess
import sys

import pytest

_BEFORE = """
import sys
sys.path.insert(0, ".")
from desktop.later import later
later("urllib.parse", taken=("quote_from_bytes",))
later("textwrap", taken=("dedent",))
import pathlib
from textwrap import dedent
assert not {"ipaddress", "urllib.request"} & set(sys.modules)
"""


def _said(code: str) -> str:
    command = [sys.executable, "-I", "-S", "-c", _BEFORE + code]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("print(pathlib.Path('/a b/\\u00fc').as_uri())", "file:///a%20b/%C3%BC"),
        ("import urllib.parse\nprint(urllib.parse.quote('a b'), urllib.parse.urlsplit('http://x/y').netloc)", "a%20b x"),
        ("from urllib.parse import unquote\nprint(unquote('%41'), pathlib.Path('/%').as_uri())", "A file:///%25"),
        ("import urllib.request\nprint(urllib.request.urlparse('http://x/y').path)", "/y"),
        ("print(dedent('  a'), dedent('  b'))", "a b"),
        ("import textwrap\nprint(textwrap.shorten('a b c', 4, placeholder='.'))", "a b."),
        ("import textwrap, urllib.parse\nprint(hasattr(textwrap, 'nothing'), hasattr(urllib.parse, '__path__'))", "False False"),
    ],
)
def test_it_does_what_it_is_for(code: str, said: str):
    assert _said(code) == said


def test_what_was_loaded_stays():
    assert _said("later('sys', 'pathlib')\nprint(sys.modules['pathlib'] is pathlib)") == "True"
