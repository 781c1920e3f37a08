"""Importers: the sample, Asset ratings and answers, from CSV files and XLSX workbooks."""
