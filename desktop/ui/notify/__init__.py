"""Notifications of the desktop: one port, a back end for each system, and the teller that brings them what is to be told."""
