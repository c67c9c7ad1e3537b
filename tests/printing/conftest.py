"""The platform is chosen before Qt starts."""

import os

os.environ["QT_QPA_PLATFORM"] = "offscreen"
