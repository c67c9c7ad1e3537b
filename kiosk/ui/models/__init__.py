"""List models that view models hand to QML."""
