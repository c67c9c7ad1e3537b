pragma Singleton
import QtQuick

// Which letters a pad shows, row by row. The last row leaves room for Shift and Erase.
// The narrow rows are for a screen that has no room for ten keys of 12 mm side by side.
QtObject {
    function rowsFor(language: string, alphabetical: bool, narrow: bool): var {
        const spanish = language.split("-")[0] === "es"
        return narrow ? narrowRows(spanish) : wideRows(spanish, alphabetical)
    }
    // of a password: all plain signs, and no letter beside the plain ones
    function plainRows(narrow: bool): var {
        return narrow ? {
            widest: 8,
            letters: ["abcdefgh", "ijklmnop", "qrstuvw", "xyz"],
            numbers: ["12345678", "90!\"#$%&", "'()*+,-.", "/:;<"],
            accents: ["=>?@[\\]^", "_`{|}~", "", ""]
        } : {
            widest: 10,
            letters: ["qwertyuiop", "asdfghjkl", "zxcvbnm"],
            numbers: ["1234567890", "!\"#$%&'()*", "+,-./:;"],
            accents: ["<=>?@[\\]^_", "`{|}~", ""]
        }
    }
    function wideRows(spanish: bool, alphabetical: bool): var {
        const letters = alphabetical
            ? (spanish ? ["abcdefghij", "klmnñopqrs", "tuvwxyz"] : ["abcdefghij", "klmnopqrs", "tuvwxyz"])
            : ["qwertyuiop", spanish ? "asdfghjklñ" : "asdfghjkl", "zxcvbnm"]
        return {
            widest: 10,
            letters: letters,
            numbers: ["1234567890", spanish ? "-/:;()%&¿¡" : "-/:;()%&\"'", ".,?!+*="],
            accents: spanish ? ["áéíóúüñ¿¡", "asdfghjkl", "zxcvbnm"] : []
        }
    }
    function narrowRows(spanish: bool): var {
        return {
            widest: 8,
            letters: spanish ? ["abcdefgh", "ijklmnño", "pqrstuv", "wxyz"] : ["abcdefgh", "ijklmnop", "qrstuvw", "xyz"],
            numbers: ["12345678", "90-/:;()", spanish ? "%&+*=¿¡" : "%&+*=\"'", ".,?!"],
            accents: spanish ? ["áéíóúü", "ñ¿¡", "aeioun", ""] : []
        }
    }
}
