"""The Asset ratings page of a case, and the intervention level that the ratings give."""
