"""The functional core: the ladder, money and calendars as pure functions. No Qt, no SQL, no files, no clock reads."""
