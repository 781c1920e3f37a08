"""Formats that the program writes for other programs. `registry.FORMATS` lists them."""
