"""Check the PDF documents with veraPDF."""
