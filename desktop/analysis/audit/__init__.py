"""Relations put to their figures: verdicts, proposals and pictures of both."""
