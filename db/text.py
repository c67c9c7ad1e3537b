"""What a database can hold of a text and give back unchanged."""


def storable(text: str) -> str:
    """Return the text; ValueError when a database could not give it back unchanged."""
    if "\x00" in text or any("\ud800" <= sign <= "\udfff" for sign in text):
        raise ValueError("text with NUL or half a surrogate pair cannot be stored")
    return text
