"""Read the memory of a window that was locked, from another process."""
