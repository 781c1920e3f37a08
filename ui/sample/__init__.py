"""The pages on which the sample is drawn, compared and allocated."""
