"""Is this the name of that company, however it is written?"""
