"""Define the kinds of record that an inspection consists of."""
