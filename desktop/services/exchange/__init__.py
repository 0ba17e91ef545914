"""The exchange file (JSON): a designer's whole content as text. `reading.read` turns bytes into a `Studio` or the list of all
problems with their places, `writing.write` turns a studio into the same bytes every time. The only users of msgspec.
"""
