"""The Debian package, and the archive for other Linux systems."""
