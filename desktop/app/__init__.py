"""The program as a whole: composition, single instance, crash handling, self-test."""
