"""What the pages look like and do in a browser."""
