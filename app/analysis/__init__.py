"""Hold calculations on counts and groups as pure functions, which read and write nothing."""
