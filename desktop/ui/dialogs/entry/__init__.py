"""The parts of the form for a new project."""
