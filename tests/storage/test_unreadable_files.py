"""Files that are no dataset are refused with a sentence, whatever they are."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from desktop.storage.opening import open_dataset
from desktop.storage.reading import DEEPEST, LARGEST_FILE, parse_json

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from desktop.domain.problems import Problem
    from tests.storage.conftest import DatasetCopy

    Refused = Callable[[Path], Sequence[Problem]]

TESTDATA = Path(__file__).parents[3] / "shared" / "testdata"
CONTENTS = {
    "empty": (b"", "is empty"),
    "white space": (b" \r\n\t ", "is empty"),
    "cut off": (b'{"name": "x", "resources": [{"na', "not valid JSON at line 1, column 30"),
    "no JSON": (b"id,value\nC01,45287\n", "not valid JSON at line 1"),
    "second value": (b"{} {}", "not valid JSON at line 1, column 4"),
    "UTF-16 with its mark": ('{"name": "x"}'.encode("utf-16"), "not UTF-8 text (byte 0)"),
    "UTF-16 without": ('{"name": "x"}'.encode("utf-16-le"), "not valid JSON"),
    "Latin-1": ('{"name": "Müller"}'.encode("latin-1"), "not UTF-8 text (byte 11)"),
    "nothing but a mark": (b"\xef\xbb\xbf", "not valid JSON"),
    "zeros": (b"\0" * 64, "not valid JSON"),
    "an array": (b"[]", '"resources" is missing'),
    "a number": (b"17", '"resources" is missing'),
    "null": (b"null", '"resources" is missing'),
    "another package": (b'{"name": "x", "resources": []}', '"tollbook" is missing'),
    "an object 5,000 levels deep": (b'{"a":' * 5000 + b"1" + b"}" * 5000, "levels deep"),
    "an array 5,000 levels deep": (b"[" * 5000 + b"]" * 5000, "levels deep"),
    "an open array 100,000 levels deep": (b"[" * 100_000, "levels deep"),
}


@pytest.mark.parametrize("name", CONTENTS)
def test_file_that_is_no_dataset(name: str, tmp_path: Path, refused: Refused) -> None:
    content, expected = CONTENTS[name]
    path = tmp_path / "some file.json"
    path.write_bytes(content)
    (problem,) = refused(path)
    assert problem.file == "some file.json"
    assert expected in problem.sentence.plain()


@pytest.mark.parametrize("table", ["datapackage", "figures", "points"])
@pytest.mark.parametrize("name", [name for name in CONTENTS if "an" not in name.split()])
def test_part_of_a_dataset_that_is_none(name: str, table: str, copy: DatasetCopy) -> None:
    copy.path(table).write_bytes(CONTENTS[name][0])
    assert copy.problems()[0].file == f"{table}.json"


@pytest.mark.skipif(not TESTDATA.is_dir(), reason="the files of others are not here")
def test_real_files_of_another_kind(refused: Refused) -> None:
    files = [path for path in TESTDATA.rglob("*") if path.suffix in {".json", ".csv", ".md"}]
    assert files
    for path in files:
        assert [problem.file for problem in refused(path)] == [path.name]


def test_file_that_does_not_exist(tmp_path: Path, refused: Refused) -> None:
    (problem,) = refused(tmp_path / "nosuch.json")
    assert problem.plain().startswith("nosuch.json: The file does not exist.")


def test_folder_without_a_package(tmp_path: Path, refused: Refused) -> None:
    (problem,) = refused(tmp_path)
    assert problem.plain().startswith(f"{tmp_path.name}: The folder holds no datapackage.json.")


def test_file_taken_for_a_folder(copy: DatasetCopy, refused: Refused) -> None:
    (problem,) = refused(copy.file / "datapackage.json")
    assert "does not exist" in problem.sentence.plain()


@pytest.mark.parametrize("name", ["a\0b.json", "\ud800.json", "n" * 5000, "n/" * 5000])
def test_name_that_no_file_can_have(name: str, tmp_path: Path, refused: Refused) -> None:
    refused(tmp_path / name)


def test_name_with_a_line_break_is_said_on_one_line(tmp_path: Path, refused: Refused) -> None:
    (problem,) = refused(tmp_path / "two\nlines.json")
    assert problem.file == r"two\u000alines.json"


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind no one here")
def test_file_that_may_not_be_read(copy: DatasetCopy) -> None:
    copy.path("figures").chmod(0)
    (problem,) = copy.problems()
    assert problem.plain().startswith("figures.json: The file cannot be read (Permission denied).")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="permissions bind no one here")
def test_folder_that_may_not_be_entered(copy: DatasetCopy, refused: Refused) -> None:
    copy.folder.chmod(0)
    try:
        refused(copy.folder)
        refused(copy.file)
    finally:
        copy.folder.chmod(0o700)


def test_error_of_the_disk(copy: DatasetCopy, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_path: Path) -> bytes:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr("pathlib.Path.read_bytes", fail)
    (problem,) = copy.problems()
    assert "cannot be read (Input/output error)" in problem.sentence.plain()


@pytest.mark.parametrize("table", ["datapackage", "figures"])
def test_file_too_large_is_refused_before_it_is_read(
    table: str, copy: DatasetCopy, monkeypatch: pytest.MonkeyPatch
) -> None:
    os.truncate(copy.path(table), 1 << 30)  # sparse: takes no room
    read = []
    whole = type(copy.file).read_bytes
    monkeypatch.setattr(
        "pathlib.Path.read_bytes", lambda path: read.append(path.name) or whole(path)
    )
    (problem,) = copy.problems()
    assert "has 1024 MB of JSON; Tollbook reads up to 256 MB" in problem.sentence.plain()
    assert f"{table}.json" not in read


def test_one_byte_too_many_is_not_called_the_limit(copy: DatasetCopy) -> None:
    os.truncate(copy.file, LARGEST_FILE + 1)
    (problem,) = copy.problems()
    assert "has 257 MB" in problem.sentence.plain()


@pytest.mark.skipif(os.name == "nt", reason="devices have other names there")
@pytest.mark.parametrize("device", ["/dev/zero", "/dev/null", "/dev/stdin"])
def test_device(device: str, copy: DatasetCopy, refused: Refused) -> None:
    copy.path("figures").unlink()
    copy.path("figures").symlink_to(device)
    refused(copy.file)
    refused(copy.path("figures"))


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes")
def test_named_pipe_is_not_waited_for(copy: DatasetCopy, refused: Refused) -> None:
    copy.path("figures").unlink()
    os.mkfifo(copy.path("figures"))
    (problem,) = copy.problems()
    assert problem.plain().startswith("figures.json: This is a folder or a device")
    refused(copy.path("figures"))


@pytest.mark.skipif(sys.platform != "linux", reason="these files are Linux's own")
def test_file_without_a_size_is_empty(refused: Refused, tmp_path: Path) -> None:
    (tmp_path / "endless.json").symlink_to("/proc/self/pagemap")
    (problem,) = refused(tmp_path / "endless.json")
    assert "is empty" in problem.sentence.plain()


def test_link_to_itself(copy: DatasetCopy) -> None:
    copy.path("figures").unlink()
    copy.path("figures").symlink_to("figures.json")
    copy.problems()


def test_levels_just_within_the_limit_are_read() -> None:
    parse_json(b"[" * DEEPEST + b"]" * DEEPEST, "deep.json")


def test_mark_at_the_start_is_no_fault(copy: DatasetCopy) -> None:
    copy.path("figures").write_bytes(b"\xef\xbb\xbf" + copy.path("figures").read_bytes())
    assert copy.open().dataset.figures


def test_folder_and_file_open_the_same(copy: DatasetCopy) -> None:
    assert open_dataset(copy.folder).dataset == open_dataset(copy.file).dataset
