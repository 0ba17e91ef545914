"""The dialogs: one small file each. A dialog takes plain values, hands out a command (`command_ready`) and stays open,
with everything typed, when the command is refused. It executes nothing itself.
"""
