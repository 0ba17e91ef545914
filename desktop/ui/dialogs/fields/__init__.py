"""The fields of the dialogs: a moment, a day, an amount, a text, a choice. Each knows its value and what is wrong with it."""
