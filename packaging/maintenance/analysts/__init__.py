"""Open what the program exports in the programs of analysts: Datasette, LibreOffice, and Spark."""
