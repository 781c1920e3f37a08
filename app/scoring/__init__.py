"""Calculate the scores of cases and of the whole sample."""
