"""What a screen reader finds: every page of the real window, over the real accessibility bus.

The window opens under Xvfb in a D-Bus session of its own; `walker.py`, run by the system's Python,
goes through its pages by keyboard and writes down what it is told.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
SYSTEM_PYTHON = "/usr/bin/python3"
PROGRAMS = ("Xvfb", "dbus-run-session", "xdotool", SYSTEM_PYTHON)
PAGES = ("overview", "figures", "timeline", "breakdown", "compare", "audit", "records")
WITH_TABLES = {"figures", "timeline", "breakdown", "compare", "audit"}
WITH_CHARTS = {"overview", "timeline", "breakdown", "compare", "audit"}
CONTROLS = {
    "push button",
    "toggle button",
    "check box",
    "radio button",
    "combo box",
    "text",
    "list",
}
SCRIPT = """
"$1" -m desktop & program=$!
"$2" "$3"
code=$?
kill $program
exit $code
"""

Item = dict[str, Any]
Heard = dict[str, Any]


def is_missing() -> str:
    """What of the system's programs is not here; empty where all are."""
    missing = [name for name in PROGRAMS if not shutil.which(name)]
    command = [SYSTEM_PYTHON, "-c", "import pyatspi"]
    if not missing and subprocess.run(command, capture_output=True, check=False).returncode:
        missing = ["pyatspi"]
    return ", ".join(missing)


@pytest.fixture(scope="module")
def display() -> Iterator[str]:
    """A screen of its own."""
    if sys.platform != "linux" or is_missing():
        assert not os.environ.get("TOLLBOOK_CI"), f"must not be skipped: {is_missing()}"
        pytest.skip(f"not here: {is_missing()}")
    command = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x800x24", "-nolisten", "tcp"]
    server = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    assert server.stdout
    yield f":{server.stdout.readline().strip()}"
    server.terminate()
    server.wait()
    server.stdout.close()


@pytest.fixture(scope="module")
def heard(display: str, tmp_path_factory: pytest.TempPathFactory) -> Heard:
    """Everything that was told of the window."""
    home = tmp_path_factory.mktemp("home")
    environment = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        "TOLLBOOK_HOME": str(home),
        "XDG_RUNTIME_DIR": str(home),
    }
    command = ["dbus-run-session", "--", "sh", "-c", SCRIPT, "sh"]
    command += [sys.executable, SYSTEM_PYTHON, str(HERE / "walker.py")]
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr[-3000:]
    found: Heard = json.loads(done.stdout.splitlines()[-1])
    return found


def items(heard: Heard, page: str) -> list[Item]:
    """What a page shows, in reading order."""
    found: list[Item] = heard["pages"][page]["items"]
    return found


@pytest.mark.parametrize("page", PAGES)
def test_every_control_has_a_name_and_a_role(heard: Heard, page: str) -> None:
    found = items(heard, page)
    assert len(found) > 60
    controls = [each for each in found if each["role"] in CONTROLS]
    assert len(controls) > 6
    reached = [each for each in found if "focusable" in each["states"]]
    assert [each for each in (*controls, *reached) if not each["name"]] == []
    assert [each for each in reached if each["role"] == "unknown"] == []


@pytest.mark.parametrize("page", PAGES)
def test_reading_goes_from_the_pages_through_the_page_to_the_inspector(
    heard: Heard, page: str
) -> None:
    names = [each["name"] for each in items(heard, page)]
    assert names.index("Pages") < names.index("Inspector")
    selected = [each["name"] for each in items(heard, page) if "selected" in each["states"]]
    assert page.capitalize() in selected
    assert names.index("Inspector") > len(names) // 6


@pytest.mark.parametrize("page", sorted(WITH_TABLES))
def test_tables_are_read_by_heading_and_cell(heard: Heard, page: str) -> None:
    tables = heard["pages"][page]["tables"]
    assert tables
    for table in tables:
        assert table["name"]
        assert table["rows"] > 0
        assert all(heading for heading, _ in table["first"])
        assert any(cell for _, cell in table["first"])


def test_the_table_of_figures_is_read(heard: Heard) -> None:
    (table,) = heard["pages"]["figures"]["tables"]
    assert table["rows"] == 242
    assert table["first"][:3] == [
        ["Figure", "Named dead in the deadliest year so far"],
        ["Value", "at least 45,287"],
        ["Period", "2024"],
    ]


@pytest.mark.parametrize("page", sorted(WITH_CHARTS))
def test_charts_are_described_and_walked_by_arrows(heard: Heard, page: str) -> None:
    charts = [each for each in items(heard, page) if each["role"] == "chart"]
    assert charts
    assert [each for each in charts if not each["name"] or not each["description"]] == []
    walked = heard["pages"][page]["walked"]
    assert walked["marks"] > 1
    assert all(any(letter.isdigit() for letter in text) for text in walked["spoken"])
    assert walked["spoken"][0] != walked["spoken"][1]
    assert walked["spoken"][1] in walked["chosen"]


def test_a_mark_says_label_value_and_day(heard: Heard) -> None:
    assert heard["pages"]["overview"]["walked"]["spoken"] == [
        "2022: 17,890 people, as of 2 May 2025",
        "2023: 37,633 people, as of 2 May 2025",
    ]


def test_a_verdict_of_the_audit_is_read(heard: Heard) -> None:
    (table,) = heard["pages"]["audit"]["tables"]
    assert ["Verdict", "holds"] in table["first"]
    names = [each["name"] for each in items(heard, "audit")]
    assert any(
        name.startswith("Holds. The numbers agree, as the source words them. The 8 parts add up")
        for name in names
    )
    assert names.index("List of checks") < names.index("Formula")


def test_the_inspector_says_where_the_number_comes_from(heard: Heard) -> None:
    names = [each["name"] for each in items(heard, "figures")]
    for field in ("Population", "As of", "Published by", "Source", "Place in the source"):
        assert field in names


def test_the_tour_is_read_step_by_step(heard: Heard) -> None:
    assert len(heard["tour"]) == 4
    for number, names in enumerate(heard["tour"], 1):
        assert f"{number} of 4" in names
        assert any(name.endswith(".") and len(name) > 80 for name in names)
        assert "Skip" in names


def test_the_handbook_is_read_at_the_chapter_of_the_page(heard: Heard) -> None:
    book = heard["handbook"]
    assert book["title"] == "Records: a list of your own"
    assert book["text"].startswith(book["title"])
    assert len(book["text"]) > 150
    assert book["names"].index("Search the handbook") < book["names"].index("Chapters")
