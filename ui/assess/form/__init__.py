"""The pages of the form on which questions and facts are answered."""
