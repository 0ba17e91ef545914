"""Checks of a message that no single pattern can make: dates, completeness, form of address, money and contact, shape. The words
they read come from the `[structure]` table of a language's wording file.
"""
