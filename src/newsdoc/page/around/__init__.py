"""What stands around an article: comments, share counters, breadcrumb and kicker."""
