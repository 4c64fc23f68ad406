"""Who is this person, and is that one the same?"""
