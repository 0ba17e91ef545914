"""The help: the sheet of shortcuts, the pages to read, and what the program is made of."""
