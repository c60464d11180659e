"""Figures as CSV, TSV and JSON: the same rows in each, every letter kept, never half a file."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from datafiles import Many, any_number, any_text, from_csv, from_json, from_tsv, joined, steps_of
from hypothesis import given
from hypothesis import strategies as st

from desktop.domain.dataset import Dataset
from desktop.domain.figure import Figure, Number
from desktop.domain.problems import TollbookError
from desktop.export.data import FORMATS
from desktop.export.figures import (
    COLUMNS,
    figure_row,
    figures_as_csv,
    figures_as_json,
    figures_as_tsv,
    harmless,
)
from desktop.export.work import NEARLY_DONE, run

MakeFigure = Callable[..., Figure]
MakeDataset = Callable[..., Dataset]
CYRILLIC = "Ґалаґан, «й» ё — Підтверджені"
TEXTS = (".csv", ".tsv", ".json")


@pytest.fixture
def small(make_figure: MakeFigure, make_dataset: MakeDataset) -> Dataset:
    """A dataset of one figure."""
    return make_dataset(make_figure())


@pytest.fixture(scope="session")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A name without an ending, for file after file."""
    return tmp_path_factory.mktemp("data") / "figures"


def test_a_row_has_the_columns_in_their_order(dataset: Dataset) -> None:
    for figure in dataset.figures:
        assert tuple(figure_row(figure)) == COLUMNS


def test_each_file_has_every_figure_in_order(dataset: Dataset, tmp_path: Path) -> None:
    files = {suffix: tmp_path / f"figures{suffix}" for suffix in TEXTS}
    for file in files.values():
        run(steps_of(dataset.figures, dataset, file))
    rows = from_json(files[".json"])
    assert [row["id"] for row in rows] == [figure.id for figure in dataset.figures]
    cells = [
        {name: "" if value is None else str(value) for name, value in joined(row).items()}
        for row in rows
    ]
    assert all(tuple(row) == COLUMNS for row in rows)
    assert from_csv(files[".csv"]) == cells
    header, *lines = from_tsv(files[".tsv"])
    assert [dict(zip(header, line, strict=True)) for line in lines] == cells


def test_files_are_what_the_command_prints(dataset: Dataset, tmp_path: Path) -> None:
    printed = {".csv": figures_as_csv, ".tsv": figures_as_tsv, ".json": figures_as_json}
    for suffix, make in printed.items():
        run(steps_of(dataset.figures, dataset, tmp_path / f"x{suffix}"))
        content = (tmp_path / f"x{suffix}").read_bytes().removeprefix(b"\xef\xbb\xbf")
        assert content.decode() == make(dataset.figures)


def test_json_is_the_row_of_each_figure(dataset: Dataset, tmp_path: Path) -> None:
    run(steps_of(dataset.figures, dataset, tmp_path / "x.json"))
    rows = [json.loads(json.dumps(figure_row(figure))) for figure in dataset.figures]
    assert from_json(tmp_path / "x.json") == rows
    assert len((tmp_path / "x.json").read_bytes().split(b"\n")) == len(rows) + 3


def test_only_csv_has_the_mark_of_utf_8(small: Dataset, tmp_path: Path) -> None:
    for suffix in TEXTS:
        run(steps_of(small.figures, small, tmp_path / f"x{suffix}"))
        has_mark = (tmp_path / f"x{suffix}").read_bytes().startswith(b"\xef\xbb\xbf")
        assert has_mark == (suffix == ".csv")


def test_cyrillic_letters_survive(make_figure: MakeFigure, small: Dataset, tmp_path: Path) -> None:
    figure = make_figure(label=CYRILLIC, cautions=(CYRILLIC, "Два"))
    for suffix in TEXTS:
        run(steps_of([figure], small, tmp_path / f"x{suffix}"))
    (row,) = from_csv(tmp_path / "x.csv")
    assert (row["label"], row["cautions"]) == (CYRILLIC, f"{CYRILLIC}; Два")
    (row,) = from_json(tmp_path / "x.json")
    assert (row["label"], row["cautions"]) == (CYRILLIC, [CYRILLIC, "Два"])
    assert from_tsv(tmp_path / "x.tsv")[1][COLUMNS.index("label")] == CYRILLIC


def test_lines_of_tsv_have_equal_tabs_and_no_quotes(
    make_figure: MakeFigure, small: Dataset, tmp_path: Path
) -> None:
    odd = ("a\tb", "two\nlines", "two\r\nlines", "a\x0bb\x0cc", "a\u2028b\x85c", " a  b ", "a, b")
    run(steps_of([make_figure(label=text) for text in odd], small, tmp_path / "x.tsv"))
    lines = from_tsv(tmp_path / "x.tsv")
    assert {len(line) for line in lines} == {len(COLUMNS)}
    labels = [line[COLUMNS.index("label")] for line in lines[1:]]
    assert labels == ["a b", "two lines", "two lines", "a b c", "a b c", "a b", "a, b"]
    assert '"' not in (tmp_path / "x.tsv").read_text("utf-8")
    assert len((tmp_path / "x.tsv").read_text("utf-8").splitlines()) == len(odd) + 1


@pytest.mark.parametrize("start", ["=", "+", "-", "@"])
def test_no_text_begins_as_a_formula(
    start: str, make_figure: MakeFigure, small: Dataset, tmp_path: Path
) -> None:
    figure = make_figure(label=f"{start}1+1", value=-5, cautions=(f"{start}2",))
    for suffix in (".csv", ".tsv"):
        run(steps_of([figure], small, tmp_path / f"x{suffix}"))
    (row,) = from_csv(tmp_path / "x.csv")
    cells = dict(zip(*from_tsv(tmp_path / "x.tsv"), strict=True))
    for each in (row, cells):
        assert (each["label"], each["cautions"], each["value"]) == (
            f"'{start}1+1",
            f"'{start}2",
            "-5",
        )


