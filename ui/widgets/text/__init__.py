"""Labels and painted text of one or a few lines."""
