"""The scores of the case and the sample, and the judgements behind a score."""
