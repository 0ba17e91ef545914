"""The project panel: everything about one project, beside the board. It shows and asks; commands go through the session."""
