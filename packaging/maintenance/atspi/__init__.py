"""Read the window as a screen reader does."""
