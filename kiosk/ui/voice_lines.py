"""The words between the kiosk and the process of its voice: one JSON object a line.

The kiosk sends orders with a number: {"order": 3, "say": "Hello.", "language": "en"},
{"order": 4, "stop": true}, {"order": 5, "rate": "slow"}, {"order": 6, "volume": "loud"}.

The voice tells first what it can say, {"languages": ["en"], "trouble": ""}; then for every order
that the engine has taken {"done": 3}, and at the end of a text {"over": 3}.
"""

import json
from collections.abc import Mapping


def line_of(words: Mapping[str, object]) -> bytes:
    """Return words as a line."""
    return json.dumps(words).encode("ascii") + b"\n"


def words_of(line: bytes) -> Mapping[str, object]:
    """Return the words of a line; none for a line that is somebody else's, such as a library's."""
    try:
        words = json.loads(line)
    except ValueError:
        return {}
    return words if isinstance(words, dict) else {}
