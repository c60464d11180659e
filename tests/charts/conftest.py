"""What charts are painted with: the light theme, English, the bundled typeface."""

import pytest

from desktop.app.offscreen import application
from desktop.charts.style import Style, load_theme
from desktop.models.wording import Wording


@pytest.fixture
def style() -> Style:
    """How charts look on screen."""
    application()
    return Style(load_theme("light"), Wording("en"))
