"""Somebody's page to a document."""
