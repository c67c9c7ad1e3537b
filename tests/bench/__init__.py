"""Speed and size, measured side by side with a floor in one run; never a timed test."""
