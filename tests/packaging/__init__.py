"""Claims about the files that the program is installed from."""
