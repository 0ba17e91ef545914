"""What is kept on the disk: one SQLite file behind guards, its backups, and the lock of the one writer. The only layer that
speaks SQL. It keeps and gives back values of the core, and decides nothing."""
