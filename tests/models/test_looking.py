"""Work beside the window: how fast it goes, and what is left where it is given up."""

from collections.abc import Iterator
from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.models.looking import Looking, in_steps
from desktop.storage.writing import written_aside


def test_it_tells_how_much_is_done_in_a_second(qtbot: QtBot) -> None:
    shares: list[float] = []

    def work(progress: object) -> str:
        progress(0.5)  # type: ignore[operator]
        return "done"

    job = Looking(work)
    job.progressed.connect(shares.append)
    with qtbot.waitSignal(job.done) as ended:
        job.start()
    assert ended.args == ["done"]
    assert shares == [0.5]
    assert job.rate(1_000) > 0


def test_what_is_half_written_is_cleared_away(qtbot: QtBot, tmp_path: Path) -> None:
    target = tmp_path / "list.csv"

    def steps() -> Iterator[float]:
        with written_aside(target) as path:
            for number in range(100_000):
                path.write_text(str(number))
                yield number / 100_000

    job = Looking(in_steps(steps()))
    with qtbot.waitSignal(job.progressed):
        job.start()
    job.give_up()
    job.wait(5)
    assert list(tmp_path.iterdir()) == []
