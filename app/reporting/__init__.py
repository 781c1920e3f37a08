"""Turn scores into what is said of them: figures in sentences, findings, and documents."""
