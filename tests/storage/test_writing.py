"""A new file is there whole or not at all, and whatever went wrong is told in a sentence."""

import errno
import os
from collections.abc import Callable, Generator
from pathlib import Path

import pytest

from desktop.domain.problems import TollbookError
from desktop.storage.writing import write_aside, written_aside

OLD, NEW = b"the old content", b"the new content"
NAMES = ["report.pdf", "звіт за травень, ґ.pdf", "a name with  spaces .pdf", ".hidden", "x" * 255]

needs_rights = pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="everything may be written"
)


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """A file that is there already, alone in its folder."""
    folder = tmp_path / "тека з пробілами"
    folder.mkdir()
    path = folder / "звіт.pdf"
    path.write_bytes(OLD)
    return path


def write(path: Path) -> None:
    """Write the new content aside."""
    with written_aside(path) as aside:
        aside.write_bytes(NEW)


def refused(path: Path, work: Callable[[Path], None] = write) -> str:
    """The sentence with which a file is refused; nothing is left beside it."""
    before = sorted(path.parent.iterdir()) if path.parent.is_dir() else []
    with pytest.raises(TollbookError) as caught:
        work(path)
    (problem,) = caught.value.problems
    assert problem.file == str(path)
    assert (sorted(path.parent.iterdir()) if path.parent.is_dir() else []) == before
    return problem.sentence.plain()


def fails(error: BaseException) -> Callable[[Path], None]:
    """Half of the new content, then an error."""

    def work(path: Path) -> None:
        with written_aside(path) as aside:
            aside.write_bytes(NEW[:5])
            raise error

    return work


def is_untouched(path: Path) -> bool:
    """Whether the old file is there, whole and alone."""
    return path.read_bytes() == OLD and list(path.parent.iterdir()) == [path]


# What is written


@pytest.mark.parametrize("name", NAMES)
def test_a_new_file_is_there_alone(name: str, tmp_path: Path) -> None:
    write(tmp_path / name)
    assert (tmp_path / name).read_bytes() == NEW
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_an_old_file_is_replaced_at_the_end_of_the_block(old: Path) -> None:
    with written_aside(old) as aside:
        aside.write_bytes(NEW)
        assert old.read_bytes() == OLD
        assert aside.parent == old.parent
    assert old.read_bytes() == NEW
    assert list(old.parent.iterdir()) == [old]


def test_two_files_may_be_under_way_at_once(old: Path) -> None:
    other = old.with_name("other.pdf")
    with written_aside(old) as one, written_aside(other) as two:
        one.write_bytes(b"1")
        two.write_bytes(b"2")
    assert (old.read_bytes(), other.read_bytes()) == (b"1", b"2")
    assert sorted(old.parent.iterdir()) == sorted([old, other])


def test_a_file_in_the_current_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(Path("звіт.pdf"))
    assert (tmp_path / "звіт.pdf").read_bytes() == NEW


# What is left early


@pytest.mark.parametrize("error", [ValueError("?"), KeyboardInterrupt(), GeneratorExit()])
def test_an_error_in_the_block_leaves_the_old_file(old: Path, error: BaseException) -> None:
    with pytest.raises(type(error)):
        fails(error)(old)
    assert is_untouched(old)


def test_a_block_left_before_anything_was_written_leaves_the_old_file(old: Path) -> None:
    with pytest.raises(ValueError, match="before"), written_aside(old):
        raise ValueError("before")
    assert is_untouched(old)


def test_steps_that_are_not_finished_leave_the_old_file(old: Path) -> None:
    def steps() -> Generator[None, None, None]:
        with written_aside(old) as aside:
            aside.write_bytes(NEW[:5])
            yield
            aside.write_bytes(NEW)
        yield

    work = steps()
    next(work)
    work.close()
    assert is_untouched(old)


# What cannot be written


def test_a_full_disk(old: Path) -> None:
    for number in (errno.ENOSPC, errno.EDQUOT):
        sentence = refused(old, fails(OSError(number, os.strerror(number))))
        assert sentence == "There is no room left on the disk. Free some, or name another folder."
        assert is_untouched(old)


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="there is no such device")
def test_a_disk_that_is_really_full(old: Path) -> None:
    def work(path: Path) -> None:
        with written_aside(path) as aside:
            aside.symlink_to("/dev/full")
            aside.write_bytes(NEW)

    assert "no room left" in refused(old, work)
    assert is_untouched(old)


def test_the_name_of_a_folder(old: Path) -> None:
    assert refused(old.parent) == "This is the name of a folder. Choose another name."
    assert is_untouched(old)


def test_a_missing_folder(tmp_path: Path) -> None:
    path = tmp_path / "немає" / "report.pdf"
    sentence = refused(path)
    assert sentence == f"The folder {path.parent} is not there. Make it, or name another."
    assert not path.parent.exists()


def test_a_file_where_a_folder_should_be(old: Path) -> None:
    assert refused(old / "report.pdf").startswith(f"The folder {old} is not there.")
    assert is_untouched(old)


def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    for name in ("x" * 256 + ".pdf", "ґ" * 150 + ".pdf"):
        assert refused(tmp_path / name) == "The name is too long. Choose a shorter one."


@needs_rights
def test_a_folder_that_may_not_be_written(old: Path) -> None:
    old.parent.chmod(0o500)
    try:
        assert refused(old).startswith("Nothing may be written there, ")
    finally:
        old.parent.chmod(0o700)
    assert is_untouched(old)


@pytest.mark.parametrize("number", [errno.EACCES, errno.EPERM, errno.EROFS])
def test_what_the_system_forbids(old: Path, number: int) -> None:
    sentence = refused(old, fails(OSError(number, os.strerror(number))))
    assert sentence.startswith("Nothing may be written there, or another program has the file open")
    assert is_untouched(old)


def test_any_other_reason_is_told(old: Path) -> None:
    sentence = refused(old, fails(OSError(errno.EIO, "Input/output error")))
    assert sentence == "It cannot be written (Input/output error). Name another file."
    assert refused(old, fails(OSError("odd"))) == "It cannot be written (odd). Name another file."
    assert is_untouched(old)


def test_the_cause_is_kept_for_the_log(old: Path) -> None:
    error = OSError(errno.EIO, "Input/output error")
    with pytest.raises(TollbookError) as caught:
        fails(error)(old)
    assert caught.value.__cause__ is error


# Our own files


def test_our_own_files_get_their_folders(tmp_path: Path) -> None:
    path = tmp_path / "один" / "два" / "settings.json"
    write_aside(path, NEW)
    assert path.read_bytes() == NEW
    assert list(path.parent.iterdir()) == [path]


def test_our_own_file_that_cannot_be_written_is_an_error_of_the_system(old: Path) -> None:
    with pytest.raises((IsADirectoryError, PermissionError)):
        write_aside(old.parent, NEW)
    assert list(old.parent.parent.iterdir()) == [old.parent]
    assert is_untouched(old)


def test_a_link_stays_a_link_and_rights_stay(old: Path) -> None:
    old.chmod(0o640)
    link = old.with_name("link.pdf")
    link.symlink_to(old.name)
    write(link)
    assert link.is_symlink()
    assert old.read_bytes() == NEW
    assert old.stat().st_mode & 0o777 == 0o640
