"""What the seller reads: the brief, its formats and the command."""
