"""How two programs of one user on one machine talk: by a socket in the file system, on Windows by a named pipe. Each has `ask`,
and a `Listener` that tells of each `Caller` who said a line."""
