"""Relance: who has gone quiet, what to say, and where the money is."""

__version__ = "0.1.0"
