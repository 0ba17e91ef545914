"""The only place where codes of the inner layers become sentences for people. One module a subject; nothing here decides, and
nothing here formats a number or a date by itself (`desktop.ui.formats` does)."""
