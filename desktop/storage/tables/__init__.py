"""Readers of the lists and series that people bring: any file to columns of cells."""
