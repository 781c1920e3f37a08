"""The drawing of the rooms in the architecture document, made from the imports of the code."""
