"""The framework as a form of other programs: XLSForm, which tools of the ODK family run, and what they send back."""
