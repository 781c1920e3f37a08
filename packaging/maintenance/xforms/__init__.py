"""Run the form of the framework in the form engine of the ODK family, and compare what it shows with this program."""
