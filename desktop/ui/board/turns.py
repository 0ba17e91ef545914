"""Whose turn it is, told on the card itself where its column does not: an icon, a word and a color for each of the columns that
the board has by turn. Not on the way of the start."""

from desktop.core.card import Card
from desktop.core.vocabulary import Column
from desktop.ui.board.column_head import TONES
from desktop.ui.icons import Icon
from desktop.ui.labels.columns import column_name
from desktop.ui.theme import Token

_ICONS = {
    Column.QUOTE: Icon.FILE_TEXT,
    Column.MY_TURN: Icon.PEN_TOOL,
    Column.CLIENT_TURN: Icon.USER,
    Column.FOLLOW_UP: Icon.MAIL,
    Column.FINAL_NOTICE: Icon.FLAG,
    Column.CLOSED: Icon.ARCHIVE,
}


def turn_icon(card: Card) -> Icon:
    return _ICONS[Column(card.column)]


def turn_name(card: Card) -> str:
    return column_name(Column(card.column))


def turn_token(card: Card) -> Token:
    return TONES[Column(card.column)].text
