"""Tollbook: read, check, compare, print and pass on documented war-loss statistics."""

__version__ = "0.1.0"
