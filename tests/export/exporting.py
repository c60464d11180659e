"""What the tests of files share: types, and the day on which all of them are made."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from desktop.analysis.charts import BarChart, Chart, ScaleChart
from desktop.charts.bars import bar_texts
from desktop.charts.style import Style, load_theme
from desktop.export.facts import Facts, now
from desktop.export.pdf import pdf_steps
from desktop.export.printed import Printed
from desktop.export.request import Request
from desktop.export.work import run
from desktop.models.summaries import scale_texts
from desktop.models.wording import Wording

MADE = "1746187200"  # 2 May 2025, noon in Greenwich
POINTS = 72 / 25.4  # in a millimetre
Write = Callable[[Request, str], Path]
WriteReport = Callable[..., Path]
Print = Callable[..., Path]


@contextmanager
def made_on_one_day() -> Iterator[None]:
    """Files say that they were made on 2 May 2025."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("SOURCE_DATE_EPOCH", MADE)
        yield


def words_of(chart: Chart, wording: Wording) -> Iterator[str]:
    """What must be found in a chart's text: captions; each bar's words or each line's name."""
    yield from map(wording.text, chart.caption)
    if isinstance(chart, BarChart):
        style = Style(load_theme("light"), wording)
        for bar in chart.bars:
            yield from bar_texts(bar, chart, style)
    elif isinstance(chart, ScaleChart):
        for row in chart.rows:
            yield from scale_texts(row, wording)
    else:
        yield from (wording.text(event.label) for event in chart.events)
        for line in chart.lines if len(chart.lines) > 1 else ():
            yield wording.text(line.label)


def written(printed: Printed, target: Path) -> Path:
    """A document laid out and written."""
    run(printed.steps())
    run(pdf_steps(printed, Facts("A title", "", "en", now()), target))
    return target
