"""When a designer may be told that something is due (N1-N4), and in which order it matters: pure functions of moments, quiet
hours and calendars. What was told, and how, is kept and done elsewhere."""
