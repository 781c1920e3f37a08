"""Show the start page, on which an inspection is opened or created."""
