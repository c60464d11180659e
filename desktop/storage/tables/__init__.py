"""Readers of the lists and series that people bring: any file to columns of cells."""

PARQUET_COMMAND = "read-parquet"  # what Tollbook calls itself with; no help lists it
