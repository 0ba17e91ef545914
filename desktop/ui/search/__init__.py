"""Searching everything: a palette over the window that finds what is recorded and does what the program can."""
