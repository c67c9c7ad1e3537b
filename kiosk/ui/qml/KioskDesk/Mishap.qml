pragma Singleton
import QtQuick

// What went wrong, as a nurse needs it: a sentence a kind of trouble, and the printer's answers.
// What IT reads of it stands below in small print, in English.
QtObject {
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
    // What became of a sheet that was to be printed; outcome and trouble are words of
    // kiosk/domain/desk_ports.py. One that is not here is told so that nobody prints before looking.
    function printer(outcome: string, queue: string, job: string, trouble: string): string {
        switch (outcome) {
        case "sent": return fill(qsTr("Sent to %1 (job %2)."), [queue, job])
        case "held-up": return fill(qsTr("%1 has it (job %2). %3 Do not send it again."), [queue, job, wrong(trouble).arg(queue)])
        case "taken": return fill(qsTr("%1 has it (job %2). How the printer stands is not known."), [queue, job])
        case "refused": return qsTr("Not printed. %1").arg(wrong(trouble).arg(queue))
        case "no-printer": return qsTr("No printer is configured here. IT sets printer.queue.")
        case "no-sheet": return qsTr("There is no sheet to print.")
        default: return qsTr("%1 did not answer in time. See whether the sheet comes before you print again.").arg(queue)
        }
    }
    // Sets all at once: one after the other, a name with %2 in it would be taken for a place.
    function fill(sentence: string, names: list<string>): string {
        return sentence.replace(/%([1-9])/g, (place, number) => names[number - 1])
    }
    function wrong(trouble: string): string {
        switch (trouble) {
        case "paused": return qsTr("%1 is paused. Resume it on the printer, or ask IT to resume the queue.")
        case "refusing": return qsTr("%1 is not taking jobs. Ask IT to let the queue take jobs again.")
        case "no-paper": return qsTr("%1 is out of paper. Put paper in.")
        case "jammed": return qsTr("%1 is jammed. Take out the paper that is stuck.")
        case "open": return qsTr("%1 is open. Close its door or cover.")
        case "no-toner": return qsTr("%1 is out of toner or ink. Change the cartridge.")
        case "away": return qsTr("%1 is away. Switch the printer on and check its cable or network.")
        case "stopped": return qsTr("%1 is stopped by a fault. Look at the printer's own display.")
        case "unknown-queue": return qsTr("%1 is not known to this machine. Ask IT to add the queue or to correct printer.queue.")
        case "no-service": return qsTr("%1 is unknown: the print service is not running. Ask IT to start CUPS on this machine.")
        case "silent": return qsTr("%1 is unknown: the print service does not answer. Ask IT to look at CUPS on this machine.")
        case "no-program": return qsTr("%1 is unknown: the programs lp and lpstat are missing. Ask IT to install the CUPS client.")
        default: return qsTr("%1 is unknown. Look at the printer, or ask IT to look at the queue.")
        }
    }
}
