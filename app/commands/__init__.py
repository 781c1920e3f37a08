"""Change an open inspection: one function for each thing that a person can do."""
