"""What is counted and said: figures, sources, editions, messages. Standard library only."""
