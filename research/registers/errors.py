"""What can go wrong with a register's files or its index?"""


class RegisterError(Exception):
    """Files or an index that cannot be read; the message is one line that names the file and what is wrong with it."""


class WrongFile(RegisterError):
    """The file is not one of the register that was named: another format, or a column is missing."""
