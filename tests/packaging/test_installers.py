"""What the installers are made by: scripts that run here, rules for contents, files of desktops."""

from __future__ import annotations

import importlib
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from PySide6.QtGui import QImage

from desktop import __version__

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the scripts are for Linux")


@pytest.fixture(autouse=True)
def importable(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(PACKAGING))


def installers(name: str) -> Any:
    return importlib.import_module(f"installers.{name}")


def test_version_is_the_same_everywhere() -> None:
    text = (ROOT / "pyproject.toml").read_text("utf-8")
    assert tomllib.loads(text)["project"]["version"] == __version__
    assert installers("project").version() == __version__


@pytest.mark.parametrize(
    ("target", "source", "is_used"),
    [
        ("PySide6/Qt/lib/libQt6Core.so.6", "/venv/PySide6/Qt/lib/libQt6Core.so.6", True),
        ("PySide6/Qt/lib/libQt6Network.so.6", "/venv/PySide6/Qt/lib/libQt6Network.so.6", False),
        ("PySide6/QtGui.abi3.so", "/venv/PySide6/QtGui.abi3.so", True),
        ("PySide6/QtQml.abi3.so", "/venv/PySide6/QtQml.abi3.so", False),
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/venv/x/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", "/venv/x/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", "C:\\venv\\qwindows.dll", True),
        ("PySide6\\Qt6Network.dll", "C:\\venv\\Qt6Network.dll", False),
        ("libstdc++.so.6", "/lib/x86_64-linux-gnu/libstdc++.so.6", False),
        ("libgtk-3.so.0", "/usr/lib64/libgtk-3.so.0", False),
        ("libpython3.11.so.1.0", "/usr/lib/x86_64-linux-gnu/libpython3.11.so.1.0", True),
        ("lib-dynload/_json.cpython-311-x86_64-linux-gnu.so", "/usr/lib/python3.11/x.so", True),
        ("numpy.libs/libscipy_openblas.so", "/venv/numpy.libs/libscipy_openblas.so", True),
    ],
)
def test_libraries_that_go_in(target: str, source: str, is_used: bool) -> None:  # noqa: FBT001
    assert installers("contents").is_used_library(target, source) is is_used


@pytest.mark.parametrize(
    ("target", "is_used"),
    [
        ("PySide6/Qt/translations/qtbase_uk.qm", True),
        ("PySide6/Qt/translations/qtbase_de.qm", False),
        ("resources/translations/tollbook_en.qm", True),
        ("resources/translations/tollbook_en.ts", False),
        ("numpy-2.4.6.dist-info/licenses/LICENSE.txt", True),
        ("numpy-2.4.6.dist-info/RECORD", False),
        ("pyqtgraph/colors/maps/viridis.csv", False),
        ("pyqtgraph/functions.pyc", True),
        ("fsspec/implementations/local.pyc", True),
        ("fsspec/implementations/ftp.pyc", False),
        ("data/figures.json", True),
    ],
)
def test_other_files_that_go_in(target: str, is_used: bool) -> None:  # noqa: FBT001
    assert installers("contents").is_used_file(target) is is_used


def test_forbidden_files_are_found(tmp_path: Path) -> None:
    for name in (
        "lib/libQt6Network.so.6",
        "numpy/tests/data.py",
        "fine/libQt6Core.so.6",
        "http/x.pyc",
    ):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).touch()
    found = installers("contents").forbidden(tmp_path)
    assert found == ["http/x.pyc", "lib/libQt6Network.so.6", "numpy/tests/data.py"]


def test_icon_for_windows_shows_the_program(tmp_path: Path) -> None:
    (tmp_path / "tollbook.ico").write_bytes(installers("icons").ico())
    assert QImage(str(tmp_path / "tollbook.ico")).width() in {16, 32, 64, 256}


def test_icon_for_macos_holds_whole_pictures() -> None:
    content = installers("icons").icns()
    assert content[:4] == b"icns"
    assert int.from_bytes(content[4:8], "big") == len(content)
    place, sizes = 8, []
    while place < len(content):
        length = int.from_bytes(content[place + 4 : place + 8], "big")
        sizes.append(QImage.fromData(content[place + 8 : place + length]).width())
        place += length
    assert sizes == [16, 32, 64, 256]


