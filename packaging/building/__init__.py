"""Make the files that a person installs Aboveline from: for Windows, Linux and macOS.

Everything here needs only the standard library of Python 3.11, and the tools that a build names when it lacks one.
"""
