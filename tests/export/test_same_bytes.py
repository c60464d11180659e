"""The same dataset, options and day give the same bytes, in any process."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from exporting import MADE

ROOT = Path(__file__).parents[2]
COMMANDS = {
    "x.pdf": "export growth --to x.pdf",
    "x.svg": "export growth --to x.svg",
    "x.png": "export growth --to x.png",
    "r.pdf": "report --to r.pdf",
    "r.html": "report --to r.html",
    "f.xlsx": "figures --to f.xlsx",
}


def begun(command: str, folder: Path, seed: int, made: str = MADE) -> "subprocess.Popen[bytes]":
    """The program at work in a folder, with another order of sets for each seed."""
    folder.mkdir(exist_ok=True)
    environment = os.environ | {
        "PYTHONPATH": str(ROOT),
        "PYTHONHASHSEED": str(seed),
        "SOURCE_DATE_EPOCH": made,
        "TZ": ("UTC", "Asia/Tokyo")[seed % 2],
    }
    words = [sys.executable, "-m", "desktop", *command.split()]
    return subprocess.Popen(words, cwd=folder, env=environment)


def written(command: str, name: str, folder: Path, seeds: tuple[int, ...]) -> list[bytes]:
    """What processes beside each other write."""
    running = [begun(command, folder / str(seed), seed) for seed in seeds]
    assert [process.wait(60) for process in running] == [0] * len(seeds)
    return [(folder / str(seed) / name).read_bytes() for seed in seeds]


@pytest.mark.parametrize("name", COMMANDS)
def test_two_processes_write_the_same(name: str, tmp_path: Path) -> None:
    one, other = written(COMMANDS[name], name, tmp_path, (1, 2))
    assert len(one) > 5_000
    assert one == other


def test_another_day_is_another_file(tmp_path: Path) -> None:
    command = COMMANDS["x.svg"]
    running = [begun(command, tmp_path / made, 1, made) for made in (MADE, "1700000000")]
    assert [process.wait(60) for process in running] == [0, 0]
    one, other = ((tmp_path / made / "x.svg").read_text("utf-8") for made in (MADE, "1700000000"))
    assert "2025-05-02T12:00:00Z" in one
    assert other == one.replace("2025-05-02T12:00:00Z", "2023-11-14T22:13:20Z")
