"""How the fields of forms look: rounded boxes in the colors of the theme, drawn over Qt's Fusion, so that they keep its behavior.
Put on single fields (`dress`), never on the whole program: painting in Python is for forms, not for lists.
"""

from functools import cache, partial

from PySide6.QtCore import QRect, QRectF, QSize, Qt, SignalInstance
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QDateTimeEdit,
    QLineEdit,
    QPlainTextEdit,
    QProxyStyle,
    QRadioButton,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionFrame,
    QStyleOptionSpinBox,
    QWidget,
)

from desktop.ui import icons, theme
from desktop.ui.icons import Icon
from desktop.ui.theme import Size, Token
from desktop.ui.widgets.painting import rounded
from desktop.ui.widgets.text_menu import offer_text_menu

_HEIGHT, _RADIUS, _PADDING, _ARROW, _STEPPER, _INDICATOR = 34, 9, 10, 16, 12, 16
_RING = 1.5
_WRONG = "wrong"
# What a field with arrows has to click on, and the icon that stands there.
_ARROWS = {
    QStyle.ComplexControl.CC_ComboBox: {QStyle.SubControl.SC_ComboBoxArrow: Icon.CHEVRON_DOWN},
    QStyle.ComplexControl.CC_SpinBox: {
        QStyle.SubControl.SC_SpinBoxUp: Icon.CHEVRON_UP,
        QStyle.SubControl.SC_SpinBoxDown: Icon.CHEVRON_DOWN,
    },
}


