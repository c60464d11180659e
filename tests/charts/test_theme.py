"""Contrast of the real themes, by the formula of WCAG 2.1 (relative luminance)."""

from itertools import pairwise

import pytest

from desktop.charts.style import Theme, load_theme

THEMES = [load_theme(name) for name in ("light", "dark", "contrast")]


def luminance(colour: str) -> float:
    """Relative luminance of #RRGGBB, 0 to 1."""
    channels = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(first: str, second: str) -> float:
    """Contrast ratio of two colours, 1 to 21."""
    high, low = sorted((luminance(first), luminance(second)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_the_formula_gives_the_published_ends() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_text_can_be_read(theme: Theme) -> None:
    for text in (theme.ink, theme.muted, theme.accent, theme.alert):
        for ground in (theme.card, theme.paper, theme.selected, theme.caution):
            assert contrast(text, ground) >= 4.5, (text, ground)
    assert contrast(theme.on_accent, theme.accent) >= 4.5


@pytest.mark.parametrize("theme", THEMES, ids=lambda theme: theme.name)
def test_marks_and_controls_can_be_seen(theme: Theme) -> None:
    for mark in (*theme.series, theme.control, theme.focus, theme.caution_mark, theme.muted):
        assert contrast(mark, theme.card) >= 3, mark


def test_the_first_colours_are_those_of_the_chart_rules() -> None:
    """Their order and values are given; each stands out against its neighbour."""
    light = load_theme("light").series
    assert light == ("#12436D", "#28A197", "#801650", "#F46A25", "#3D3D3D", "#A285D1")
    assert all(contrast(first, second) >= 3 for first, second in pairwise(light))
