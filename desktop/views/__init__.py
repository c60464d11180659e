"""Widgets: main window, pages, panels. They show the state and send commands."""
