"""The review page of a case: its open items, and marking it as complete."""
