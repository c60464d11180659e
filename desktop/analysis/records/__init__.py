"""Lists with a row for each person or event: compact columns, filters and counts. No Qt."""
