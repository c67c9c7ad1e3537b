"""The screens: view models in Python, looks in QML. Nothing below this package imports Qt."""
