"""The clients page: who one works for, and their projects."""
