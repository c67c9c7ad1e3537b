"""The one error an author of a scene meets. Nothing else belongs here."""


class SceneError(Exception):
    """A mistake in a scene's data, told as file, field, what is wrong and what to do.

    ``str(error)`` is one line: ``file: field: message. remedy``.
    """

    def __init__(self, file: str, field: str, message: str, remedy: str) -> None:
        super().__init__(f"{file}: {field}: {message}. {remedy}")
        self.file = file
        self.field = field
        self.message = message
        self.remedy = remedy
