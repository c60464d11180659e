"""The bootstrap script, run in a small stand-in checkout, without a network.

Programs that it would start (uv, sudo, apt-get) are replaced by scripts that write down how they
were called. One test makes an environment with the real venv and pip, from an empty lock.
"""

from __future__ import annotations

import ast
import importlib.util
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from types import ModuleType

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the stand-in programs are shell scripts")

SOURCE = Path(__file__).resolve().parents[2] / "packaging" / "bootstrap.py"
UV = """#!/bin/sh
echo "uv $*" >> "$CALLS"
if [ "$1" = venv ]; then exec "$3" -m venv --without-pip "$4"; fi
[ -z "$UV_HANGS" ] || exec sleep 60
echo "$UV_SAYS" >&2
exit "${UV_FAILS:-0}"
"""
APT_GET = """#!/bin/sh
echo "apt-get $*" >> "$CALLS"
[ "$2" != install ] || exit "${APT_FAILS:-0}"
"""
SUDO = """#!/bin/sh
[ -z "$SUDO_FAILS" ] || exit 1
shift
exec "$@"
"""
DESKTOP = """import os, sys
print("desktop", sys.argv[1:], os.getcwd())
sys.exit(7 if "--fail" in sys.argv else 0)
"""
PYTEST = """import os, sys
print("pytest", sys.argv[1:], os.environ["QT_QPA_PLATFORM"], os.getcwd())
"""
NOWHERE = {"libnosuchthing.so.9": "libnosuchthing9"}
INSTALL = "apt-get install -y --no-install-recommends libnosuchthing9"


class Checkout:
    """A folder that looks like the project to bootstrap.py, and the programs it will find."""

    def __init__(self, folder: Path) -> None:
        self.root = folder / "a folder ä"
        self.calls = folder / "calls.txt"
        self.programs = folder / "programs"
        for path, text in {
            "desktop/__init__.py": "",
            "desktop/__main__.py": DESKTOP,
            "packaging/requirements.txt": "",
            "packaging/requirements-dev.txt": "",
            "pyproject.toml": "",
            "pytest.py": PYTEST,
        }.items():
            self.write(path, text)
        shutil.copy(SOURCE, self.script)
        self.programs.mkdir()
        for name, text in {"uv": UV, "apt-get": APT_GET, "sudo": SUDO}.items():
            (self.programs / name).write_text(text, encoding="utf-8")
            (self.programs / name).chmod(0o755)
        for name in ("env", "sleep"):
            (self.programs / name).symlink_to(shutil.which(name) or "")

    @property
    def script(self) -> Path:
        return self.root / "packaging" / "bootstrap.py"

    @property
    def environment(self) -> dict[str, str]:
        kept = {name: os.environ[name] for name in ("HOME", "LANG") if name in os.environ}
        own = {"PATH": str(self.programs), "CALLS": str(self.calls), "PIP_NO_INDEX": "1"}
        return {**kept, **own}

    def write(self, path: str, text: str) -> None:
        (self.root / path).parent.mkdir(parents=True, exist_ok=True)
        (self.root / path).write_text(text, encoding="utf-8")

    def called(self) -> list[str]:
        """What was called since the last question."""
        text = self.calls.read_text(encoding="utf-8") if self.calls.exists() else ""
        self.calls.unlink(missing_ok=True)
        return text.splitlines()

    def run(self, *arguments: str, **extra: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, str(self.script), *arguments],
            env={**self.environment, **extra},
            cwd=self.programs,
            capture_output=True,
            encoding="utf-8",
            check=False,
        )


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    return Checkout(tmp_path)


