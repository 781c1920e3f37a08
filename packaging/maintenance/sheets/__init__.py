"""Write one table with LibreOffice in several locales and formats, and read every file as the same table."""
