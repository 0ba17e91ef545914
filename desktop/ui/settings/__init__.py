"""The settings page: who the designer is, when they work, the intervals of the ladder, and the platforms."""
