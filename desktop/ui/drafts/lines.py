"""The lines of a message: how high they are, and that the box of a fact that begins one stands on the edge of the text."""

from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from desktop.ui import theme
from desktop.ui.drafts.mark_look import PADDING
from desktop.ui.drafts.marks import marks

_HEIGHT = 1.625


def line_format(document: QTextDocument, box_first: bool = False) -> QTextBlockFormat:
    made = QTextBlockFormat()
    height = document.defaultFont().pixelSize() * _HEIGHT
    made.setLineHeight(height, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
    if box_first:
        made.setTextIndent(theme.current().px(PADDING))
    return made


def lay(document: QTextDocument, one_line: bool) -> None:
    """As it is shown first, with nothing to undo."""
    if not one_line:
        _lay_all(document)
    document.clearUndoRedoStacks()


def _lay_all(document: QTextDocument) -> None:
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.setBlockFormat(line_format(document))
    for mark in marks(document):
        cursor.setPosition(mark.start)
        while cursor.position() < mark.end:
            if cursor.atBlockStart():
                cursor.setBlockFormat(line_format(document, box_first=True))
            if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock):
                break
