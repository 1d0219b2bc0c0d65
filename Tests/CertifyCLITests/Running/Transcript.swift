import Disk
import Glibc

/// A session at the command line with what it must say.
///
/// Text at the margin explains. Commands are indented behind `$`, their further lines behind `>`;
/// below stands all they say on both streams, and in brackets the exit code if it is not 0:
///
///     Nobody acts without a name.
///
///       $ certify enroll --round R-0001 --roster roster.csv
///       Say who acts: --as NAME, or CERTIFY_AS.
///       [64]
///
/// One shell of its own runs them all in an empty folder, shown as `$HOME`; `$BANKS` is where the
/// exam banks are. `CERTIFY_REWRITE_GOLDEN=1` writes what was said into the file.
struct Transcript {
    /// A command with what follows it.
    struct Exchange: Equatable {
        var line: Int
        var command: [String]
        var answer: [String]
    }

    enum Block: Equatable {
        case text(String)
        case exchange(Exchange)
    }

    var blocks: [Block] = []

    init(_ text: String) {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        if lines.last == "" { lines.removeLast() }
        for (index, line) in lines.enumerated() { add(line, number: index + 1) }
    }

    private mutating func add(_ line: String, number: Int) {
        guard line.hasPrefix("  ") else { return blocks.append(.text(line)) }
        let content = String(line.dropFirst(2))
        if content.hasPrefix("$ ") {
            let command = String(content.dropFirst(2))
            blocks.append(
                .exchange(Exchange(line: number, command: [command], answer: [])))
        } else if let index = blocks.lastIndex(where: { $0 != .text("") }),
            case .exchange(var exchange) = blocks[index]
        {
            if content == ">" || content.hasPrefix("> ") {
                exchange.command.append(String(content.dropFirst(2)))
            } else {
                // Empty lines between are part of the answer.
                exchange.answer += blocks[(index + 1)...].map { _ in "" } + [content]
            }
            blocks[index...] = [.exchange(exchange)]
        }
    }

    var exchanges: [Exchange] {
        blocks.compactMap { if case .exchange(let exchange) = $0 { exchange } else { nil } }
    }

    /// The file with other answers to its commands, in their order.
    func text(answering answers: [[String]]) -> String {
        var rest = answers[...]
        var lines: [String] = []
        for block in blocks {
            switch block {
            case .text(let line): lines.append(line)
            case .exchange(let exchange):
                for (index, line) in exchange.command.enumerated() {
                    let mark = index == 0 ? "$" : ">"
                    lines.append(line.isEmpty ? "  \(mark)" : "  \(mark) \(line)")
                }
                let answer = rest.popFirst() ?? []
                lines += answer.map { $0.isEmpty ? "" : "  " + $0 }
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Runs all commands in one shell and gives what each said.
    func run(on desk: Desk) throws -> [[String]] {
        let mark = "----- 9c41 answered "
        var script = "exec 2>&1\n"
        for exchange in exchanges {
            script += exchange.command.joined(separator: "\n") + "\n"
            script += "printf '\\n\(mark)%d\\n' $?\n"
        }
        let path = Path.join(desk.folder, ".script")
        let output = Path.join(desk.folder, ".output")
        try File.write(Array(script.utf8), to: path)
        let shell = ChildProcess(
            "/bin/sh", [path], in: desk.folder, environment: desk.environment, output: output)
        shell.wait()
        let said = String(decoding: try File.read(output, atMost: 1 << 26), as: UTF8.self)
        var answers: [[String]] = []
        var answer: [String] = []
        for line in said.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix(mark) else {
                answer.append(String(line.replacing(desk.folder, with: "$HOME")))
                continue
            }
            let code = line.dropFirst(mark.count)
            // The mark brings a line feed of its own; empty lines at the end do not show.
            while answer.last == "" { answer.removeLast() }
            answers.append(code == "0" ? answer : answer + ["[\(code)]"])
            answer = []
        }
        return answers
    }
}

extension String {
    init(_ lines: [String]) { self = lines.map { "\n    " + $0 }.joined() }
}
