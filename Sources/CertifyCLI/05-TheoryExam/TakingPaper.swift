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
}

extension Context {
    /// Opens a paper that was carried away; what opens it is asked for at the terminal.
    func carried(_ path: String, _ given: CarriedTicket) throws -> SittingFolder {
        let paper = try Path.absolute(path)
        guard Path.kind(paper) != nil else {
            throw CommandFailure(
                .noSuchFile, zh: "没有试卷文件 \(path)。", en: "There is no paper \(path).")
        }
        if given.ticket != nil, given.codes != nil {
            return try folder(of: paper, ticket: given.ticket, codes: given.codes)
        }
        guard Output(0).isTerminal else {
            throw CommandFailure(
                .noTerminal, zh: "没有终端可询问：请给 --ticket 和 --code-file。",
                en: "There is no terminal to ask at: give --ticket and --code-file.")
        }
        while true {
            do { return try folder(of: paper, ticket: given.ticket, codes: given.codes) } catch let
                failure as CommandFailure where failure.code == .notPermitted
            {
                // A slip of the fingers; who gives up ends the input.
                note(failure.phrase)
            }
        }
    }

    private func folder(
        of paper: String, ticket givenTicket: String?, codes file: String?
    ) throws -> SittingFolder {
        let typed = try givenTicket ?? ask(TakingWords.ticket)
        guard let ticket = Ticket(typed: typed) else { throw Self.staysShut }
        let lines = try file.map { try codes(in: $0) }
        let own = try lines?.first ?? ask(TakingWords.ownCode)
        let room = try lines?.last ?? ask(TakingWords.roomCode)
        guard let codes = OpeningCodes(typed: own, room) else { throw Self.staysShut }
        let folder = try SittingFolder(carried: paper, ticket: ticket.text, codes: codes)
        do throws(SittingFailure) {
            _ = try folder.readPaper(key: folder.release().key)
        } catch .paperStaysShut {
            throw Self.staysShut
        } catch {
            throw CommandFailure(error.exitCode, TakingWords.unusable(error))
        }
        return folder
    }

    private static var staysShut: CommandFailure {
        CommandFailure(.notPermitted, TakingWords.staysShut)
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
