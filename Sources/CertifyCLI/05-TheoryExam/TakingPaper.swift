import Arguments
import Authority
import CertCore
import Disk
import Sitting
import Terminal
import Wording

/// What a candidate brings to a paper that was carried away.
struct CarriedTicket: Sendable {
    /// As typed; nil to be asked for.
    var ticket: String?
    /// A file with the two codes, a line each; nil to be asked for.
    var codes: String?
    /// The ticket stands in another file, so nobody mistyped it.
    var isTicketKnown = false

    /// The options that something was given by.
    fileprivate var options: [String] {
        (ticket == nil || isTicketKnown ? [] : ["--ticket"])
            + (codes == nil ? [] : ["--code-file"])
    }
}

extension Context {
    /// Opens a paper that was carried away; what opens it is asked for at the terminal.
    func carried(_ path: String, _ given: CarriedTicket) throws -> SittingFolder {
        let paper = try Path.absolute(path)
        guard Path.kind(paper) != nil else {
            throw CommandFailure(
                .noSuchFile, zh: "没有试卷文件 \(path)。", en: "There is no paper \(path).")
        }
        let canAsk = given.ticket == nil || given.codes == nil
        guard Output(0).isTerminal || !canAsk else {
            throw CommandFailure(
                .noTerminal, zh: "没有终端可询问：请给 --ticket 和 --code-file。",
                en: "There is no terminal to ask at: give --ticket and --code-file.")
        }
        while true {
            do { return try folder(of: paper, given) } catch StaysShut.here {
                // What an option says is the same every time.
                if !given.options.isEmpty || !canAsk {
                    throw CommandFailure(
                        .notPermitted, TakingWords.staysShut(naming: given.options))
                }
                // A slip of the fingers; who gives up ends the input.
                note(TakingWords.staysShut(naming: []))
            }
        }
    }

    /// Something that was typed opens nothing.
    private enum StaysShut: Error { case here }

    private func folder(of paper: String, _ given: CarriedTicket) throws -> SittingFolder {
        if let text = given.ticket, Ticket(typed: text) == nil {
            throw CommandFailure(.usage, TakingWords.noTicket(text))
        }
        let lines = try given.codes.map { try codes(in: $0) }
        if let lines, lines.count != 2 || OpeningCodes(typed: lines[0], lines[1]) == nil {
            throw CommandFailure(.notPermitted, TakingWords.noCodes)
        }
        let typed = try given.ticket ?? ask(TakingWords.ticket)
        guard let ticket = Ticket(typed: typed) else { throw StaysShut.here }
        let own = try lines?.first ?? ask(TakingWords.ownCode)
        let room = try lines?.last ?? ask(TakingWords.roomCode)
        guard let codes = OpeningCodes(typed: own, room) else { throw StaysShut.here }
        let folder = try SittingFolder(carried: paper, ticket: ticket.text, codes: codes)
        do throws(SittingFailure) {
            _ = try folder.readPaper(key: folder.release().key)
        } catch .paperStaysShut {
            throw StaysShut.here
        } catch {
            throw CommandFailure(error.exitCode, TakingWords.unusable(error))
        }
        return folder
    }

    private func codes(in path: String) throws -> [String] {
        let bytes = try File.read(path, atMost: 4_096)
        return String(decoding: bytes, as: UTF8.self).split(whereSeparator: \.isNewline)
            .map(String.init)
    }

    private func ask(_ prompt: Phrase) throws -> String {
        try? errors.write(prompt.in(language))
        var reader = try LineReader()
        guard case .line(let text) = try reader.next() else {
            try? errors.write("\n")
            throw CommandFailure(.noTerminal, TakingWords.notOpened)
        }
        return text
    }
}
