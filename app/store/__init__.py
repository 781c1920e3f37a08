"""Store an inspection in an encrypted database, and back it up, merge it and verify it."""
