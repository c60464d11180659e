"""A Tollbook file opens as the dataset it was made from; any other archive gets a sentence."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.domain.problems import TollbookError
from desktop.storage import archive
from desktop.storage.opening import as_archive, open_bundled, open_dataset

if TYPE_CHECKING:
    from collections.abc import Callable

    from tests.storage.conftest import DatasetCopy

DATA = Path(__file__).parents[2] / "data"
PACKED = as_archive(DATA)


@pytest.fixture
def refusal(tmp_path: Path) -> Callable[[bytes], str]:
    def sentence(content: bytes) -> str:
        path = tmp_path / "given.tollbook"
        path.write_bytes(content)
        with pytest.raises(TollbookError) as raised:
            open_dataset(path)
        (problem,) = raised.value.problems
        return problem.plain()

    return sentence


def zipped(files: dict[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as packed:
        for name, content in files.items():
            packed.writestr(name, content)
    return written.getvalue()


def plain_files() -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in DATA.glob("*.json")}


def test_packed_dataset_is_the_same_dataset_and_still_the_sealed_one(tmp_path: Path) -> None:
    path = tmp_path / "first.tollbook"
    path.write_bytes(PACKED)
    opened = open_dataset(path)
    assert opened.dataset == open_bundled().dataset
    assert opened.is_bundled
    assert opened.path == path


def test_same_dataset_makes_the_same_bytes(copy: DatasetCopy) -> None:
    for path in copy.folder.iterdir():
        path.touch()
    assert as_archive(copy.file) == PACKED == as_archive(copy.folder)


def test_tollbook_file_packs_into_itself(tmp_path: Path) -> None:
    path = tmp_path / "first.tollbook"
    path.write_bytes(PACKED)
    assert as_archive(path) == PACKED


def test_what_is_not_valid_is_not_packed(copy: DatasetCopy) -> None:
    copy.change("figures", 1, value=-5)
    with pytest.raises(TollbookError, match=r"figures.json"):
        as_archive(copy.file)


def test_table_in_a_folder_of_its_own_is_found_again(copy: DatasetCopy, tmp_path: Path) -> None:
    (copy.folder / "tables").mkdir()
    shutil.move(copy.path("figures"), copy.folder / "tables" / "figures.json")
    copy.replace_text("datapackage", '"figures.json"', '"./tables/figures.json"')
    path = tmp_path / "nested.tollbook"
    path.write_bytes(as_archive(copy.file))
    assert open_dataset(path).dataset.figures == open_bundled().dataset.figures


def test_archive_of_the_whole_folder_opens(tmp_path: Path) -> None:
    path = tmp_path / "folder.zip"
    path.write_bytes(zipped({f"edition/{name}": each for name, each in plain_files().items()}))
    assert open_dataset(path).is_bundled


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (PACKED[: len(PACKED) // 2], "damaged or cut off"),
        (b"PK\x03\x04", "damaged or cut off"),
        (zipped({"readme.txt": b"hello"}), "holds no datapackage.json"),
        (zipped({"a/b/datapackage.json": b"{}"}), "holds no datapackage.json"),
        (zipped({"datapackage.json": b"{"}), "not valid JSON"),
        (zipped({"datapackage.json": plain_files()["datapackage.json"]}), "not in the archive"),
    ],
    ids=["cut off", "nothing more", "no package", "too deep", "no JSON", "no table"],
)
def test_archive_that_is_no_dataset(content: bytes, sentence: str, tmp_path: Path) -> None:
    path = tmp_path / "given.tollbook"
    path.write_bytes(content)
    with pytest.raises(TollbookError) as raised:
        open_dataset(path)
    assert all(sentence in problem.plain() for problem in raised.value.problems)


def test_damaged_table_is_said_to_be_damaged(refusal: Callable[[bytes], str]) -> None:
    content = bytearray(zipped(plain_files(), zipfile.ZIP_STORED))
    place = content.index(b'"id": "C01"')
    content[place] ^= 1
    said = refusal(bytes(content))
    assert "figures.json" in said
    assert "damaged" in said


def test_locked_archive_is_said_to_be_locked(refusal: Callable[[bytes], str]) -> None:
    content = bytearray(zipped({"datapackage.json": b"{}"}))
    content[6] |= 1  # the bit for encryption, at the file and in the directory
    content[content.index(b"PK\x01\x02") + 8] |= 1
    assert "locked by a password" in refusal(bytes(content))


@pytest.mark.parametrize("method", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_unusual_packing_is_refused_whole_or_damaged(
    method: int, refusal: Callable[[bytes], str]
) -> None:
    content = bytearray(zipped({"datapackage.json": plain_files()["datapackage.json"]}, method))
    assert "unusual way" in refusal(bytes(content))
    content[200] ^= 255
    assert "unusual way" in refusal(bytes(content))


def test_more_than_fits_is_refused_before_it_is_unpacked(
    refusal: Callable[[bytes], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(archive, "LARGEST_FILE", 2 << 20)
    unpacked: list[str] = []
    read = zipfile.ZipFile.read
    monkeypatch.setattr(
        zipfile.ZipFile,
        "read",
        lambda self, member: unpacked.append(member.filename) or read(self, member),
    )
    assert "more than 2 MB" in refusal(zipped({"datapackage.json": b"0" * (3 << 20)}))
    assert unpacked == []


def test_bounds_are_of_all_files_together(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "first.tollbook"
    path.write_bytes(PACKED)
    monkeypatch.setattr(archive, "LARGEST_FILE", 120_000)  # more than any one of them
    with pytest.raises(TollbookError, match="Tollbook reads no more"):
        open_dataset(path)


@pytest.mark.parametrize("path", ["../figures.json", "/etc/passwd", "C:\\figures.json"])
def test_no_path_leads_out_of_the_archive(path: str, refusal: Callable[[bytes], str]) -> None:
    files = plain_files()
    package = json.loads(files["datapackage.json"])
    package["resources"][0]["path"] = path
    files["datapackage.json"] = json.dumps(package).encode()
    files[path] = files.pop("figures.json")
    assert "not a file beside the dataset" in refusal(zipped(files))


@given(st.binary(max_size=400), st.integers(0, len(PACKED)), st.integers(0, 400))
@settings(max_examples=150, deadline=None)
def test_whatever_is_changed_opens_or_is_refused(
    tmp_path_factory: pytest.TempPathFactory, put: bytes, at: int, over: int
) -> None:
    path = tmp_path_factory.mktemp("any") / "any.tollbook"
    path.write_bytes(b"PK\x03\x04" + PACKED[4:at] + put + PACKED[at + over :])
    try:
        opened = open_dataset(path)
    except TollbookError:
        return
    assert opened.dataset.figures
