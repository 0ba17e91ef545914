"""A window to read the help's pages in: `resources/help/<page>.<language>.md`. Pages come from the program's own folder only;
nothing else is loaded, and links lead from page to page."""

from pathlib import Path

from PySide6.QtCore import QByteArray, Qt, QUrl, Signal
from PySide6.QtGui import (
    QKeySequence,
    QShortcut,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from desktop.paths import asset
from desktop.ui import languages, theme
from desktop.ui.help.pictures import picture
from desktop.ui.labels import help as words
from desktop.ui.theme import BOLD, REGULAR, SEMIBOLD, Size
from desktop.ui.widgets.scroll_bar import SlimScrollBar
from desktop.ui.widgets.segments import Segments
from desktop.ui.widgets.text_menu import offer_text_menu

PAGES = ("manual", "tone")
_FOLDER = "resources/help"
_LEADING, _WIDTH, _HEIGHT, _BESIDE_BAR, _INDENT = 148, 660, 720, 12, 18
_HEADINGS = {1: (Size.HEADLINE, BOLD), 2: (Size.PANEL_TITLE, BOLD)}


def page_file(page: str, language: str) -> Path:
    """The page in a language, in English where it was not translated."""
    wanted = asset(f"{_FOLDER}/{page}.{language}.md")
    return wanted if wanted.is_file() else asset(f"{_FOLDER}/{page}.{languages.LANGUAGES[0]}.md")


class PageText(QTextBrowser):
    """Markdown without HTML. `linked(str)`: another page is wanted."""

    linked = Signal(str)

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        offer_text_menu(self)
        self.setAccessibleIdentifier("help.text")
        self.setOpenLinks(False)
        self.setFrameShape(self.Shape.NoFrame)
        self.setVerticalScrollBar(SlimScrollBar(Qt.Orientation.Vertical))
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFont(theme.font(Size.PARAGRAPH))
        self.setViewportMargins(0, 0, theme.current().px(_BESIDE_BAR), 0)
        self.anchorClicked.connect(self._on_anchor)

    def show_page(self, text: str) -> None:
        self.document().setDefaultFont(theme.font(Size.PARAGRAPH))
        self.document().setMarkdown(text, QTextDocument.MarkdownFeature.MarkdownNoHTML)
        self.document().setDocumentMargin(0)  # it begins where the tabs do
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.setAccessibleName(self.document().firstBlock().text())

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures that lie beside the page, by their bare name; everything else stays away."""
        bare = name.toString() if isinstance(name, QUrl) else name
        if kind != QTextDocument.ResourceType.ImageResource.value or bare != Path(bare).name:
            return QByteArray()
        room = max(self.viewport().width(), 200)
        return picture(asset(f"{_FOLDER}/{bare}"), room, self.devicePixelRatioF())

    def _on_anchor(self, url: QUrl) -> None:
        if url.isRelative() and url.fileName() == url.toString():
            self.linked.emit(url.fileName().partition(".")[0])

    def _dress(self) -> None:
        """Headings in the type scale of the program, and air between lines."""
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            shape = block.blockFormat()
            is_picture = "\ufffc" in block.text()
            if not is_picture:  # it is as high as it is
                shape.setLineHeight(_LEADING, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            level, is_point = shape.headingLevel(), block.textList() is not None
            gap = theme.current().px(22 if level else 0)
            shape.setTopMargin(gap if block.position() else 0)
            is_last = block.next().textList() is None
            below = 18 if is_picture else 6 if level or (is_point and not is_last) else 12
            shape.setBottomMargin(theme.current().px(below))
            cursor.setBlockFormat(shape)
            if is_point:
                self._point(block)
            if level:
                size, weight = _HEADINGS.get(level, (Size.CARD_TITLE, SEMIBOLD))
                cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
                letters = cursor.charFormat()
                letters.setFont(theme.font(size, weight))
                cursor.setCharFormat(letters)
            else:
                self._strengthen(block)
            block = block.next()

    def _point(self, block: QTextBlock) -> None:
        """A point of a list hangs before its lines, on the first one's base; Qt's own sticks to the words, at any height."""
        indent, listed = theme.current().px(_INDENT), block.textList()
        listed.remove(block)
        cursor = QTextCursor(block)
        shape = block.blockFormat()
        shape.setIndent(0)
        shape.setLeftMargin(indent)
        shape.setTextIndent(-indent)
        shape.setTabPositions([QTextOption.Tab(indent, QTextOption.TabType.LeftTab)])
        cursor.setBlockFormat(shape)
        cursor.insertText("•\t", QTextCharFormat())

    def _strengthen(self, block: QTextBlock) -> None:
        """What is bold gets the weight of the font itself; Qt would only smear the light one."""
        pieces = block.begin()
        places = []
        while not pieces.atEnd():
            piece = pieces.fragment()
            if piece.charFormat().fontWeight() > REGULAR:
                places.append((piece.position(), piece.length()))
            pieces += 1
        for start, length in places:
            cursor = QTextCursor(block)
            cursor.setPosition(start)
            cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
            letters = QTextCharFormat()
            letters.setFont(theme.font(Size.PARAGRAPH, SEMIBOLD))
            cursor.mergeCharFormat(letters)


class Reader(QDialog):
    """The window; `show_page` chooses what is in it."""

    def __init__(self, parent: QWidget | None = None):
        super().__init__(parent)
        look = theme.current()
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleIdentifier("help.reader")
        self.setObjectName("help.reader")
        self.setWindowTitle(words.help_title())
        self.page = ""
        self.tabs = Segments("help.pages")
        self.text = PageText()
        head = QHBoxLayout()
        head.addWidget(self.tabs)
        head.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(24), look.px(16), look.px(12), look.px(12))
        column.setSpacing(look.px(12))
        column.addLayout(head)
        column.addWidget(self.text, 1)
        self.resize(look.px(_WIDTH), look.px(_HEIGHT))
        room = self.screen().availableSize()
        self.resize(self.size().boundedTo(room))
        self.tabs.chosen.connect(self.show_page)
        self.text.linked.connect(self.show_page)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Close), self).activated.connect(self.close)

    def show_page(self, page: str) -> None:
        """One of PAGES; anything else changes nothing."""
        if page not in PAGES:
            return
        self.page = page
        names = {"manual": words.manual(), "tone": words.tone()}
        self.tabs.show_choices([(key, names[key]) for key in PAGES], page)
        try:
            text = page_file(page, languages.spoken()).read_text("utf-8")
        except OSError:
            text = words.page_missing()
        self.text.show_page(text)
        self.text.setFocus()
