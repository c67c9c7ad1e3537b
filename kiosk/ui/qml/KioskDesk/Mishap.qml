pragma Singleton
import QtQuick

// What went wrong, as a nurse needs it: a sentence a kind of trouble, and the printer's answers.
// What IT reads of it stands below in small print, in English.
QtObject {
    // What is wrong with a queue, as kiosk/printing/states.py says it, and the sentence for it.
    readonly property var queueStates: [
        ["paused. Resume it on the printer, or ask IT to resume the queue.",
            qsTr("%1 is paused. Resume it on the printer, or ask IT to resume the queue.")],
        ["not taking jobs. Ask IT to let the queue take jobs again.",
            qsTr("%1 is not taking jobs. Ask IT to let the queue take jobs again.")],
        ["out of paper. Put paper in.", qsTr("%1 is out of paper. Put paper in.")],
        ["jammed. Take out the paper that is stuck.", qsTr("%1 is jammed. Take out the paper that is stuck.")],
        ["open. Close its door or cover.", qsTr("%1 is open. Close its door or cover.")],
        ["out of toner or ink. Change the cartridge.", qsTr("%1 is out of toner or ink. Change the cartridge.")],
        ["away. Switch the printer on and check its cable or network.",
            qsTr("%1 is away. Switch the printer on and check its cable or network.")],
        ["stopped by a fault. Look at the printer's own display.",
            qsTr("%1 is stopped by a fault. Look at the printer's own display.")],
        ["not known to this machine. Ask IT to add the queue or to correct printer.queue.",
            qsTr("%1 is not known to this machine. Ask IT to add the queue or to correct printer.queue.")],
        ["unknown: the print service is not running. Ask IT to start CUPS on this machine.",
            qsTr("%1 is unknown: the print service is not running. Ask IT to start CUPS on this machine.")],
        ["unknown: the print service does not answer. Ask IT to look at CUPS on this machine.",
            qsTr("%1 is unknown: the print service does not answer. Ask IT to look at CUPS on this machine.")],
        ["unknown: the programs lp and lpstat are missing. Ask IT to install the CUPS client.",
            qsTr("%1 is unknown: the programs lp and lpstat are missing. Ask IT to install the CUPS client.")],
        ["unknown. Look at the printer, or ask IT to look at the queue.",
            qsTr("%1 is unknown. Look at the printer, or ask IT to look at the queue.")]
    ]

    function sentence(kind: string): string {
        switch (kind) {
        case "": return ""
        case "answers-gone": return qsTr("The answers of this visit are no longer kept, so no new sheet can be made. Write on the printed sheet.")
        case "elsewhere": return qsTr("Another desk changed this visit, or it is no longer kept. Look at it again.")
        case "file": return qsTr("The file of this sheet cannot be shown here. Please tell IT.")
        case "database": return qsTr("The visits cannot be read or saved now. If it stays so, please tell IT.")
        case "folder": return qsTr("The folder with the sheets does not work now. If it stays so, please tell IT.")
        case "fault": return qsTr("The program made a mistake. Try again; if it comes back, please tell IT.")
        default: return qsTr("That did not work. Try again; if it comes back, please tell IT.")
        }
    }
    // A queue's answer, one that is not here as it is.
    function printer(text: string): string {
        const state = queueStates.find(one => text.includes(` is ${one[0]}`))
        if (state !== undefined)
            return stopped(text.slice(0, text.indexOf(` is ${state[0]}`)), state[1])
        return text
            .replace(/^Sent to (.+) \(job (.+)\)\.$/, (all, name, job) => qsTr("Sent to %1 (job %2).").arg(name).arg(job))
            .replace(/^(.+) has it \(job (.+)\)\. How the printer stands is not known\.$/,
                (all, name, job) => qsTr("%1 has it (job %2). How the printer stands is not known.").arg(name).arg(job))
            .replace(/^(.+) did not answer in time\. See whether the sheet comes before you print again\.$/,
                (all, name) => qsTr("%1 did not answer in time. See whether the sheet comes before you print again.").arg(name))
    }
    // before: what stands before the state: whether the queue has the sheet all the same.
    function stopped(before: string, state: string): string {
        const taken = /^(.+) has it \(job (.+)\), but$/.exec(before)
        if (taken !== null)
            return qsTr("%1 has it (job %2). %3 Do not send it again.").arg(taken[1]).arg(taken[2]).arg(state.arg(taken[1]))
        return qsTr("Not printed. %1").arg(state.arg(before.replace("Not printed. ", "")))
    }
}
