"""Tests of what a page says about its article."""
