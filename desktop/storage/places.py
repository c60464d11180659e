"""Where the program's own files and a person's settings lie: the one look-up, used everywhere."""

import os
import sys
from functools import cache
from pathlib import Path

PORTABLE_FOLDER = "portable"


@cache
def program_root() -> Path:
    """The folder that holds `data/` and `resources/`: checkout, wheel or frozen bundle."""
    frozen = getattr(sys, "_MEIPASS", None)
    if frozen:
        return Path(frozen)
    package = Path(__file__).resolve().parents[1]
    bundled = package / "bundled"
    return bundled if bundled.is_dir() else package.parent


def resources() -> Path:
    """Fonts, icons, themes, schemas and translations."""
    return program_root() / "resources"


def translations() -> tuple[str, ...]:
    """Codes of the languages there is a translation for; English is first."""
    files = sorted((resources() / "translations").glob("tollbook_*.qm"))
    codes = (path.stem.removeprefix("tollbook_") for path in files)
    return tuple(dict.fromkeys(("en", *codes)))


def translation_file(code: str) -> Path:
    """The compiled translation of a language; it need not be there."""
    return resources() / "translations" / f"tollbook_{code}.qm"


def bundled_package() -> Path:
    """The package file of the bundled dataset."""
    return program_root() / "data" / "datapackage.json"


def portable_folder() -> Path:
    """Beside the program: where this folder exists, settings stay on the stick."""
    if getattr(sys, "frozen", False):
        return Path(sys.executable).resolve().parent / PORTABLE_FOLDER
    return program_root() / PORTABLE_FOLDER


def settings_folder() -> Path:
    """Settings and the single-instance inbox; `TOLLBOOK_HOME` and a portable folder come first."""
    return _own_folder("config")


def log_folder() -> Path:
    """Log files and crash reports."""
    return _own_folder("log")


def cache_folder() -> Path:
    """What can be made again and is kept to save time; it may be removed at any moment."""
    return _own_folder("cache")


def _own_folder(kind: str) -> Path:
    if home := os.environ.get("TOLLBOOK_HOME"):
        return Path(home) / kind
    if portable_folder().is_dir():
        return portable_folder() / kind
    from platformdirs import user_cache_path, user_config_path, user_log_path

    find = {"cache": user_cache_path, "config": user_config_path, "log": user_log_path}[kind]
    return find("Tollbook", appauthor=False)
