"""The interview page of a case: what to ask, what is said, and how long it takes."""
