"""Show the window that overlays the case system."""
