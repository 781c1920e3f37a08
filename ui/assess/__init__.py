"""Assess one case at a time: its form, interview, ratings, review and history."""
