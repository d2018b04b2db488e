"""HTML as newsdoc reads and writes it: bytes to a tree, and elements to blocks and inlines both ways."""
