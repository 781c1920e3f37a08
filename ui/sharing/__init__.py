"""Pages that share an inspection between laptops: hand out, import, merge, and change the passphrase."""
