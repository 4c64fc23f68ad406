"""Which lines belong to each block of the page?"""
