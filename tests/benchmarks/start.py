"""First paint of the Overview from process start, against an empty QMainWindow of the same Qt.

Both run offscreen, in turn, warm; medians of the process's own time from exec to the first paint
event. Run: python tests/benchmarks/start.py [RUNS]
"""

import compileall
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CLOCK = """
import os, time
_began = time.clock_gettime(time.CLOCK_BOOTTIME)
def since_exec():
    fields = open('/proc/self/stat').read().rpartition(')')[2].split()
    return time.clock_gettime(time.CLOCK_BOOTTIME) - int(fields[19]) / os.sysconf('SC_CLK_TCK')
"""
EMPTY = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print(since_exec(), flush=True)
        os._exit(0)
app = QApplication([])
window = Window()
window.resize(1280, 800)
window.show()
app.exec()
"""
OVERVIEW = """
os.environ['QT_QPA_PLATFORM'] = 'offscreen'
import sys
from desktop.charts import mark_view
paint = mark_view.MarkView.paintEvent
def painted(self, event):
    paint(self, event)
    slow = {'numpy', 'pandas', 'pyqtgraph', 'jsonschema'} & set(sys.modules)
    print(since_exec(), ' '.join(sorted(slow)), flush=True)
    os._exit(0)
mark_view.MarkView.paintEvent = painted
from desktop.app.application import run
run(None)
"""


def first_paint(code: str, home: str) -> tuple[float, str]:
    """Seconds from exec to the first paint, and which slow libraries were imported by then."""
    environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "TOLLBOOK_HOME": home}
    out = subprocess.run(
        [sys.executable, "-c", CLOCK + code],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    seconds, _, modules = out.strip().partition(" ")
    return float(seconds), modules


def main(runs: int) -> None:
    """Print the medians, their ratio and the libraries imported before the first paint."""
    compileall.compile_dir(ROOT / "desktop", quiet=1)  # as after any first start
    with tempfile.TemporaryDirectory() as home:
        for code in (EMPTY, OVERVIEW):
            first_paint(code, home)
        empty, ours, modules = [], [], ""
        for _ in range(runs):
            empty.append(first_paint(EMPTY, home)[0])
            seconds, modules = first_paint(OVERVIEW, home)
            ours.append(seconds)
    reference, own = statistics.median(empty) * 1000, statistics.median(ours) * 1000
    print(f"empty QMainWindow {reference:6.0f} ms   Overview {own:6.0f} ms   of {runs} runs each")
    print(f"ratio {own / reference:.2f} (budget 2.50); imported by then: {modules or 'none'}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 30)
