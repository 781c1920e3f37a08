"""Pages of fields, and the fields on them."""
