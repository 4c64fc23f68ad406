"""How does a note on a dossier get into the seller's CRM, once, and only when he says so?"""
