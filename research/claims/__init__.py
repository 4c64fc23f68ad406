"""Which kinds of claims can be read from a text?"""
