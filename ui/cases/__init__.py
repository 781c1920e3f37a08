"""The list of the cases of the sample."""
