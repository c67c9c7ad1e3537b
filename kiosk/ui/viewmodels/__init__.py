"""One QObject a screen: what it shows and what a touch on it means. No rules, no SQL, no looks."""
