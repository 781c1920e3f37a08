"""The data of an inspection as tidy tables, and the formats that they are written in."""
