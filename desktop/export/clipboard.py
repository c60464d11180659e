"""What is put on the clipboard: tables as text, tab-separated and HTML; charts as pictures."""

from collections.abc import Sequence

from PySide6.QtCore import QMimeData

from desktop.export.png import image_of, png_bytes
from desktop.export.request import Request, facts_of, sketch_of
from desktop.export.rows import as_html, as_text, as_tsv, table_as_cells
from desktop.export.tabulated import chart_table
from desktop.models.document import Document
from desktop.models.wording import Wording


def table_data(cells: Sequence[Sequence[str]], title: str = "", foot: str = "") -> QMimeData:
    """Cells with a header, for spreadsheets, letters and editors; title and foot in words."""
    data, tabbed = QMimeData(), as_tsv(cells)
    data.setText("".join(f"{part}\n" for part in (title, tabbed.rstrip("\n"), foot) if part))
    data.setData("text/tab-separated-values", tabbed.encode())
    data.setData("text/x-aligned", as_text(cells).encode())
    data.setHtml(as_html(cells, title, foot))
    return data


def chart_data(request: Request, document: Document, wording: Wording) -> QMimeData:
    """The numbers of a chart, between its title and its foot."""
    caption = request.chart.caption
    cells = table_as_cells(chart_table(request.chart, document, wording))
    return table_data(cells, wording.text(caption.title), wording.text(caption.foot))


def picture_data(request: Request, document: Document, wording: Wording) -> QMimeData:
    """A chart as an image, and as a PNG file that says where it is from."""
    data, image = QMimeData(), image_of(sketch_of(request, wording, ".png"), request.factor)
    data.setImageData(image)
    data.setData("image/png", png_bytes(image, facts_of(request, document.dataset, wording)))
    return data