@pytest.fixture
def script(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """bootstrap.py as a module, on a machine without a display where nothing is missing."""
    spec = importlib.util.spec_from_file_location("bootstrap_under_test", checkout.script)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        monkeypatch.delenv(name, raising=False)
    for name, value in checkout.environment.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setattr(module, "QT_LIBRARIES", {})
    monkeypatch.setattr(module, "WINDOW_LIBRARIES", {})
    return module


@pytest.fixture
def not_root(monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: path != "/var/lib/dpkg" and real(path, mode)
    )


@pytest.fixture
def root(monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.access
    monkeypatch.setattr(
        os, "access", lambda path, mode: path == "/var/lib/dpkg" or real(path, mode)
    )


def test_run_sets_up_and_starts_the_program(checkout: Checkout) -> None:
    (checkout.programs / "desktop.py").write_text("raise SystemExit", encoding="utf-8")  # not this
    done = checkout.run("run", "--fail", "a b.json")
    assert done.stdout == f"desktop ['--fail', 'a b.json'] {checkout.programs}\n"
    assert done.returncode == 7
    assert [line.split(":")[0] for line in done.stderr.splitlines()] == ["tollbook"] * 3
    made, installed = checkout.called()
    assert made.startswith("uv venv --python ")
    assert "--require-hashes" in installed
    assert "--compile-bytecode" in installed
    assert installed.endswith("/packaging/requirements.txt")


def test_test_sets_up_with_the_tools_and_runs_headless_in_the_checkout(checkout: Checkout) -> None:
    done = checkout.run("test", "-k", "lock")
    assert done.stdout == f"pytest ['-k', 'lock'] offscreen {checkout.root}\n"
    assert checkout.called()[-1].endswith("/packaging/requirements-dev.txt")


def test_command_tollbook_works_from_anywhere(checkout: Checkout, tmp_path: Path) -> None:
    checkout.run("run")
    link = tmp_path / "link"
    link.symlink_to(checkout.root / ".venv" / "bin" / "tollbook")
    (tmp_path / "desktop").mkdir()
    (tmp_path / "desktop" / "__init__.py").write_text("raise SystemExit", encoding="utf-8")
    done = subprocess.run([link, "x"], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == f"desktop ['x'] {tmp_path}\n"


def test_second_run_starts_at_once_and_calls_nothing(checkout: Checkout) -> None:
    checkout.run("run")
    checkout.called()
    start = time.monotonic()
    done = checkout.run("run")
    assert time.monotonic() - start < 2
    assert checkout.called() == []
    assert done.stderr == ""
    assert done.stdout


def test_run_after_test_has_nothing_to_do(checkout: Checkout) -> None:
    checkout.run("test")
    checkout.called()
    assert checkout.run("run").stderr == ""
    assert checkout.called() == []


def test_test_after_run_adds_to_the_environment(checkout: Checkout) -> None:
    checkout.run("run")
    checkout.called()
    checkout.run("test")
    (only,) = checkout.called()
    assert only.endswith("/packaging/requirements-dev.txt")


def test_new_lock_is_installed_over_the_old_and_the_tools_are_kept(checkout: Checkout) -> None:
    checkout.run("test")
    checkout.called()
    checkout.write("packaging/requirements.txt", "# changed\n")
    checkout.run("run")
    (only,) = checkout.called()
    assert only.endswith("/packaging/requirements-dev.txt")
    assert checkout.run("test").stderr == ""


def test_failed_install_is_a_sentence_and_the_next_run_repairs_it(checkout: Checkout) -> None:
    done = checkout.run("run", UV_FAILS="1", UV_SAYS="no route to host")
    assert done.returncode == 1
    assert done.stdout == ""
    assert "no route to host\ntollbook: This step failed: Installing" in done.stderr
    assert "Check the network connection and run the same command again." in done.stderr
    assert "Traceback" not in done.stderr
    (checkout.root / ".venv" / "half").touch()
    done = checkout.run("run")
    assert "Removing" in done.stderr
    assert done.returncode == 0
    assert not (checkout.root / ".venv" / "half").exists()


def test_failed_update_is_repaired_by_the_next_run(checkout: Checkout) -> None:
    checkout.run("run")
    checkout.write("packaging/requirements.txt", "# changed\n")
    assert checkout.run("run", UV_FAILS="1").returncode == 1
    done = checkout.run("run")
    assert "Removing" in done.stderr
    assert done.returncode == 0


def test_interrupted_set_up_is_a_sentence_and_the_next_run_repairs_it(checkout: Checkout) -> None:
    with subprocess.Popen(
        [sys.executable, str(checkout.script), "run"],
        env={**checkout.environment, "UV_HANGS": "1"},
        stderr=subprocess.PIPE,
        encoding="utf-8",
        process_group=0,
    ) as process:
        deadline = time.monotonic() + 30
        while not (checkout.calls.exists() and "uv pip" in checkout.calls.read_text("utf-8")):
            assert time.monotonic() < deadline
            time.sleep(0.02)
        os.killpg(process.pid, signal.SIGINT)
        _, errors = process.communicate(timeout=30)
    assert process.returncode == 1
    assert errors.splitlines()[-1] == "tollbook: Interrupted. The next run puts .venv in order."
    assert "Removing" in checkout.run("run").stderr


def test_full_disk_is_named(checkout: Checkout) -> None:
    done = checkout.run("run", UV_FAILS="1", UV_SAYS="[Errno 28] No space left on device")
    assert "The disk is full: free some space" in done.stderr


def test_folder_that_cannot_be_written_is_a_sentence(checkout: Checkout) -> None:
    (checkout.root / ".venv").write_text("in the way", encoding="utf-8")
    done = checkout.run("run")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("tollbook: Setting up failed: ")
    assert "Traceback" not in done.stderr


@pytest.mark.parametrize("damage", ["moved", "python gone"])
def test_environment_that_cannot_work_is_made_again(checkout: Checkout, damage: str) -> None:
    checkout.run("run")
    if damage == "moved":
        checkout.root = checkout.root.rename(checkout.root.with_name("elsewhere"))
    else:
        (checkout.root / ".venv" / "bin" / "python").unlink()
    checkout.called()
    done = checkout.run("run")
    assert done.returncode == 0
    assert len(checkout.called()) == 2


def test_without_uv_venv_and_pip_do_it(checkout: Checkout) -> None:
    (checkout.programs / "uv").unlink()
    done = checkout.run("run")
    assert done.stderr.splitlines()[-1] == "tollbook: Ready"
    assert done.stdout
    assert checkout.run("test").returncode == 0


def test_environment_made_by_uv_is_made_again_once_uv_is_gone(checkout: Checkout) -> None:
    checkout.run("run")
    (checkout.programs / "uv").unlink()
    assert checkout.run("run").stderr == ""
    assert "Removing" in checkout.run("test").stderr


@pytest.mark.usefixtures("root")
def test_missing_libraries_are_installed_by_root(
    checkout: Checkout, script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "QT_LIBRARIES", NOWHERE)
    with pytest.raises(script.SetupError) as caught:
        script.ensure_packages(making_venv=False)  # the stand-in does not really install
    calls = [call.replace(" -q ", " ") for call in checkout.called()]
    assert calls == ["apt-get --version", "apt-get update", INSTALL]
    assert str(caught.value).endswith(f"\n  {INSTALL}")


@pytest.mark.usefixtures("not_root")
def test_missing_libraries_are_installed_with_sudo_that_asks_nothing(
    checkout: Checkout, script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = iter([True, False])
    monkeypatch.setattr(script, "QT_LIBRARIES", NOWHERE)
    monkeypatch.setattr(script, "is_missing", lambda _: next(answers))
    script.ensure_packages(making_venv=False)
    assert checkout.called()[-1].replace(" -q ", " ") == INSTALL


@pytest.mark.usefixtures("not_root")
def test_without_the_right_the_exact_command_is_printed(
    checkout: Checkout, script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(script, "QT_LIBRARIES", NOWHERE)
    monkeypatch.setenv("SUDO_FAILS", "1")
    with pytest.raises(script.SetupError, match=f"lacks libnosuchthing9(?s:.*)\n  sudo {INSTALL}$"):
        script.ensure_packages(making_venv=False)
    assert checkout.called() == []


@pytest.mark.usefixtures("root")
def test_failure_of_apt_get_is_a_sentence(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "QT_LIBRARIES", NOWHERE)
    monkeypatch.setenv("APT_FAILS", "100")
    assert script.main(["run"]) == 1
    assert "This step failed: Installing system packages" in capsys.readouterr().err


@pytest.mark.usefixtures("not_root")
def test_libraries_of_a_window_are_needed_only_with_a_display(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "WINDOW_LIBRARIES", NOWHERE)
    monkeypatch.setenv("SUDO_FAILS", "1")
    script.ensure_packages(making_venv=False)
    assert "going on without libnosuchthing9" in capsys.readouterr().err
    monkeypatch.setenv("DISPLAY", ":0")
    with pytest.raises(script.SetupError, match="libnosuchthing9"):
        script.ensure_packages(making_venv=False)


@pytest.mark.usefixtures("root")
def test_libraries_of_a_window_that_cannot_be_installed_do_not_stop_a_run_without_display(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "WINDOW_LIBRARIES", NOWHERE)
    monkeypatch.setenv("APT_FAILS", "100")
    script.ensure_packages(making_venv=False)
    assert "going on without libnosuchthing9" in capsys.readouterr().err


def test_python_without_the_parts_for_environments_needs_a_package(
    checkout: Checkout, script: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    package = f"python{sys.version_info[0]}.{sys.version_info[1]}-venv"
    monkeypatch.setattr(importlib.util, "find_spec", lambda _: None)
    assert script.missing_packages(making_venv=True) == ([], [])  # uv is there
    (checkout.programs / "uv").unlink()
    assert script.missing_packages(making_venv=False) == ([], [])
    assert script.missing_packages(making_venv=True) == ([package], [])


def test_older_python_is_told_in_one_sentence(
    script: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(script, "OLDEST_PYTHON", (99, 0))
    assert script.main(["run"]) == 1
    assert capsys.readouterr().err.startswith("tollbook: Python 3.11 or newer is needed; this is ")


def test_script_can_be_read_by_a_much_older_python() -> None:
    ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 7))


@pytest.mark.parametrize(("arguments", "code"), [([], 2), (["walk"], 2), (["--help"], 0)])
def test_anything_else_prints_the_usage(
    script: ModuleType, arguments: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    assert script.main(arguments) == code
    assert capsys.readouterr().out.startswith("usage: ")
