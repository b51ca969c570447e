"""What the modules for code of the existing client share."""
