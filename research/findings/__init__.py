"""Which signals does the evidence give that nobody claimed?"""
