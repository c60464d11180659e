"""Translation files hold every text, all of them finished, and are compiled from what is there."""

import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
TRANSLATIONS = ROOT / "resources" / "translations"
FILES = sorted(TRANSLATIONS.glob("tollbook_*.ts"))


@pytest.fixture
def renewed(tmp_path: Path) -> Path:
    """A copy of the tree with its translations brought up to date."""
    for name in ("desktop", "packaging", "resources/translations"):
        ignored = shutil.ignore_patterns("__pycache__")
        shutil.copytree(ROOT / name, tmp_path / name, ignore=ignored)
    script = tmp_path / "packaging" / "translate.py"
    subprocess.run([sys.executable, script], check=True, capture_output=True)
    return tmp_path / "resources" / "translations"


def test_translations_are_up_to_date(renewed: Path) -> None:
    """Renewing changes nothing: otherwise run packaging/translate.py and translate what is new."""
    for file in FILES:
        for path in (file, file.with_suffix(".qm")):
            assert (renewed / path.name).read_bytes() == path.read_bytes(), path.name


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_every_text_is_translated(file: Path) -> None:
    """No translation is unfinished or empty, and each keeps its placeholders."""
    for message in ET.parse(file).getroot().iter("message"):  # noqa: S314 - our own file
        source = message.findtext("source") or ""
        translation = message.find("translation")
        assert translation is not None
        assert translation.get("type") != "unfinished", source
        forms = [form.text or "" for form in translation.iter("numerusform")]
        for text in forms or [translation.text or ""]:
            assert text, source
            assert placeholders(text) == placeholders(source), source


def placeholders(text: str) -> set[str]:
    """Names in braces; `%n` may be left out where the form is for one number alone."""
    return {part.split("}")[0] for part in text.split("{")[1:]}
