"""Insights: what all projects tell together, as pictures with a table behind each."""
