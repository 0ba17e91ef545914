"""The draft editor: a message with its facts, what to look at before it goes out, and the ways to hand it over."""
