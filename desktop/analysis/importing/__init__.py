"""What is said of a table before it is opened: its columns, what was found, what does not add up."""
