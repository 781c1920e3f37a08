"""Fill in a plan with LibreOffice as a YOT does, and read it back."""
