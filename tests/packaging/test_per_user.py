"""The installer for one person, run with a stand-in program in homes of all kinds."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

LINUX = Path(__file__).resolve().parents[2] / "packaging" / "linux"
PROGRAM = '#!/bin/sh\necho "tollbook runs: $*"\n'

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the scripts are for Linux")


class Person:
    """A home, and an unpacked archive beside it."""

    def __init__(self, folder: Path) -> None:
        self.home = folder / "a home ä $x"
        self.archive = folder / "unpacked"
        self.program = self.home / ".local/lib/tollbook"
        self.home.mkdir()
        for name in ("tollbook/_internal", "share/applications", "share/mime/packages"):
            (self.archive / name).mkdir(parents=True)
        self.put("tollbook/tollbook", PROGRAM).chmod(0o755)
        self.put("tollbook/_internal/data", "data")
        shutil.copy(LINUX / "install.sh", self.archive)
        shutil.copy(LINUX / "uninstall.sh", self.archive / "tollbook")
        shutil.copy(LINUX / "tollbook.desktop", self.archive / "share/applications")
        shutil.copy(LINUX / "tollbook.xml", self.archive / "share/mime/packages")

    def put(self, name: str, text: str) -> Path:
        path = self.archive / name
        path.write_text(text, encoding="utf-8")
        return path

    def run(self, *command: str | Path, **settings: str) -> subprocess.CompletedProcess[str]:
        environment = {"HOME": str(self.home), "PATH": os.environ["PATH"]} | settings
        return subprocess.run(
            list(map(str, command)),
            cwd=self.archive, env=environment, capture_output=True, text=True, check=False,
        )  # fmt: skip

    def install(self, *options: str | Path, **settings: str) -> str:
        done = self.run("sh", "install.sh", *options, **settings)
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def uninstall(self) -> str:
        done = self.run("sh", self.program / "uninstall.sh")
        assert (done.returncode, done.stderr) == (0, "")
        return done.stdout

    def files(self) -> set[str]:
        """What lies in the home, but for what desktops make of it."""
        paths = (path.relative_to(self.home).as_posix() for path in self.home.rglob("*"))
        made = (".local/share/mime/", ".local/share/applications/mimeinfo.cache")
        return {path for path in paths if not path.startswith(made)}


@pytest.fixture
def person(tmp_path: Path) -> Person:
    return Person(tmp_path)


def test_command_and_menu_entry_start_the_program(person: Person) -> None:
    said = person.install()
    assert str(person.program) in said
    command = person.home / ".local/bin/tollbook"
    assert person.run(command, "x").stdout == "tollbook runs: x\n"
    entry = (person.home / ".local/share/applications/tollbook.desktop").read_text("utf-8")
    exec_line = next(line for line in entry.splitlines() if line.startswith("Exec="))
    quoted = str(person.program / "tollbook").replace("$", "\\\\$")
    assert exec_line == f'Exec="{quoted}" %f'


def test_nothing_is_left_after_removing(person: Person) -> None:
    before = person.files()
    person.install()
    assert person.files() - before
    assert "removed" in person.uninstall()
    assert person.files() == before


def test_files_and_empty_folders_that_were_there_stay(person: Person) -> None:
    (person.home / ".local/share/applications").mkdir(parents=True)
    (person.home / ".local/bin").mkdir()
    (person.home / ".local/share/applications/other.desktop").touch()
    before = person.files()
    person.install()
    person.uninstall()
    assert person.files() == before


def test_newer_version_replaces_the_older(person: Person) -> None:
    before = person.files()
    old = person.put("share/applications/dropped.desktop", "old")
    person.put("tollbook/_internal/dropped", "old")
    person.install()
    old.unlink()
    (person.archive / "tollbook/_internal/dropped").unlink()
    person.put("tollbook/_internal/data", "newer")
    person.install()
    assert not (person.program / "_internal/dropped").exists()
    assert not (person.home / ".local/share/applications/dropped.desktop").exists()
    assert (person.program / "_internal/data").read_text() == "newer"
    person.uninstall()
    assert person.files() == before


def test_settings_beside_the_program_outlive_updates_and_removal(person: Person) -> None:
    person.install()
    (person.program / "portable").mkdir()
    (person.program / "portable/settings.json").write_text("mine")
    person.install()
    assert (person.program / "portable/settings.json").read_text() == "mine"
    said = person.uninstall()
    assert f"Your settings stay in {person.program}/portable" in said
    assert (person.program / "portable/settings.json").read_text() == "mine"
    assert not (person.program / "_internal").exists()


def test_another_prefix_keeps_everything_inside(person: Person, tmp_path: Path) -> None:
    prefix = tmp_path / "stick"
    person.install("--prefix", prefix)
    assert person.files() == set()
    assert (prefix / "share/applications/tollbook.desktop").is_file()
    assert person.run(prefix / "bin/tollbook").stdout.startswith("tollbook runs")


def test_person_is_told_how_to_start_it(person: Person) -> None:
    folder = person.home / ".local/bin"
    assert f"{folder}/tollbook" in person.install()
    assert "with: tollbook\n" in person.install(PATH=f"{folder}:{os.environ['PATH']}")


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--nonsense"], 'it does not know "--nonsense"'),
        (["--prefix"], "name a folder after --prefix"),
        (["--prefix", "/dev/null/here"], "the folder /dev/null cannot be made"),
    ],
)
def test_what_cannot_be_done_is_said(options: list[str], sentence: str, person: Person) -> None:
    done = person.run("sh", "install.sh", *options)
    assert done.returncode == 1
    assert sentence in done.stderr
    assert person.files() == set()


def test_too_little_room_is_said_before_anything_is_copied(person: Person, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "df").write_text("#!/bin/sh\necho x; echo disk 10 8 2 80% /\n")
    (tools / "df").chmod(0o755)
    done = person.run("sh", "install.sh", PATH=f"{tools}:{os.environ['PATH']}")
    assert done.returncode == 1
    assert "MB are free" in done.stderr
    assert not person.program.exists()


def test_copy_that_fails_leaves_the_installed_version(person: Person, tmp_path: Path) -> None:
    person.install()
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "cp").write_text("#!/bin/sh\nexit 1\n")
    (tools / "cp").chmod(0o755)
    done = person.run("sh", "install.sh", PATH=f"{tools}:{os.environ['PATH']}")
    assert done.returncode == 1
    assert "was not installed" in done.stderr
    assert person.run(person.program / "tollbook").stdout.startswith("tollbook runs")
    assert not person.program.with_name("tollbook.new").exists()


def stand_in(folder: Path, name: str, script: str) -> str:
    """A PATH on which a program is replaced by a script."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(f"#!/bin/sh\n{script}\n")
    (folder / name).chmod(0o755)
    return f"{folder}:{os.environ['PATH']}"