def dress(field: QWidget) -> None:
    """Gives a field the look of a form."""
    field.setFont(theme.font(Size.BODY))
    field.setStyle(_style())
    inner = field.lineEdit() if isinstance(field, QAbstractSpinBox | QComboBox) else None
    if inner is not None:
        colors = inner.palette()
        colors.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)  # the box around it is painted here
        inner.setPalette(colors)
        inner.setStyle(_style())
        if isinstance(field, QComboBox):
            inner.textEdited.connect(partial(_on_typed, field))
    if isinstance(written := inner or field, QLineEdit | QPlainTextEdit):
        offer_text_menu(written)
    if isinstance(field, QPlainTextEdit) and field.isReadOnly():
        field.viewport().setAutoFillBackground(False)  # the box behind it is of another color
    if isinstance(field, QLineEdit):
        padding = theme.current().px(_PADDING) - 3  # to begin where the text of all others does
        field.setTextMargins(padding, 0, padding // 2, 0)


def _on_typed(field: QComboBox, _text: str) -> None:
    from desktop.ui.widgets.drop_list import dress_completions

    dress_completions(field)


def show_wrong(field: QWidget, is_wrong: bool) -> None:
    """What is wrong stands in a dressed field: it has a red edge then."""
    field.setProperty(_WRONG, is_wrong)
    field.update()


def changed_of(field: QWidget) -> SignalInstance | None:
    """What a field says when something else stands in it."""
    if isinstance(field, QLineEdit | QPlainTextEdit):
        return field.textChanged
    if isinstance(field, QComboBox):
        return field.currentTextChanged
    return field.dateTimeChanged if isinstance(field, QDateTimeEdit) else None


class FieldStyle(QProxyStyle):
    """Fusion with our boxes, arrows and ticks."""

    def drawPrimitive(
        self, element: QStyle.PrimitiveElement, option: QStyleOption, painter: QPainter, widget: QWidget | None = None
    ) -> None:
        if element is QStyle.PrimitiveElement.PE_PanelLineEdit:
            if isinstance(option, QStyleOptionFrame) and option.lineWidth > 0:
                self._box(painter, option, widget)
        elif element is QStyle.PrimitiveElement.PE_Frame and isinstance(widget, QPlainTextEdit):
            self._box(painter, option, widget, focused=widget.hasFocus())
        elif element in (QStyle.PrimitiveElement.PE_IndicatorCheckBox, QStyle.PrimitiveElement.PE_IndicatorRadioButton):
            self._indicator(painter, option, is_round=element is QStyle.PrimitiveElement.PE_IndicatorRadioButton)
        elif element is QStyle.PrimitiveElement.PE_FrameFocusRect and isinstance(widget, QCheckBox | QRadioButton):
            self._ring(painter, option, widget)
        else:
            super().drawPrimitive(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        arrows = _ARROWS.get(control)
        if arrows is None or not isinstance(option, QStyleOptionComboBox | QStyleOptionSpinBox):
            super().drawComplexControl(control, option, painter, widget)
            return
        self._box(painter, option, widget, focused=_has_focus(option, widget))
        if _has_no_arrows(option):
            return
        side = theme.current().px(_ARROW if control is QStyle.ComplexControl.CC_ComboBox else _STEPPER)
        ink = theme.current().color(Token.INK2 if _is_enabled(option) else Token.INK3)
        ratio = widget.devicePixelRatioF() if widget else 1.0
        for sub, icon in arrows.items():
            box = QRect(0, 0, side, side)
            box.moveCenter(self.subControlRect(control, option, sub, widget).center())
            painter.drawPixmap(box.topLeft(), icons.pixmap(icon, ink, side, ratio))

    def subControlRect(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        sub: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        if control not in _ARROWS:
            return super().subControlRect(control, option, sub, widget)  # type: ignore[arg-type]  # None is fine
        look = theme.current()
        arrow = look.px(_ARROW + _PADDING)
        full = QRect(option.rect)
        # The numbers of sub-controls are used again for every control.
        spins = control is QStyle.ComplexControl.CC_SpinBox
        if _has_no_arrows(option) and sub in (QStyle.SubControl.SC_SpinBoxUp, QStyle.SubControl.SC_SpinBoxDown):
            return QRect()
        if sub is (QStyle.SubControl.SC_SpinBoxEditField if spins else QStyle.SubControl.SC_ComboBoxEditField):
            written_in = spins or (isinstance(option, QStyleOptionComboBox) and option.editable)
            box = full.adjusted(look.px(_PADDING) - (2 if written_in else 1), 1, -arrow, -1)
        elif spins and sub is QStyle.SubControl.SC_SpinBoxUp:
            box = full.adjusted(full.width() - arrow, look.px(3), 0, -full.height() // 2)
        elif spins and sub is QStyle.SubControl.SC_SpinBoxDown:
            box = full.adjusted(full.width() - arrow, full.height() // 2, 0, -look.px(3))
        elif not spins and sub is QStyle.SubControl.SC_ComboBoxArrow:
            box = full.adjusted(full.width() - arrow, 0, 0, 0)
        elif not spins and sub is QStyle.SubControl.SC_ComboBoxListBoxPopup and isinstance(widget, QComboBox):
            from desktop.ui.widgets.drop_list import dress_list, list_width

            dress_list(widget)  # asked only when it is about to open
            box = QRect(full.left(), full.top() - 2, max(full.width(), list_width(widget)), full.height() + 4)
        else:
            return full
        return QRect(self.visualRect(option.direction, full, box))

    def sizeFromContents(
        self, kind: QStyle.ContentsType, option: QStyleOption, size: QSize, widget: QWidget | None = None
    ) -> QSize:
        wanted = QSize(super().sizeFromContents(kind, option, size, widget))  # type: ignore[arg-type]  # None is fine
        if widget is not None and isinstance(widget.parent(), QAbstractSpinBox | QComboBox):
            return wanted  # the line within another field, which has the box
        boxes = (QStyle.ContentsType.CT_LineEdit, QStyle.ContentsType.CT_ComboBox, QStyle.ContentsType.CT_SpinBox)
        if kind in boxes:
            look = theme.current()
            wanted.setHeight(max(wanted.height(), look.px(_HEIGHT), option.fontMetrics.height() + 12))
            if kind is not QStyle.ContentsType.CT_LineEdit:
                wanted.setWidth(max(wanted.width(), size.width() + look.px(_ARROW + 2 * _PADDING)))
        return wanted

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        data: QStyleHintReturn | None = None,
    ) -> int:
        if hint is QStyle.StyleHint.SH_ComboBox_Popup:
            return 0  # every list opens below its field
        return super().styleHint(hint, option, widget, data)

    def pixelMetric(self, metric: QStyle.PixelMetric, option: QStyleOption | None = None, widget: QWidget | None = None) -> int:
        if metric is QStyle.PixelMetric.PM_DefaultFrameWidth and isinstance(widget, QPlainTextEdit):
            return 6
        if metric is QStyle.PixelMetric.PM_TextCursorWidth and isinstance(widget, QLineEdit) and widget.hasSelectedText():
            return 0  # Qt draws it in the opposite color of what is marked
        indicators = (
            QStyle.PixelMetric.PM_IndicatorWidth,
            QStyle.PixelMetric.PM_IndicatorHeight,
            QStyle.PixelMetric.PM_ExclusiveIndicatorWidth,
            QStyle.PixelMetric.PM_ExclusiveIndicatorHeight,
        )
        if metric in indicators:
            return theme.current().px(_INDICATOR)
        if metric in (QStyle.PixelMetric.PM_CheckBoxLabelSpacing, QStyle.PixelMetric.PM_RadioButtonLabelSpacing):
            return 8  # room for the ring around the words
        return super().pixelMetric(metric, option, widget)

    def _box(self, painter: QPainter, option: QStyleOption, widget: QWidget | None, focused: bool | None = None) -> None:
        look = theme.current()
        focus = bool(option.state & QStyle.StateFlag.State_HasFocus) if focused is None else focused
        enabled = _is_enabled(option) and not (isinstance(widget, QPlainTextEdit) and widget.isReadOnly())
        fill = look.color(Token.SURFACE if enabled else Token.SUNKEN)
        usual = Token.ACCENT if focus else Token.FIELD_LINE if enabled else Token.LINE
        line = look.color(Token.FINAL if widget is not None and widget.property(_WRONG) else usual)
        painter.save()
        rounded(painter, QRectF(option.rect), look.px(_RADIUS), fill, line, 2 if focus else 1)
        painter.restore()

    def _indicator(self, painter: QPainter, option: QStyleOption, is_round: bool) -> None:
        look = theme.current()
        chosen = bool(option.state & QStyle.StateFlag.State_On)
        enabled = _is_enabled(option)
        box = QRectF(option.rect)
        fill = look.color(Token.ACCENT if chosen and enabled else Token.SURFACE if enabled else Token.SUNKEN)
        line = fill if chosen and enabled else look.color(Token.INK3)
        painter.save()
        rounded(painter, box, box.width() / 2 if is_round else 4, fill, line)
        if chosen:
            self._mark(painter, box, look.color(Token.ON_ACCENT if enabled else Token.INK3), is_round)
        painter.restore()

    def _ring(self, painter: QPainter, option: QStyleOption, widget: QCheckBox | QRadioButton) -> None:
        """Around the words of a choice; in the shape of its box where it has none. As in a text field one sees it from the
        start."""
        look = theme.current()
        painter.save()
        if widget.text():
            words = QRectF(option.rect).adjusted(-2, 0, 3, 0) & QRectF(widget.rect())
            rounded(painter, words, look.px(5), None, look.color(Token.ACCENT), 2)
        else:
            side = look.px(_INDICATOR)
            middle = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            box = QRectF(self.alignedRect(option.direction, middle, QSize(side, side), widget.rect()))
            radius = side / 2 if isinstance(widget, QRadioButton) else 4
            if widget.isChecked():
                within = box.adjusted(_RING, _RING, -_RING, -_RING)
                rounded(painter, within, radius - _RING, None, look.color(Token.ON_ACCENT), _RING)
            else:
                rounded(painter, box, radius, None, look.color(Token.ACCENT), 2)
        painter.restore()

    def _mark(self, painter: QPainter, box: QRectF, color: QColor, is_round: bool) -> None:
        if is_round:
            inset = box.width() * 0.32
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(color)
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
            return
        painter.setPen(QPen(color, box.width() / 9, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, Qt.PenJoinStyle.RoundJoin))
        side = box.width()
        points = ((0.26, 0.52), (0.43, 0.69), (0.75, 0.32))
        corner = [box.topLeft() + type(box.topLeft())(x * side, y * side) for x, y in points]
        painter.drawLine(corner[0], corner[1])
        painter.drawLine(corner[1], corner[2])


def _has_no_arrows(option: QStyleOption) -> bool:
    return isinstance(option, QStyleOptionSpinBox) and option.buttonSymbols is QAbstractSpinBox.ButtonSymbols.NoButtons


def _is_enabled(option: QStyleOption) -> bool:
    return bool(option.state & QStyle.StateFlag.State_Enabled)


def _has_focus(option: QStyleOption, widget: QWidget | None) -> bool:
    if isinstance(widget, QComboBox) and widget.isEditable():
        edit = widget.lineEdit()
        return edit is not None and edit.hasFocus()
    return bool(option.state & QStyle.StateFlag.State_HasFocus) or (widget is not None and widget.hasFocus())


@cache
def _style() -> FieldStyle:
    return FieldStyle("fusion")
