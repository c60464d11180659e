"""What leaves the program: tables as text, pictures of pages."""
