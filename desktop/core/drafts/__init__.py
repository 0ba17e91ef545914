"""Drafts: what to write, from which facts, by which template. Pure: words and their formats come from outside."""
