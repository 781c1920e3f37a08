"""Collect the texts of the code and keep the Welsh catalogue up to date."""
