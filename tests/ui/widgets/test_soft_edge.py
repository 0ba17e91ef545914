"""The soft edge below what scrolls."""

from PySide6.QtWidgets import QWidget

from desktop.ui.widgets.row_list import Row, RowList
from desktop.ui.widgets.soft_edge import soften


def test_the_edge_is_soft_only_while_more_comes_below(qtbot):
    rows = RowList()
    qtbot.addWidget(rows)
    soften(rows)
    edge = next(child for child in rows.findChildren(QWidget) if type(child).__name__ == "_Edge")
    rows.resize(300, 200)
    rows.show()
    rows.show_rows([Row(str(number), f"Row {number}") for number in range(3)])
    rows.executeDelayedItemsLayout()
    assert not edge.isVisible()
    rows.show_rows([Row(str(number), f"Row {number}") for number in range(30)])
    rows.executeDelayedItemsLayout()
    assert edge.isVisible()
    assert edge.geometry().bottom() == rows.viewport().geometry().bottom()
    rows.verticalScrollBar().setValue(rows.verticalScrollBar().maximum())
    assert not edge.isVisible()
