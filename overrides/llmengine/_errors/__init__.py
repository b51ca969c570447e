"""What can go wrong: the classes, how an answer becomes one, and what none of them may show."""
