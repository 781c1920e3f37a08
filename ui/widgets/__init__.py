"""Widgets and painting that the pages share."""
