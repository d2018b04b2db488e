"""Figures, not verdicts: `make bench` prints them, and no other run of the tests comes here."""
