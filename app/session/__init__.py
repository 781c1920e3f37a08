"""Hold an open inspection: its cases, its live scores and the changes to them."""
