"""Does this prospect fit what the seller asks of a customer?"""
