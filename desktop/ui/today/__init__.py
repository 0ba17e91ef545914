"""The page of today: what needs the designer, what comes, what was put off and done, and what happened while they were away."""
