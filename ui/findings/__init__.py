"""Pages of findings and of the texts that the report is made of."""
