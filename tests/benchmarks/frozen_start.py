"""First paint of the built program, of this checkout, and of an empty window that is frozen too.

All run in turn on one screen (Xvfb), warm; a run lasts from exec to the first pixel that differs
from the bare screen, as a reader sees it. Needs `packaging/build.py bundle` and Xvfb.
Run: python tests/benchmarks/frozen_start.py [RUNS]
"""

import mmap
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
BUNDLE = ROOT / "build" / "bundle" / "tollbook" / "tollbook"
WIDTH, HEIGHT = 1280, 800
PATIENCE = 10.0  # seconds; a run that takes them shows in its figures
EMPTY = """
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
window.show()
app.exec()
"""
SPEC = """
import sys
sys.path.insert(0, {packaging!r})
from installers import contents
analysis = Analysis(["empty.py"], excludes=contents.LEFT_OUT, noarchive=True)
analysis.binaries = [each for each in analysis.binaries if contents.is_used_library(*each[:2])]
analysis.datas = [each for each in analysis.datas if contents.is_used_file(each[0])]
program = EXE(PYZ(analysis.pure), analysis.scripts, exclude_binaries=True, name="empty")
COLLECT(program, analysis.binaries, analysis.datas, name="empty")
"""


def freeze_empty(folder: Path) -> Path:
    """An empty QMainWindow, frozen by the same rules as the program."""
    (folder / "empty.py").write_text(EMPTY, encoding="utf-8")
    spec = folder / "empty.spec"
    spec.write_text(SPEC.format(packaging=str(ROOT / "packaging")), encoding="utf-8")
    command = [sys.executable, "-m", "PyInstaller", "--log-level=ERROR", str(spec)]
    subprocess.run(command, cwd=folder, check=True)
    return folder / "dist" / "empty" / "empty"


class Screen:
    """A screen of its own whose pixels can be read."""

    def __init__(self, folder: Path) -> None:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-ac", "-noreset", "-nolisten", "tcp"]
        command += ["-screen", "0", f"{WIDTH}x{HEIGHT}x24", "-fbdir", str(folder)]
        self.server = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
        self.display = f":{os.read(read, 10).decode().strip()}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self.pixels = mmap.mmap(file.fileno(), 0, prot=mmap.PROT_READ)
        self.rows = len(self.pixels) - WIDTH * HEIGHT * 4  # where the pixels begin

    def looks(self) -> bytes:
        """Every twentieth row."""
        step = WIDTH * 4
        starts = range(self.rows, len(self.pixels), step * 20)
        return b"".join(self.pixels[start : start + step] for start in starts)

    def first_paint(self, command: list[str], home: Path) -> float:
        """Milliseconds from exec to the first pixel that changes."""
        bare = self.looks()
        settings = os.environ | {"DISPLAY": self.display, "TOLLBOOK_HOME": str(home)}
        settings.pop("QT_QPA_PLATFORM", None)
        began = time.perf_counter()
        program = subprocess.Popen(command, cwd=ROOT, env=settings)
        while self.looks() == bare and time.perf_counter() < began + PATIENCE:
            time.sleep(0.001)
        painted = time.perf_counter() - began
        program.kill()
        program.wait()
        while self.looks() != bare and time.perf_counter() < began + PATIENCE:
            time.sleep(0.01)
        return painted * 1000


def main(runs: int) -> None:
    """Print the medians and both ratios with their budgets."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        commands = {
            "empty": [str(freeze_empty(folder))],
            "built": [str(BUNDLE)],
            "checkout": [sys.executable, "-P", "-m", "desktop"],
        }
        os.environ["PYTHONPATH"] = str(ROOT)
        screen = Screen(folder)
        try:
            times: dict[str, list[float]] = {which: [] for which in commands}
            for run in range(runs + 1):  # the first one warms up
                for which, command in commands.items():
                    taken = screen.first_paint(command, folder / "home")
                    times[which] += [taken] if run else []
        finally:
            screen.server.terminate()
    empty, built, checkout = (statistics.median(each) for each in times.values())
    print(f"empty {empty:.0f} ms   built {built:.0f} ms   checkout {checkout:.0f} ms, {runs} runs")
    print(f"built / empty {built / empty:.2f} (budget 2.50)")
    print(f"built / checkout {built / checkout:.2f} (budget 1.20)")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 20)
