"""Pages that lead to an inspection: the inspections on this laptop, unlocking, setting up, and joining."""
