"""Figures to index arrays and chart descriptions. No Qt."""