@given(label=any_text, cautions=st.lists(any_text, max_size=3), value=any_number)
def test_any_text_survives(
    target: Path,
    make_figure: MakeFigure,
    make_dataset: MakeDataset,
    label: str,
    cautions: list[str],
    value: Number,
) -> None:
    figure = make_figure(label=label, cautions=tuple(cautions), value=value)
    for suffix in TEXTS:
        run(steps_of([figure], make_dataset(figure), target.with_suffix(suffix)))
    (row,) = from_json(target.with_suffix(".json"))
    assert (row["label"], row["cautions"], row["value"]) == (label, cautions, value)
    (cells,) = from_csv(target.with_suffix(".csv"))
    assert (cells["label"], cells["cautions"]) == (harmless(label), harmless("; ".join(cautions)))
    assert float(cells["value"]) == value
    assert [len(line) for line in from_tsv(target.with_suffix(".tsv"))] == 2 * [len(COLUMNS)]


def test_half_of_a_surrogate_pair_is_written_as_its_escape(
    make_figure: MakeFigure, small: Dataset, tmp_path: Path
) -> None:
    for suffix in TEXTS:
        run(steps_of([make_figure(label="a\ud800b")], small, tmp_path / f"x{suffix}"))
    assert from_json(tmp_path / "x.json")[0]["label"] == "a\ud800b"
    assert from_csv(tmp_path / "x.csv")[0]["label"] == r"a\ud800b"
    assert from_tsv(tmp_path / "x.tsv")[1][COLUMNS.index("label")] == r"a\ud800b"


@pytest.mark.parametrize("suffix", FORMATS)
def test_progress_goes_up_to_one(suffix: str, small: Dataset, tmp_path: Path) -> None:
    figures = small.figures * 1000
    done = list(steps_of(figures, small, tmp_path / f"x{suffix.upper()}"))
    assert done == sorted(done)
    assert done[0] < 0.3
    assert (min(done) >= 0, done[-1]) == (True, 1.0)
    assert len({each for each in done if each < NEARLY_DONE}) >= 4


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("far", [0.0, 0.5, NEARLY_DONE])
def test_left_early_the_old_file_stays(
    suffix: str, far: float, small: Dataset, tmp_path: Path
) -> None:
    target = tmp_path / f"x{suffix}"
    target.write_text("old", "utf-8")
    steps = steps_of(small.figures * 2000, small, target)
    next(done for done in steps if done >= far)
    steps.close()  # type: ignore[attr-defined]
    assert [each.name for each in tmp_path.iterdir()] == [target.name]
    assert target.read_text("utf-8") == "old"


@pytest.mark.parametrize("suffix", FORMATS)
def test_a_row_that_fails_leaves_the_old_file(
    suffix: str, make_figure: MakeFigure, small: Dataset, tmp_path: Path
) -> None:
    target = tmp_path / f"x{suffix}"
    target.write_text("old", "utf-8")
    with pytest.raises(ZeroDivisionError):
        run(steps_of(Many(make_figure(), 900, failing=777), small, target))
    assert [each.name for each in tmp_path.iterdir()] == [target.name]
    assert target.read_text("utf-8") == "old"


@pytest.mark.parametrize("name", ["x", "x.txt", "x.xls", ".csv", "x.csv.gz", "x.json "])
def test_other_endings_are_refused_by_a_sentence(name: str, small: Dataset, tmp_path: Path) -> None:
    with pytest.raises(TollbookError, match="Give the file a name that ends so"):
        run(steps_of(small.figures, small, tmp_path / name))
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("suffix", FORMATS)
def test_places_that_cannot_be_written(suffix: str, small: Dataset, tmp_path: Path) -> None:
    (tmp_path / f"folder{suffix}").mkdir()
    for name, sentence in (
        (f"folder{suffix}", "This is the name of a folder"),
        (f"no folder/x{suffix}", r"The folder .*no folder is not there"),
        (f"{'x' * 300}{suffix}", "The name is too long"),
    ):
        with pytest.raises(TollbookError, match=sentence):
            run(steps_of(small.figures, small, tmp_path / name))
    assert [each.name for each in tmp_path.iterdir()] == [f"folder{suffix}"]


@pytest.mark.parametrize("suffix", TEXTS)
def test_no_figures(suffix: str, make_dataset: MakeDataset, tmp_path: Path) -> None:
    run(steps_of((), make_dataset(), tmp_path / f"x{suffix}"))
    if suffix == ".json":
        assert from_json(tmp_path / "x.json") == []
    elif suffix == ".csv":
        assert from_csv(tmp_path / "x.csv") == []
    else:
        assert from_tsv(tmp_path / "x.tsv") == [list(COLUMNS)]


def test_a_new_file_takes_the_place_of_the_old(small: Dataset, tmp_path: Path) -> None:
    for count in (3, 1):
        figures = [replace(small.figures[0], id=f"F{n}") for n in range(count)]
        run(steps_of(figures, small, tmp_path / "с пробелом ґ.csv"))
    assert [row["id"] for row in from_csv(tmp_path / "с пробелом ґ.csv")] == ["F0"]
    assert len(list(tmp_path.iterdir())) == 1
