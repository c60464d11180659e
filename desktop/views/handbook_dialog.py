"""The handbook: chapters and what a search finds on the left, the chapter on the right."""

from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt, QUrl
from PySide6.QtGui import (
    QFont,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextOption,
    QTextTable,
)
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from desktop.domain.messages import QT_TRANSLATE_NOOP
from desktop.state.palette import Entry, FoldedEntry, folded, ranked
from desktop.storage.handbook import Chapter, handbook
from desktop.views.controls import SearchField, label
from desktop.views.looks import Looks

_TITLE = QT_TRANSLATE_NOOP("Handbook", "Handbook")
_SEARCH = QT_TRANSLATE_NOOP("Handbook", "Search the handbook")
_CHAPTERS = QT_TRANSLATE_NOOP("Handbook", "Chapters")
_NOTHING = QT_TRANSLATE_NOOP("Handbook", "Nothing found. Try another word.")
_WHERE = Qt.ItemDataRole.UserRole  # of a row: a chapter, or `chapter#section`
_SIDE = 250
_CELL = 5  # pixels around the words of a table


class HandbookDialog(QDialog):
    """Stays open beside the window. Type to search; Enter opens what is chosen."""

    def __init__(self, parent: QWidget, looks: Looks) -> None:
        super().__init__(parent)
        self.setObjectName("handbook")
        self.looks = looks
        self._chapters: tuple[Chapter, ...] = ()
        self._entries: tuple[FoldedEntry, ...] = ()
        self._shown = ""
        self.field, self.list, self.text = SearchField("helpSearch"), QListWidget(), QTextBrowser()
        self.list.setObjectName("helpChapters")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.text.setObjectName("helpText")
        self.text.setOpenLinks(False)
        self.text.setWordWrapMode(QTextOption.WrapMode.WordWrap)  # numbers stay whole
        self._nothing = label("muted", wraps=True)
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        for widget in (self.field, self.list, self._nothing):
            column.addWidget(widget)
        split = QSplitter()
        split.setObjectName("plainSplit")
        split.setChildrenCollapsible(False)
        split.setHandleWidth(10)
        for part in (side, self.text):
            split.addWidget(part)
            part.raise_()  # the order in which screen readers go through them
        split.setStretchFactor(1, 1)
        QHBoxLayout(self).addWidget(split)
        self.field.textChanged.connect(self._find)
        self.field.returnPressed.connect(self._open_row)
        self.list.currentItemChanged.connect(lambda *_items: self._open_row())
        self.text.anchorClicked.connect(self._follow)
        looks.changed.connect(self.reword)
        self.resize(looks.within(self, 960, 680))
        side_width = min(looks.pixels(_SIDE), self.width() // 3)
        split.setSizes([side_width, self.width() - side_width])
        self.reword()

    def reword(self) -> None:
        """Write everything in the reader's language, theme and size of text."""
        say = self.looks.text
        self.setWindowTitle(say(_TITLE))
        self.field.setPlaceholderText(say(_SEARCH))
        self.field.setAccessibleName(say(_SEARCH))
        self.list.setAccessibleName(say(_CHAPTERS))
        self._nothing.setText(say(_NOTHING))
        self._chapters = handbook(self.looks.style.wording.code)
        self._entries = folded(
            Entry(
                "section",
                f"{chapter.id}#{section.slug}",
                section.heading or chapter.title,
                section.text,
            )
            for chapter in self._chapters
            for section in chapter.sections
        )
        shown = self._shown
        self._shown = ""
        self._find(self.field.text())
        if shown:
            self.open_at(shown)

    def open_at(self, where: str) -> None:
        """Open a chapter by its id, or a section of it: `id#section`."""
        name, _, slug = where.partition("#")
        chapter = next((each for each in self._chapters if each.id == name), self._chapters[0])
        self._show(chapter, chapter.place(slug))

    def _find(self, query: str) -> None:
        """All chapters, or what has every word of the search, its headings first."""
        words = query.split()
        found = ranked(self._entries, query, 60) if words else ()
        titles = {chapter.id: chapter.title for chapter in self._chapters}
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in found:
                title = titles[entry.key.partition("#")[0]]
                text = title if title == entry.title else f"{entry.title} ({title})"
                self._add(text, entry.key)
            if not words:
                for chapter in self._chapters:
                    self._add(chapter.title, chapter.id)
                self._mark_chapter()
        self._nothing.setVisible(self.list.count() == 0)
        if words:
            self.list.setCurrentRow(0)

    def _add(self, text: str, where: str) -> None:
        item = QListWidgetItem(text)
        item.setData(_WHERE, where)
        self.list.addItem(item)

    def _open_row(self) -> None:
        if item := self.list.currentItem():
            self.open_at(item.data(_WHERE))

    def _mark_chapter(self) -> None:
        for row in range(self.list.count()):
            if self.list.item(row).data(_WHERE) == self._shown:
                self.list.setCurrentRow(row)

    def _follow(self, link: QUrl) -> None:
        self.open_at(link.toString())

    def _show(self, chapter: Chapter, section: int) -> None:
        if chapter.id != self._shown:
            self._shown = chapter.id
            self.text.setDocument(self._document(chapter))
            self.text.setAccessibleName(chapter.title)
            if not self.field.text():
                with QSignalBlocker(self.list):
                    self._mark_chapter()
        self._scroll_to(section)

    def _document(self, chapter: Chapter) -> QTextDocument:
        style = self.looks.style
        document = QTextDocument(self.text)
        document.setDefaultFont(style.font(14))
        document.setDocumentMargin(style.pixels(18))
        document.setMarkdown(chapter.markdown)
        block = document.begin()
        while block.isValid():
            self._set_block(block)
            block = block.next()
        for frame in document.rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                self._set_table(frame)
        return document

    def _set_block(self, block: QTextBlock) -> None:
        """Room between lines and around headings, and headings in steps that a page has."""
        style, cursor, layout = self.looks.style, QTextCursor(block), block.blockFormat()
        level = layout.headingLevel()
        layout.setLineHeight(125, 1)  # per cent of the line: ProportionalHeight
        if cursor.currentTable() is None:
            layout.setBottomMargin(style.pixels(3 if block.textList() else 9))
        if level:
            layout.setTopMargin(style.pixels(18 if level > 1 else 2))
            layout.setBottomMargin(style.pixels(6))
            cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
            heading = block.charFormat()
            heading.setFont(style.font({1: 22, 2: 17}.get(level, 15), strong=True))
            cursor.mergeCharFormat(heading)
        QTextCursor(block).setBlockFormat(layout)
        self._set_code(block)

    def _set_code(self, block: QTextBlock) -> None:
        """Formulae and commands in the typeface of the rest, set off by the colour behind them."""
        style = self.looks.style
        part = block.begin()
        while not part.atEnd():
            fragment = part.fragment()
            if fragment.charFormat().fontFixedPitch():
                cursor = QTextCursor(block)
                cursor.setPosition(fragment.position())
                end = fragment.position() + fragment.length()
                cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                code = fragment.charFormat()
                code.setFont(style.font(14))
                code.setBackground(style.colour("caution"))
                cursor.setCharFormat(code)
            part += 1

    def _set_table(self, table: QTextTable) -> None:
        style, layout = self.looks.style, table.format()
        layout.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        layout.setBorderCollapse(True)
        layout.setBorderBrush(style.colour("hairline"))
        layout.setBorder(1)
        layout.setCellPadding(style.pixels(_CELL))
        layout.setTopMargin(style.pixels(8))
        layout.setBottomMargin(style.pixels(8))
        table.setFormat(layout)
        for column in range(table.columns()):
            head = table.cellAt(0, column)
            cursor = head.firstCursorPosition()
            cursor.movePosition(
                QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor
            )
            words = cursor.charFormat()
            words.setFontWeight(QFont.Weight.DemiBold)
            cursor.mergeCharFormat(words)

    def _scroll_to(self, section: int) -> None:
        document: Any = self.text.document()
        block, left = document.begin(), section
        while block.isValid() and section:
            left -= block.blockFormat().headingLevel() == 2
            if not left:
                break
            block = block.next()
        self.text.moveCursor(QTextCursor.MoveOperation.Start)
        if section and block.isValid():
            self.text.setTextCursor(QTextCursor(block))
            top = document.documentLayout().blockBoundingRect(block).top()
            self.text.verticalScrollBar().setValue(round(top))
