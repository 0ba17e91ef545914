"""The program in the tray: its icon with the number of what is due, its menu, and how the window stays reachable."""
