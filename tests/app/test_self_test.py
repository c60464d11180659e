"""The self-test passes here, and fails for a check that fails, raises or says anything."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest

from desktop.app import self_test

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


def told(
    check: Callable[[], bool], monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> tuple[int, str]:
    def checks() -> Iterator[self_test.Check]:
        yield "before", lambda: True
        yield "the one", check

    monkeypatch.setattr(self_test, "_checks", checks)
    code = self_test.self_test()
    first, second = capfd.readouterr().out.splitlines()
    assert first == "ok  before"
    return code, second


def prints_below_python() -> bool:
    os.write(2, b"from a library\n")
    return True


def prints() -> bool:
    print("a word", file=sys.__stderr__)
    return True


def warns_in_qt() -> bool:
    from PySide6.QtCore import qInstallMessageHandler, qWarning

    before = qInstallMessageHandler(None)
    qWarning("of Qt")
    qInstallMessageHandler(before)
    return True


@pytest.mark.parametrize(
    ("check", "line"),
    [
        (lambda: True, "ok  the one"),
        (lambda: False, "FAILED  the one"),
        (lambda: 1 // 0 == 0, "FAILED  the one: ZeroDivisionError: "),
        (prints, "FAILED  the one: unexpected output: a word"),
        (prints_below_python, "FAILED  the one: unexpected output: from a library"),
        (warns_in_qt, "FAILED  the one: unexpected output: of Qt"),
    ],
)
def test_outcome_of_a_check(
    check: Callable[[], bool],
    line: str,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    code, said = told(check, monkeypatch, capfd)
    assert said.startswith(line)
    assert code == (0 if said.startswith("ok") else 1)
