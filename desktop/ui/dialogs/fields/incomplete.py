"""What a form says when a field does not hold what it must."""

from PySide6.QtWidgets import QWidget


class Incomplete(Exception):
    """`sentence` says what is missing; `field` is the widget to go to."""

    def __init__(self, sentence: str, field: QWidget):
        super().__init__(sentence)
        self.sentence = sentence
        self.field = field
