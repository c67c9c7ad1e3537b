pragma Singleton
import QtQuick

// The desk's sentences that are put together from what the view models say.
QtObject {
    // The language of dates: a translation gives its own.
    readonly property var dates: Qt.locale(qsTr("en_US", "the locale that dates are written in"))

    function day(iso: string): string {
        const parts = iso.split("-").map(Number)
        return new Date(parts[0], parts[1] - 1, parts[2]).toLocaleDateString(dates, qsTr("ddd, MMM d", "form of a date"))
    }
    function code(text: string): string {
        return text === "" ? qsTr("No code") : text
    }
    function reason(word: string): string {
        switch (word) {
        case "called-away": return qsTr("called in")
        case "timed-out": return qsTr("time ran out")
        case "left": return qsTr("left")
        case "staff": return qsTr("ended by staff")
        case "interrupted": return qsTr("the kiosk stopped")
        case "paused": return qsTr("took a break")
        default: return ""
        }
    }
    function completion(outcome: string, word: string, stage: int): string {
        if (outcome === "finished")
            return qsTr("Finished")
        const why = reason(word)
        const where = stage > 0 ? qsTr("Stopped at step %1").arg(stage) : qsTr("Stopped at the start")
        return why === "" ? where : qsTr("%1: %2", "where a visit stopped, and why").arg(where).arg(why)
    }
    function safety(alert: string): string {
        switch (alert) {
        case "all-no": return qsTr("Safety questions: all no")
        case "incomplete": return qsTr("Safety questions not finished")
        case "not-reached": return qsTr("Safety questions not reached")
        default: return qsTr("Answers are no longer kept")
        }
    }
    function next(state: string, alert: string, by: string, at: string): string {
        if (state === "done")
            return qsTr("Done")
        if (state === "reviewed")
            return qsTr("Reviewed by %1 at %2").arg(by).arg(at)
        if (alert === "flags")
            return qsTr("Act first")
        return alert === "incomplete" || alert === "not-reached" ? qsTr("Ask the safety questions") : qsTr("Not reviewed yet")
    }
    function tick(key: string): string {
        switch (key) {
        case "flag-acted": return qsTr("Red flag acted on")
        case "facts-explained": return qsTr("Facts explained again")
        case "questions-passed": return qsTr("Questions passed on")
        case "interpreter": return qsTr("Interpreter")
        case "referred": return qsTr("Referred")
        case "no-action": return qsTr("No action needed")
        default: return key
        }
    }
    function toDo(count: int): string {
        return count === 0 ? qsTr("Nothing to do") : qsTr("%1 to do").arg(count)
    }
    function questions(count: int): string {
        return count === 1 ? qsTr("1 question") : qsTr("%1 questions").arg(count)
    }
    function good(word: string): bool {
        return ["reviewed", "done", "printed", "copied", "exported"].includes(word)
    }
    function notice(word: string, parts: var): string {
        switch (word) {
        case "initials": return qsTr("Please write your initials first.")
        case "reviewed": return qsTr("Saved as version %1 of the sheet.").arg(parts[0])
        case "reviewed-due": return qsTr("Saved as version %1. Its file is not in the folder yet.").arg(parts[0])
        case "elsewhere": return qsTr("%1 reviewed this at %2 on another desk. Here is the new version.").arg(parts[0]).arg(parts[1])
        case "done-elsewhere": return qsTr("Another desk marked this visit as done.")
        case "done": return qsTr("Marked as done.")
        case "copied": return qsTr("The note is on the clipboard for 2 minutes.")
        case "no-note": return qsTr("There is no note: the answers are no longer kept.")
        case "trouble": return Mishap.sentence(parts[0])
        case "trouble-of": return of(parts[0], Mishap.sentence(parts[1]))
        case "printed": case "print-trouble": return Mishap.printer(parts[0], parts[1], parts[2], parts[3])
        case "print-trouble-of": return of(parts[0], Mishap.printer(parts[1], parts[2], parts[3], parts[4]))
        case "exported-in-part-of": return of(parts[0], exported(parts[1], parts[2], parts[3]))
        case "exported": case "exported-in-part": return exported(parts[0], parts[1], parts[2])
        default: return ""
        }
    }
    // The small print of a notice.
    function detail(word: string, parts: var): string {
        return word === "trouble" ? parts[1] : word === "trouble-of" ? parts[2] : ""
    }
    function of(visit: string, wrong: string): string {
        return qsTr("%1: %2", "a visit's code, and what is wrong").arg(code(visit)).arg(wrong)
    }
    // What became of the files that were not in the folder: how many, of each kind.
    function exported(written: int, waiting: int, lost: int): string {
        const told = []
        if (written > 0)
            told.push(qsTr("Files written: %1.").arg(written))
        if (waiting > 0)
            told.push(qsTr("Not written yet. It is tried again every few seconds."))
        if (lost > 0)
            told.push(qsTr("Files gone: %1. They cannot be made again: the answers are not kept.").arg(lost))
        return told.length > 0 ? told.join(" ") : qsTr("Every file is in the folder.")
    }
}
