"""Files that are made to hurt, or are none: a sentence, within bounded memory and time."""

from __future__ import annotations

import gzip
import os
import zipfile
from typing import TYPE_CHECKING

import pytest

from desktop.domain.problems import TollbookError
from desktop.storage.tables import delimited, source
from desktop.storage.tables.reading import read_table

if TYPE_CHECKING:
    from pathlib import Path

posix = pytest.mark.skipif(os.name == "nt", reason="such files are of other systems")


def refusal(path: Path) -> str:
    with pytest.raises(TollbookError) as raised:
        read_table(path)
    (problem,) = raised.value.problems
    return problem.plain()


def test_nothing_is_there(tmp_path: Path) -> None:
    assert "does not exist" in refusal(tmp_path / "absent.csv")


def test_folder(tmp_path: Path) -> None:
    assert "not a file" in refusal(tmp_path)


def test_empty_file(tmp_path: Path) -> None:
    (tmp_path / "a.csv").touch()
    assert "is empty" in refusal(tmp_path / "a.csv")


@posix
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.csv")
    assert "not a file" in refusal(tmp_path / "a.csv")


@posix
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/stdin", "/dev/random"])
def test_link_to_a_device_is_not_read(device: str, tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(device)
    with pytest.raises(TollbookError):
        read_table(tmp_path / "a.csv")


@posix
def test_link_in_a_circle(tmp_path: Path) -> None:
    (tmp_path / "a.csv").symlink_to(tmp_path / "a.csv")
    assert refusal(tmp_path / "a.csv")


def test_gzip_that_unpacks_to_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "UNSUSPECTED", 1 << 20)
    row = b"2022-02-24,1\n"
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(b"date,n\n" + row * 1_000_000))
    assert "times its size" in refusal(tmp_path / "a.csv.gz")


def test_gzip_that_is_cut_off(tmp_path: Path) -> None:
    (tmp_path / "a.csv.gz").write_bytes(gzip.compress(os.urandom(5000))[:2000])
    assert "damaged or cut off" in refusal(tmp_path / "a.csv.gz")


def test_workbook_that_unpacks_to_too_much(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "UNSUSPECTED", 1 << 20)
    with zipfile.ZipFile(tmp_path / "a.xlsx", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", b"0" * (4 << 20))
    assert "times its size" in refusal(tmp_path / "a.xlsx")


def test_archive_that_is_no_workbook(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("../../etc/passwd", b"x")
    assert "no workbook" in refusal(tmp_path / "a.zip")
    assert not (tmp_path.parent.parent / "etc").exists()


def test_line_without_an_end(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source, "LONGEST_LINE", 1 << 20)
    (tmp_path / "a.csv").write_bytes(b"a,b\n1,2\n" + b"x" * (3 << 20))
    assert "A line has more than" in refusal(tmp_path / "a.csv")


def test_a_hundred_thousand_columns(tmp_path: Path) -> None:
    row = ",".join("1" * 100_000)
    (tmp_path / "a.csv").write_text(f"{row}\n{row}\n")
    assert "columns" in refusal(tmp_path / "a.csv")


def test_file_that_grows_while_it_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" + "1,x\n" * 300_000)

    def grow(share: float) -> None:
        if share > 0.5:
            with path.open("a") as file:
                file.write("1,y\n")

    with pytest.raises(TollbookError, match="has changed while it was read"):
        read_table(path, progress=grow)


@posix
def test_file_that_vanishes_while_it_is_read_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" + "1,x\n" * 300_000)
    found = read_table(path, progress=lambda _share: path.unlink(missing_ok=True))
    assert found.table.rows == 300_000


def test_reading_can_be_given_up(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" + "1,x\n" * 300_000)

    class GivenUpError(Exception):
        pass

    def give_up(share: float) -> None:
        if share > 0.6:
            raise GivenUpError

    with pytest.raises(GivenUpError):
        read_table(path, progress=give_up)


def test_progress_rises_to_the_end(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("a,b\n" + "1,x\n" * 300_000)
    shares: list[float] = []
    read_table(path, progress=shares.append)
    body = shares[shares.index(min(shares)) :]
    assert shares[-1] == 1.0
    assert len({round(share, 2) for share in body}) > 1
    assert delimited.SAMPLE_ROWS < 300_000
