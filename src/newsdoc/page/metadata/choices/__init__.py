"""How a field gets its value from what its sources offer: a module for each that has a rule of its own."""
