"""What it means: claims, evidence, judgements, verdicts and signals."""
