"""What is said of a table before it is opened: its columns, and what does not add up."""
