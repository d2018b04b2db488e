"""Text to value: dates, counts, names, URLs, languages. Knows no markup."""
