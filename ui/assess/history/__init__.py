"""The history of the open item, as a list below the form."""
