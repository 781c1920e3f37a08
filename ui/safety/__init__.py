"""Safety of the record: backups, restoring, inactivity, and recovery after an unexpected end."""
