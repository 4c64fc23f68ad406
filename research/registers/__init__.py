"""Which companies do the official bulk files hold? Read once into an immutable index, asked ever after without network."""
