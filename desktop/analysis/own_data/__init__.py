"""Datasets worked out from the lists and series that people bring."""
