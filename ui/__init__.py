"""The window of Aboveline: everything that needs Qt."""
