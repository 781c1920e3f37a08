"""Build the main window and its navigation, menus and pages."""
