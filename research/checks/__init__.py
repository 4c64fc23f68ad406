"""Which checks hold a claim against evidence?"""