def test_settled_folder_says_nothing_of_when_or_by_whom(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    project = installers("project")
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    project.epoch.cache_clear()
    for name, mode in {"run": 0o770, "text": 0o600, "lib.so.6": 0o755}.items():
        (tmp_path / name).touch()
        (tmp_path / name).chmod(mode)
    project.settle(tmp_path)
    modes = {path.name: path.stat().st_mode & 0o777 for path in tmp_path.iterdir()}
    assert modes == {"run": 0o755, "text": 0o644, "lib.so.6": 0o644}
    assert {path.stat().st_mtime for path in (tmp_path, *tmp_path.iterdir())} == {1700000000}
    project.epoch.cache_clear()


def test_desktop_files_agree() -> None:
    entry = (PACKAGING / "linux/tollbook.desktop").read_text("utf-8")
    kinds = ET.parse(PACKAGING / "linux/tollbook.xml").getroot()  # noqa: S314 - ours
    kind = kinds[0].get("type")
    about = (PACKAGING / "linux/org.tollbook.Tollbook.metainfo.xml").read_text("utf-8")
    assert f"MimeType={kind};" in entry
    assert f"<mediatype>{kind}</mediatype>" in about
    assert kind in (PACKAGING / "windows/tollbook.nsi").read_text("utf-8")


def test_manual_names_every_command() -> None:
    manual = (PACKAGING / "linux/tollbook.1").read_text("utf-8")
    named = {line.removeprefix(".B ") for line in manual.splitlines() if line.startswith(".B ")}
    help_text = subprocess.run(
        [sys.executable, "-m", "desktop", "--help"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip
    block = help_text.partition("  COMMAND\n")[2].partition("\n\n")[0]
    commands = {line.split()[0] for line in block.splitlines() if line.startswith("    ") and
                not line.startswith("     ")}  # fmt: skip
    assert commands - {"open"} <= named


@pytest.mark.skipif(not shutil.which("makensis"), reason="makensis is not installed")
def test_script_for_windows_compiles_against_a_stand_in(tmp_path: Path) -> None:
    payload = tmp_path / "payload"
    (payload / "_internal").mkdir(parents=True)
    for name in ("tollbook.exe", "tollbook-window.exe", "_internal/python311.dll"):
        (payload / name).write_bytes(b"MZ")
    installer = tmp_path / "tollbook.exe"
    installers("windows").compile_script(payload, installer)
    assert installer.read_bytes()[:2] == b"MZ"


def test_system_library_is_preferred_and_a_missing_one_is_carried(tmp_path: Path) -> None:
    carried = tmp_path / "system"
    carried.mkdir()
    library = next((ROOT / ".venv").rglob("libshiboken6.abi3.so.*"), None)
    if library is None:
        pytest.skip("there is no library to carry")
    shutil.copy(library, carried / "libtollbook-absent.so.1")
    (carried / "libm.so.6").write_text("not a library: loading it would fail")
    (carried / "order.txt").write_text("libm.so.6\nlibtollbook-absent.so.1\n")
    code = f"""
import sys
sys._MEIPASS = {str(tmp_path)!r}
import runpy
runpy.run_path({str(PACKAGING / "installers/at_start.py")!r})
print([line.split()[-1] for line in open("/proc/self/maps") if "absent" in line][0])
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == str(carried / "libtollbook-absent.so.1")


def test_programs_that_are_started_get_their_own_search_path() -> None:
    code = f"""
import os, runpy
runpy.run_path({str(PACKAGING / "installers/at_start.py")!r})
print(os.environ.get("LD_LIBRARY_PATH"))
"""
    ours = {"LD_LIBRARY_PATH": "/bundle/_internal"}
    for given, expected in (({}, "None"), ({"LD_LIBRARY_PATH_ORIG": "/mine"}, "/mine")):
        done = subprocess.run(
            [sys.executable, "-c", code],
            env=os.environ | ours | given, capture_output=True, text=True, check=True,
        )  # fmt: skip
        assert done.stdout.strip() == expected


def test_start_without_ctypes_is_tried_twice_and_no_more(tmp_path: Path) -> None:
    (tmp_path / "system").mkdir()
    code = f"""
import sys, os, runpy
sys._MEIPASS = {str(tmp_path)!r}
sys.modules["ctypes"] = None
os.execv = lambda *_: (print("again", os.environ["LD_LIBRARY_PATH"]), sys.exit())
runpy.run_path({str(PACKAGING / "installers/at_start.py")!r})
"""
    command = [sys.executable, "-c", code]
    first = subprocess.run(command, capture_output=True, text=True, check=False)
    assert first.stdout.strip() == f"again {tmp_path / 'system' / 'first'}"
    marked = os.environ | {"TOLLBOOK_RESTARTED": "1"}
    second = subprocess.run(command, env=marked, capture_output=True, text=True, check=False)
    assert "ImportError" in second.stderr or "ModuleNotFoundError" in second.stderr
