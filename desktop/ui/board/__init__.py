"""The board: six columns of cards. Models hold what the service derived; the views ask for changes and never make them."""
