"""Measures the program against its budgets: `python3 dev.py bench`. Not tests: nothing here runs in the test suite."""
