"""Drafts: shipped and own words, values in the client's language, and what marking one as sent means."""
