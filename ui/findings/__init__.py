"""Pages of what is said of the scores: findings, surveys, recommendations and plan, timetable, documents."""
