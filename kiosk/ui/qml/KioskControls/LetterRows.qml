pragma Singleton
import QtQuick

// Which letters a pad shows, three rows a page. The last row leaves room for Shift and Erase.
QtObject {
    function rowsFor(language: string, alphabetical: bool): var {
        const spanish = language === "es"
        const letters = alphabetical
            ? (spanish ? ["abcdefghij", "klmnñopqrs", "tuvwxyz"] : ["abcdefghij", "klmnopqrs", "tuvwxyz"])
            : ["qwertyuiop", spanish ? "asdfghjklñ" : "asdfghjkl", "zxcvbnm"]
        return {
            letters: letters,
            numbers: ["1234567890", spanish ? "-/:;()%&¿¡" : "-/:;()%&\"'", ".,?!+*="],
            accents: spanish ? ["áéíóúüñ¿¡", "asdfghjkl", "zxcvbnm"] : []
        }
    }
}
