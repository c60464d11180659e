"""Descriptions painted: one set of QPainter functions for every surface."""
