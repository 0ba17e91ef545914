"""What the designer is told of what falls due, when, and what stands in the list of today. Without Qt: it says what is to be
shown, and the interface shows it."""
