"""Small widgets that all screens share. They know the look and nothing of projects."""
