"""The first tour: what the parts of the board are for, in five steps beside the real parts."""
