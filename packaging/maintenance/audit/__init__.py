"""Compare the pinned packages with advisories that the registry ships."""
