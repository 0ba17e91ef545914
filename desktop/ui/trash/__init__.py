"""The trash: what was deleted, to be put back."""
