"""Write the documents about exported data from the definition of its tables."""
