"""Keyboard, pointer and focus: what a key press means, and which widget gets it."""
