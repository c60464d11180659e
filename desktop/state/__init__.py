"""The whole state of the window as one frozen value, and the commands that change it."""
