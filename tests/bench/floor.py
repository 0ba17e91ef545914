"""The floor under every start: this interpreter and this Qt show an empty main window. Run as a process of its own."""

import sys

from PySide6.QtWidgets import QApplication, QMainWindow

from tests.bench.first_paint import FirstPaint

if __name__ == "__main__":
    application = QApplication([])
    window = QMainWindow()
    window.resize(1440, 900)
    FirstPaint(window, memory="--memory" in sys.argv)
    window.show()
    application.exec()
