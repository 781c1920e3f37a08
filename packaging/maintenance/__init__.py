"""Tools for maintainers: the catalogue, pictures, key counts and the view of a screen reader."""
