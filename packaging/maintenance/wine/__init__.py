"""Run the tests with a Windows Python under Wine, in a root of Debian 13."""
