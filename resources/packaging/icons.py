"""The program's mark in the forms that systems ask for: PNG files for Linux, .ico for Windows, .icns for macOS. Made from the one
SVG that the program draws itself; where its strokes would fall between pixels, from a drawing of that size. Run as
`python resources/packaging/icons.py FOLDER`."""

import os
import struct
import sys
from pathlib import Path

SOURCE = Path(__file__).resolve().parents[1] / "icons" / "relance.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)
_OF_MACOS = {b"icp4": 16, b"icp5": 32, b"ic07": 128, b"ic08": 256, b"ic09": 512, b"ic10": 1024, b"ic11": 32, b"ic12": 64}
_OF_MACOS |= {b"ic13": 256, b"ic14": 512}
_FADING = (1, 1, 0.9, 0.8, 0.65)
# The strokes as left, top, width, height in pixels, from the loud one to the silence.
_DRAWN = {
    16: ((2, 6, 2, 4), (5, 3, 2, 10), (8, 5, 2, 6), (11, 7, 3, 2)),
    22: ((3, 8, 2, 6), (6, 5, 2, 12), (9, 7, 2, 8), (12, 9, 2, 4), (15, 10, 4, 2)),
    24: ((4, 9, 2, 6), (7, 6, 2, 12), (10, 8, 2, 8), (13, 10, 2, 4), (16, 11, 4, 2)),
    48: ((8, 19, 4, 10), (14, 12, 4, 24), (20, 17, 4, 14), (26, 21, 4, 6), (32, 22, 8, 4)),
}


def svg(side: int) -> bytes:
    """What a picture of that size is drawn from."""
    if side not in _DRAWN:
        return SOURCE.read_bytes()
    strokes = "".join(
        f'<rect x="{x}" y="{y}" width="{width}" height="{height}" opacity="{opacity}"/>'
        for (x, y, width, height), opacity in zip(_DRAWN[side], _FADING, strict=False)
    )
    ground = f'<rect width="{side}" height="{side}" rx="{side / 4}" fill="#2B4BD6"/>'
    head = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {side} {side}">'
    return f'{head}{ground}<g fill="#FFFFFF">{strokes}</g></svg>'.encode()


def png(side: int) -> bytes:
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(side, side, QImage.Format.Format_ARGB32)
    image.fill(0)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(svg(side))).render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # the stubs know only file names
    return bytes(buffer.data().data())


def ico() -> bytes:
    """A header, an entry a picture, the pictures."""
    pictures = [png(side) for side in _OF_WINDOWS]
    at = 6 + 16 * len(pictures)
    entries = b""
    for side, picture in zip(_OF_WINDOWS, pictures, strict=True):
        entries += struct.pack("<BBBBHHII", side % 256, side % 256, 0, 0, 1, 32, len(picture), at)
        at += len(picture)
    return struct.pack("<HHH", 0, 1, len(pictures)) + entries + b"".join(pictures)


def icns() -> bytes:
    """A header, and a block a picture."""
    blocks = b"".join(kind + struct.pack(">I", 8 + len(picture)) + picture for kind, picture in _mac_pictures())
    return b"icns" + struct.pack(">I", 8 + len(blocks)) + blocks


def _mac_pictures() -> list[tuple[bytes, bytes]]:
    return [(kind, png(side)) for kind, side in _OF_MACOS.items()]


def make(folder: Path) -> None:
    """All of them; the PNG files named by their size."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from PySide6.QtGui import QGuiApplication

    app = QGuiApplication([])
    folder.mkdir(parents=True, exist_ok=True)
    for side in SIZES:
        (folder / f"{side}.png").write_bytes(png(side))
    (folder / "relance.ico").write_bytes(ico())
    (folder / "relance.icns").write_bytes(icns())
    app.shutdown()


if __name__ == "__main__":
    make(Path(sys.argv[1]))
