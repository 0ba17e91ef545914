"""The calendar: what is planned and due, by month and as a list."""