def test_update_that_is_cut_off_at_its_end_loses_nothing(person: Person, tmp_path: Path) -> None:
    person.install()
    (person.program / "portable").mkdir()
    (person.program / "portable/settings.json").write_text("mine")
    last = 'case "$1" in *installed.txt) exit 1 ;; esac; exec /bin/cp "$@"'
    done = person.run("sh", "install.sh", PATH=stand_in(tmp_path / "tools", "cp", last))
    assert done.returncode == 1
    assert person.run(person.program / "tollbook").stdout.startswith("tollbook runs")
    assert (person.program / "portable/settings.json").read_text() == "mine"
    person.install()
    assert (person.program / "portable/settings.json").read_text() == "mine"


def test_version_that_an_update_had_put_aside_is_found_again(person: Person) -> None:
    person.install()
    (person.program / "portable").mkdir()
    (person.program / "portable/settings.json").write_text("mine")
    person.program.rename(person.program.with_name("tollbook.old"))
    person.install()
    assert (person.program / "portable/settings.json").read_text() == "mine"


def test_folder_of_someone_else_is_left_alone(person: Person) -> None:
    person.program.mkdir(parents=True)
    (person.program / "mine.json").write_text("mine")
    done = person.run("sh", "install.sh")
    assert done.returncode == 1
    assert "is not an installation of Tollbook" in done.stderr
    assert (person.program / "mine.json").read_text() == "mine"


@pytest.mark.parametrize("is_link", [True, False])
def test_command_of_someone_else_is_left_alone(is_link: bool, person: Person) -> None:  # noqa: FBT001
    command = person.home / ".local/bin/tollbook"
    command.parent.mkdir(parents=True)
    if is_link:
        command.symlink_to("/usr/bin/env")
    else:
        command.write_text("mine")
    before = person.files()
    done = person.run("sh", "install.sh")
    assert done.returncode == 1
    assert "is another program" in done.stderr
    assert person.files() == before


def test_command_works_where_the_folder_of_commands_is_a_link(person: Person) -> None:
    (person.home / "bin").mkdir()
    (person.home / ".local").mkdir()
    (person.home / ".local/bin").symlink_to(person.home / "bin")
    person.install()
    assert person.run(person.home / "bin/tollbook").stdout.startswith("tollbook runs")
    person.install()
    person.uninstall()
    assert not (person.home / "bin/tollbook").is_symlink()


def test_installing_again_beside_kept_settings_is_quiet(person: Person) -> None:
    person.install()
    (person.program / "portable").mkdir()
    person.uninstall()
    person.install()
    assert (person.program / "portable").is_dir()


def test_own_file_types_stay(person: Person) -> None:
    own = person.home / ".local/share/mime/application"
    own.mkdir(parents=True)
    (own / "x-mine.xml").write_text("mine")
    person.install()
    person.uninstall()
    assert own.parent.is_dir()


@pytest.mark.parametrize("told", ["echo glibc 2.31", "exit 1"])
def test_system_that_is_too_old_is_told_before_anything_is_copied(
    told: str, person: Person, tmp_path: Path
) -> None:
    done = person.run("sh", "install.sh", PATH=stand_in(tmp_path / "tools", "getconf", told))
    assert done.returncode == 1
    assert "it needs a Linux with glibc 2.35 or newer" in done.stderr
    assert person.files() == set()


def test_prefix_is_taken_from_where_the_archive_was_called(person: Person, tmp_path: Path) -> None:
    person.install("--prefix", "stick", USER_PWD=str(tmp_path))
    assert (tmp_path / "stick/bin/tollbook").is_symlink()
    assert person.run("sh", tmp_path / "stick/lib/tollbook/uninstall.sh").returncode == 0
    assert not (tmp_path / "stick").exists()
